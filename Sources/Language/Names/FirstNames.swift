/// Given names of many cultures, by the gender that they are mostly borne by.
enum FirstNames {
    enum Gender: Sendable { case male, female }

    static func gender(_ key: WordKey) -> Gender? {
        male.contains(key) || rarerMale.contains(key) ? .male : female.contains(key) || rarerFemale.contains(key) ? .female : nil
    }

    static func contains(_ key: WordKey) -> Bool { gender(key) != nil || either.contains(key) }

    static let either = WordList.keys(
        "alex chris jordan taylor morgan casey jamie robin sam pat lee kim jean ali andrea sasha nikita dana kelly leslie tracy yuki min")

    static let male = WordList.keys(
        """
        james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
        andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
        justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose henry adam douglas
        nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian terry sean austin arthur lawrence jesse
        dylan bryan joe bruce albert willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny
        bradley tony tom bill bob jim mike dave steve dan ben matt greg jeff tim ted fred ken ron don ray phil nick rick rob rod stan walt
        andy barry bernard clarence cliff clive colin craig derek duncan edgar edmund edwin elliott ernest evan floyd gavin geoffrey glenn
        gordon graham grant guy harry harvey herbert howard hugh ian ivan jake joel julian karl lance leo leon leonard lewis liam lloyd
        lucas luke malcolm marcus mario martin marvin max maurice melvin mitchell neil noah nigel norman oliver oscar owen perry rex
        reginald roland ross rupert seth sidney simon spencer stanley stewart stuart theodore toby todd travis trevor troy victor vernon
        warren wesley winston hillel jared elon barack joe donald boris keir rishi tony gordon pierre jacques michel francois philippe
        alain bernard claude andre christophe laurent olivier nicolas emmanuel guillaume antoine etienne henri luc marcel rene yves
        thierry gerard didier pascal sebastien jean-claude jean-luc jean-marie jean-pierre hans jurgen klaus wolfgang helmut gunter
        gunther heinz horst dieter manfred uwe werner karl-heinz friedrich wilhelm otto ludwig franz fritz stefan stephan matthias tobias
        florian lukas jonas felix moritz kai sven torsten thorsten olaf bjorn lars anders erik johan karl gustav nils per peer magnus mats
        mikael tomas henrik fredrik jens soren morten rasmus kjell knut arne ole odd rolf ulf goran hakan bengt lennart sture pekka jukka
        matti juha mika timo antti heikki kimmo jussi sauli giovanni giuseppe luigi marco matteo francesco antonio carlo paolo roberto
        stefano alessandro andrea lorenzo silvio mario sergio claudio enrico giorgio massimo fabio dario pietro vincenzo salvatore carlos
        luis miguel jorge pedro manuel alejandro fernando javier rafael diego pablo andres ricardo eduardo enrique raul hugo ignacio
        gustavo jaime alfonso alberto alfredo ernesto guillermo ramon ruben salvador santiago felipe nicolas mateo emilio rodrigo joaquin
        gonzalo joao paulo luiz jair antonio rui nuno tiago vasco bruno fabio thiago vladimir sergei sergey dmitry dmitri alexei aleksei
        andrei nikolai mikhail boris igor oleg yuri viktor anatoly konstantin pavel ivan roman maxim kirill leonid gennady valery vitaly
        vyacheslav yevgeny evgeny stanislav ruslan ramzan volodymyr oleksandr oleksiy andriy mykola petro serhiy taras bohdan vasyl dmytro
        kyrylo jan piotr krzysztof andrzej tomasz pawel michal marcin mateusz jaroslaw lech donald adam wojciech jakub vaclav milos jiri
        josef petr zdenek robert viktor orban istvan laszlo zoltan gabor tamas ferenc janos attila bela edi sali ilir bujar hashim albin
        ramush fatmir lulzim agim besnik arben artan enver zoran slobodan milan dragan aleksandar nikola goran branko zoran ivica tomislav
        andrej dusan milorad ratko radovan novak luka bojan igor dejan ante stjepan franjo georgios giorgos dimitris nikos yannis kostas
        alexis kyriakos konstantinos panagiotis recep mehmet mustafa ahmet ali huseyin hasan ibrahim ismail osman yusuf murat kemal
        fethullah selahattin ekrem abdullah mohammed muhammad mohamed mohammad mahmoud ahmed ahmad hassan hussein abdul omar khalid khaled
        karim tariq tarek samir nasser bashar saddam yasser hamid rashid faisal salman abdel-fattah anwar hosni mansour marwan nabil adel
        walid yahya zaid zayed jamal bilal ismail hamza ayatollah ruhollah ebrahim javad hossein hassan mahmoud masoud reza qasem mohsen
        amir arash behrouz benjamin yitzhak shimon ariel ehud moshe naftali yair benny avigdor yoav itamar isaac narendra rahul arvind
        amit rajiv sanjay vijay anil sunil ashok deepak rakesh ramesh suresh manmohan imran nawaz shehbaz asif pervez sheikh zulfikar
        ranil mahinda gotabaya xi hu wen li wang zhang liu chen yang jian wei ming jun lei hao bo qiang shinzo fumio yoshihide taro
        junichiro hiroshi kenji takashi akira haruki kazuo naoto satoshi moon park kim jong jae sung joko prabowo ferdinand rodrigo
        benigno mahathir anwar najib nelson jacob cyril thabo robert emmerson morgan uhuru william raila mwai yoweri paul julius muhammadu
        goodluck olusegun bola umaru kofi kwame nana abiy meles haile isaias ellen desmond kenneth levy tendai chinua wole
        """)

