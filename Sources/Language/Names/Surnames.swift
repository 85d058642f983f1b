/// Common surnames of many cultures.
enum Surnames {
    static let keys = WordList.keys(
        """
        smith johnson williams jones brown davis miller wilson moore taylor anderson thomas jackson white harris martin thompson garcia
        martinez robinson clark rodriguez lewis lee walker hall allen young hernandez king wright lopez hill scott green adams baker gonzalez
        nelson carter mitchell perez roberts turner phillips campbell parker evans edwards collins stewart sanchez morris rogers reed cook
        morgan bell murphy bailey rivera cooper richardson cox howard ward torres peterson gray ramirez james watson brooks kelly sanders
        price bennett wood barnes ross henderson coleman jenkins perry powell long patterson hughes flores washington butler simmons foster
        gonzales bryant alexander russell griffin diaz hayes myers ford hamilton graham sullivan wallace woods cole west jordan owens
        reynolds fisher ellis harrison gibson mcdonald cruz marshall ortiz gomez murray freeman wells webb simpson stevens tucker porter
        hunter hicks crawford henry boyd mason morales kennedy warren dixon ramos reyes burns gordon shaw holmes rice robertson hunt black
        daniels palmer mills nichols grant knight ferguson rose stone hawkins dunn perkins hudson spencer gardner stephens payne pierce
        berry matthews arnold wagner willis ray watkins olson carroll duncan snyder hart cunningham bradley lane andrews ruiz harper fox
        riley armstrong carpenter weaver greene lawrence elliott chavez sims austin peters kelley franklin lawson fields gutierrez ryan
        schmidt carr vasquez castillo wheeler chapman oliver montgomery richards williamson johnston banks meyer bishop mccoy howell alvarez
        morrison hansen fernandez garza harvey little burton stanley nguyen george jacobs reid kim fuller lynch dean gilbert garrett romero
        welch larson frazier burke hanson day mendoza moreno bowman medina fowler brewer hoffman carlson silva pearson holland douglas
        fleming jensen vargas byrd davidson hopkins may terry herrera wade soto walters curtis neal caldwell lowe jennings barnett graves
        jimenez horton shelton barrett obrien castro sutton gregory mckinney lucas miles craig chambers holt lambert fletcher watts bates
        hale rhodes pena beck newman haynes mcdaniel mendez bush vaughn parks dawson santiago norris hardy love steele curry powers schultz
        barker guzman page munoz ball keller chandler weber leonard walsh lyons ramsey wolfe schneider mullins benson sharp bowen daniel
        barber cummings hines baldwin griffith valdez hubbard salazar reeves warner stevenson burgess santos tate cross garner mann mack moss
        thornton dennis mcgee farmer delgado aguilar vega glover manning cohen harmon rodgers robbins newton todd blair higgins ingram reese
        cannon strickland townsend potter goodwin walton rowe hampton ortega patton swanson joseph francis goodman maldonado yates becker
        erickson hodges rios conner adkins webster norman malone hammond flowers cobb moody quinn blake maxwell pope floyd osborne paul
        mccarthy guerrero lindsey estrada sandoval gibbs tyler gross fitzgerald stokes doyle sherman saunders wise colon gill alvarado greer
        padilla simon waters nunez ballard schwartz mcbride houston christensen klein pratt briggs parsons mclaughlin zimmerman french
        buchanan moran copeland roy pittman brady mccormick holloway brock poole frank logan owen bass marsh drake wong jefferson park morton
        abbott sparks patrick norton huff clayton massey lloyd figueroa carson bowers roberson barton tran lamb harrington casey boone cortez
        clarke mathis singleton wilkins cain bryan underwood hogan mckenzie collier luna phelps mcguire allison bridges wilkerson nash summers
        atkins patel khan singh kumar sharma gupta shah ali hussain hussein ahmed ahmad hassan hasan mohamed mohammed muhammad ibrahim khalil
        haddad mansour nasser saleh abdullah rahman chowdhury das roy sen bose reddy rao iyer nair menon kapoor malhotra mehta desai joshi
        verma mishra chen wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao
        peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao tan chan cheung lam ng ho leung tanaka suzuki
        sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu
        choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong pham hoang phan vu vo dang bui do ivanov petrov sidorov
        smirnov kuznetsov popov volkov sokolov lebedev kozlov novikov morozov putin medvedev navalny zelensky zelenskyy shevchenko kovalenko
        bondarenko tkachenko kravchenko poroshenko novak novotny svoboda dvorak horvat kovac nowak kowalski wisniewski wojcik kaminski
        lewandowski zielinski szymanski kaczynski tusk duda nagy kovacs toth szabo horvath orban popescu ionescu popa dimitrov georgiev
        papadopoulos tsipras mitsotakis yilmaz kaya demir erdogan rama berisha hoxha muller mueller fischer bauer koch richter wolf schroder
        schroeder neumann schwarz braun hofmann hartmann lange krause werner lehmann kaiser merkel scholz merz kohl dubois durand leroy moreau
        laurent lefebvre michel bertrand roux fournier girard bonnet dupont lambert fontaine rousseau vincent macron hollande sarkozy chirac
        rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti costa giordano mancini rizzo lombardi moretti
        berlusconi draghi meloni conte renzi ferreira oliveira souza pereira lima carvalho almeida ribeiro gomes lopes marques rocha dias
        andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson lindberg lindqvist berg nielsen pedersen
        christiansen olsen hagen lund virtanen korhonen makinen niemi van jong vries dijk bakker janssen visser smit meijer obama biden trump
        clinton reagan nixon carter cheney pence harris mccain romney sanders pelosi mcconnell schumer blair cameron thatcher johnson truss
        sunak starmer corbyn farage miliband netanyahu peres rabin sharon barak gantz levy mizrahi peretz katz friedman goldberg rosenberg
        goldstein okafor okonkwo adeyemi mensah owusu mandela zuma ramaphosa mbeki kenyatta odinga dlamini nkosi moyo modi gandhi nehru bhutto
        sharif musharraf karzai ghani xi jinping abe kishida suga koizumi duterte marcos aquino widodo suharto maduro chavez castro
        """)
}