    static let female = WordList.keys(
        """
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily
        donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma
        anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce
        victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa
        gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly
        charlotte natalie theresa diana brittany doris kayla alexis lori marie anne jane kate katie jill jenny claire clare ellen eleanor
        edith esther eva fiona florence gail georgia gillian harriet hazel heidi helena hilary hillary holly ida irene iris isabel
        isabelle ivy jo joanna joanne josephine kamala kirsten kristen kristin leah lena lily liz lorraine louise lucy lydia mabel maggie
        marcia margot marina marjorie martina maureen maxine mia mildred miranda molly monica muriel naomi nina nora norma olga pauline
        peggy penelope penny philippa phyllis polly priscilla rita roberta rosa rose rosemary roxanne ruby sally sheila sherry sonia sonya
        sophie stella sue suzanne sylvia tammy tanya tara theresa tina tracy ursula valerie vanessa vera veronica vivian wanda wendy
        yvonne zoe melania ivanka condoleezza madeleine nikki theresa nicola liz priti suella yvette angela nancy francoise brigitte
        simone monique sylvie nathalie isabelle veronique segolene martine christine dominique marine juliette camille gretchen ingrid
        astrid birgit brigitte elke gisela greta gudrun hannelore heike helga hildegard ilse inge jutta karin katrin monika petra renate
        sabine ulrike ute annalena annegret ursula angela elin elsa emelie frida gunilla kerstin lena linnea lovisa maja malin margareta
        ulla ulrika ylva magdalena sanna helle mette pia solveig siv marit tone erna sigrid hanne kirsti tarja riikka kaisa paivi aino
        giulia francesca chiara valentina paola giorgia silvia elena lucia alessandra federica ilaria laura roberta carmen dolores pilar
        mercedes guadalupe alejandra gabriela cristina fernanda daniela catalina ximena veronica michelle dilma evita isabel natalia
        tatiana svetlana ekaterina anastasia irina ludmila lyudmila galina nadezhda valentina yulia julia oksana olena iryna kateryna
        agnieszka katarzyna malgorzata beata ewa joanna zuzana jana ivana vesna jadranka kolinda jelena ana arta mimoza vjosa atifete
        monika elona besa drita teuta fatima aisha aysha khadija maryam mariam layla leila amina zainab zahra nadia salma samira hanan
        noor nour rania shirin shireen masih narges mahsa ayse emine fatma zeynep elif meral tansu golda tzipi ayelet miri sivan indira
        sonia priyanka sushma mamata nirmala benazir malala sheikha hasina khaleda aung mei ling xiu yan jing hui yoko akiko keiko naoko
        sakura yuriko michiko imelda corazon gloria leni megawati yingluck aung winnie ellen ngozi wangari chimamanda joyce grace nomvula
        nkosazana thandi jacinda julia penny
        """)

    // Names that are rarer among those in the news; the weights of the name tagger were learnt without them.

    private static let rarerMale = WordList.keys(
        """
        aidan alastair alec alfie alfred alistair allan allen alvin amos angus arnold ashton asher aubrey barney basil benedict bernie
        bert blake brad brendan brent brett bryce byron caleb callum calvin cameron carlton cecil cedric chester chuck clayton clifford
        clint clyde cody colton conor connor corey cory curtis cyrus damian damien damon darius darrell darren darryl daryl declan denis
        derrick devin dirk dominic dominick donnie donovan doug drew duane dustin dwayne dwight eddie edmond efrain eli elias elijah elmer
        emanuel emmett ernie errol euan ewan ezekiel ezra finn finlay freddie frederick gareth garth geoff gerry giles gil glen gregor
        gunnar hank hamish harlan harley hector herman hiram homer horace hubert isaiah irving irvin ishaan jarrod jasper jerome jesus
        jimmie jimmy joey johnnie jonah jonathon josiah judah judd jules keegan keenan kendrick kenny kirk kurt lachlan landon leland
        lenny leroy lester levi lex lionel lorne loren lucian lyle marc marlon mathew mervyn micah mickey milo monty nate nathaniel
        neville ned noel nolan orville peyton philipp phillip quentin quincy raj raymundo reece reggie reuben rhys ricky riley robbie
        rodney roddy rodger rohan rory rudolph rudy rufus russ ryder salim sammy sanford saul scotty sebastian seamus shane shaun shawn
        sheldon silas simeon stu sylvester terence terrance terrell terrence thaddeus tobin tommy trent trey tristan tyrone ulysses vern
        vince virgil wes wilbur wilfred willard willem woodrow zachariah zack zane kamal tomasi oluwaseun kwabena chidi emeka tunde femi
        ade yaw kojo sipho mandla farhan usman zubair adil harun naveed rizwan shahid waqar babar vikram arjun rohit karan nikhil sandeep
        pradeep rajesh mukesh gopal kumar chandra kazuki daiki ryo kenta shota haruto tuan
        """)

    private static let rarerFemale = WordList.keys(
        """
        abby adele adeline adriana adrienne agatha agnes aileen aimee alana alexa alexandra alexia alicia alina alison allison alma alyssa
        amalia amara amelia angelica angelina angie anita annabel annabelle annette annie antonia ariana arlene ashlyn athena aubree
        audrey ava avery beatrice beatrix becca becky belinda bernadette bernice bertha bessie beth bethany betsy beverley bianca blanche
        blythe bonnie brandi brianna bridget briony bronwyn bryony caitlin camilla candace candice cara carina carla carly carmel carmela
        carole carrie caroline cassandra cassie cecilia cecily celeste celia celina chantal charlene cherie chloe christa christie
        chrissie cindy clara clarissa claudette claudia colette colleen connie consuelo cora coretta cordelia cornelia corinne danica
        daphne darlene dayna deanna debbie debora dee deirdre delia delilah della delphine desiree dina dinah doreen dora dorothea edna
        edwina effie eileen elaine eleanora elisa elise eliza ella ellie eloise elsie elspeth elvira emilia erica erika erin ernestine
        esme esmeralda estelle esperanza estella ethel eugenia eugenie eunice evangeline eve faye fay felicia felicity flora fran francine
        freda freya gabrielle gaynor gemma genevieve georgette georgina geraldine germaine gertrude gianna gina ginny giselle gladys
        glenda glynis gwen gwendolyn gwyneth hattie haley hayley henrietta hermione hester hilda hollie imogen inez iona irma isla isobel
        jackie janelle janette janie janine jasmine jayne jeanette jeanne jeannie jemima jen jenna jennie jeri jess jessie joanie joann
        jocelyn jodi jodie jody joelle johanna josefina josie juana juanita judi julianne juliana juliet justine kara karina karla kari
        kat kathy katy katya kay kayleigh keisha kendra kerri kezia kiera kimberley kirsty krista kristi kristine krystal kylie lacey lana
        latoya laurel lauretta laverne lavinia leanne leigh leona leonora leticia letitia lettie liana lila lilian lillian lilia lina
        linsey lisbeth livia lola lois lolita loretta lorna lottie louella louisa luann lucille lucinda luciana luisa lulu luz lynda
        lyndsey lynn lynne lynette magda maia maisie mallory mandy manuela marcella mariah mariana marian marianne maribel marietta marion
        marisa marissa marla marlene marsha marta marti maryann mattie maud maude maura mavis meera meg melanie melinda meredith michaela
        milly millie mindy minnie mirela mirabel miriam moira mollie morag myra myrtle nadine nanette nell nellie nerys nettie niamh nicky
        nicolette noelle noreen nuala octavia odette ophelia orla pam patsy patti patty paula paulina perla petula philomena phoebe
        phyllida queenie ramona raquel rebekah reena rena renee rhiannon rhoda rhona rhonda ria robyn rochelle rosalie rosalind rosamund
        rosanna roseanne rosie rowena roxana roxane sabrina sadie sandy sapna saskia selena selina seema serena shania shannon sharron
        shauna sheena shelia shelley sherri sheryl shona sian siân sinead siobhan sofia sondra stacey stacy stef steph stephany susanna
        susannah susie suzie sybil tabitha talia tamara tamsin tania tasha tatum tess tessa thelma theodora therese tiffany tilda tilly
        toni tonya tori tracey tricia trina trish trisha trixie trudy una usha verna vicki vickie vicky virginie vita vivien vivienne
        wilma winifred winona yasmin yolanda zara zelda zoey zuleika anneke darla shanice aaliyah ngoc linh hoa huong thuy yuna sora hina
        aoi priya anjali deepa kavita lakshmi meena neha pooja radha rani rekha shobha sunita swati uma vidya ifeoma adaeze chioma folake
        bukola amaka nneka abena adwoa akosua esi nomsa zanele lerato
        """)
}
