/// The commonest function words of languages in Latin script; English first, with words of its own that are function words elsewhere.
enum FunctionWords {
    private static let rows: [(code: String, words: String)] = [
        (
            "en",
            """
            the of and to in a is that for it was on are as with his they at be this from i have or by one had not but what all were
            when we there can an your which their said if do will each about how up out them then she many some so these would other
            into has more her two like him see could no than been its who did any may just because even while most such where after
            before over between against should now people also only still under during until since those both another met men bet mint
            door plus son due era come solo per far sin sit mode mod pod jest pro bio ban am war man till
            """
        ),
        (
            "de",
            """
            der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach
            wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei
            ich wir eines wegen gegen unter neue neuen neuer neues zwischen seit will soll wollen sollen kann können hatte habe ihre
            ihrer seine ohne beim ins wieder damit gibt unser keine
            """
        ),
        (
            "fr",
            """
            de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux mais comme ont
            cette ou été elle nous vous leur même ses ces fait entre sans être avait tout c'est n'a d'un d'une qu'il dès chez contre
            sous depuis après avant lors dont où ils elles vers selon leurs deux encore très l'on qu'elle nouvelle nouveau face afin
            plusieurs ainsi aussi alors était sera
            """
        ),
        (
            "es",
            """
            de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre
            cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno ni contra otros fue había ser son está
            estos nuevo nueva tras ante según han dos años hoy ella ellos mientras así tiene cada bajo hacia sólo solo cómo qué otro
            otra pide
            """
        ),
        (
            "it",
            """
            di e il la che in un a per è una del non con si da le i della dei al sono come più lo ma nel alla anche dal delle gli ha se
            ci o questo suo essere dopo stato degli nella era sia due tra loro hanno ai quando dello nello nei sul sulla all agli alle
            dall l'ha ed perché contro prima senza così questa quello nuovo nuova solo già fa verso sarà ecco chi
            """
        ),
        (
            "pt",
            """
            de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando
            muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos são nas às pelos após sobre contra
            novo nova dois segundo disse ainda anos vai essa este esta eles lhe nem quem
            """
        ),
        (
            "nl",
            """
            de van het een en in is dat op te zijn met voor die niet aan er om ook als door bij uit naar maar dan over nog worden wordt
            tot heeft hij was werd zich deze ze meer hebben kan geen of al wel dit hun moet na tegen tussen volgens zonder omdat toch
            had haar nieuwe nieuw jaar onder moeten gaat zei twee vanaf sinds wil
            """
        ),
        (
            "sv",
            """
            och i att det som en på är av för med den till inte har de om ett han men var jag från vi så kan hon när år under också
            efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över mellan utan
            vill ny nya nytt säger sitt sina enligt hos genom kring flera sig
            """
        ),
        (
            "da",
            """
            og i at det er en til af på for med den der de ikke som har et jeg var han fra vi men om så kan ved hun være blev efter ud
            også hvor eller nu ind over skal vil når havde dem mod blevet deres bliver nogle alle meget mellem under uden ny nye nyt
            siger sit sine ifølge hos gennem flere sig uge
            """
        ),
        (
            "no",
            """
            og i det er på som en til å av for med at den de ikke har et jeg var han fra vi men om så kan ved hun være ble etter ut også
            hvor eller nå inn over skal vil når hadde dem mot blitt deres blir noen alle mye fikk opp seg sier mellom under uten ny nye
            nytt sitt sine ifølge hos gjennom flere uke
            """
        ),
        (
            "pl",
            """
            i w nie na się z do to że jest o jak za po ale od przez co dla przy był tym jego oraz może tego tylko są czy która który ich
            jej już także było być ma lub ze we pod jednak jako które była będzie przed nad między przeciw według bez swoje swój tej
            tych dwa lat roku nowe nowy nowa gdy więc by aby chce tak też
            """
        ),
        (
            "tr",
            """
            ve bir bu da de için ile çok ne olarak daha gibi en olan var kadar ama o sonra ise değil her göre şekilde diye ya mi olduğu
            bana ben biz onun tarafından yeni iki ancak oldu dedi karşı önce etti arasında üzerine değişiklik yapılan yok yüzde gün
            açıkladı
            """
        ),
        (
            "sq",
            """
            të e në dhe i një për me që nga është së u do nuk si po ka tij kjo këtë ky janë por më ai sipas edhe pas mund ishte prej
            duke vetëm kur ku ajo tha kanë kishte ndërsa ndaj kundër para mbi nën deri shumë rreth dy qytetit qeveria
            """
        ),
        (
            "fi",
            """
            ja on ei että se oli hän mutta ovat kun myös joka sen mukaan niin kuin tai ole vain jo hänen sekä ollut mitä voi tämä siitä
            olla ne nyt jos vielä kanssa sitä jotka koska sanoi jälkeen ennen vastaan ilman eli uusi uuden uutta vuoden vuotta saa tulee
            kaksi yli alle sille heidän
            """
        ),
        (
            "cs",
            """
            a v se na je že to s z do o i ve pro za by ale jako po jsou byl která který bylo nebo podle jeho tak být jsem od při už byla
            však může také které ze k si let bude před pod nad mezi proti bez její jejich dva roku nový nové nová když aby není jen chce
            """
        ),
        (
            "ro",
            """
            de și în a la cu pe că o nu din pentru un care este mai ca au fost se al sau dar după ce s-a sunt prin ale lui acest această
            când fi sa era între îi le să va înainte împotriva fără despre doi ani nou noua noi ei lor doar acum iar către
            """
        ),
        (
            "hu",
            """
            a az és hogy nem is egy de van meg csak ha már volt el mint még azt ki ez vagy lesz fel után szerint között ezt pedig mert
            lett nincs előtt ellen nélkül új két év éve több sem amely akik ami majd
            """
        ),
        (
            "id",
            """
            yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih sudah atau
            oleh telah adalah para sebagai antara setelah sebelum baru dua tahun kata ia bagi agar belum bukan menjadi
            """
        ),
        (
            "hr",
            """
            i u je se na da za su od s kao koji bi što iz ne a koja te o to ali nije ili biti bio kako po samo više do prema koje će
            nisu bila nakon prije protiv između bez sa već dvije dva godine novi nova novo još
            """
        ),
        (
            "sk",
            """
            a v na je sa že sú nie bol bola bolo bude pred pod nad medzi proti podľa bez jeho jej ich dva roku nový nové nová ktorý
            ktorá ktoré keď aby tiež už len pre zo ako ale alebo po si ešte vo
            """
        ),
        (
            "sl",
            """
            in je v na se za da so ne ki ni bo bi pa ali tudi po pred med proti brez nad pod dve leta novi nova kot še že le ter bil
            bila bilo od do pri kar
            """
        ),
        (
            "et",
            """
            ja on ei et see oli kui ka ning aga mis või kes selle tema pärast enne vastu vahel ilma uus uue kaks aasta aastat juba veel
            ainult mille oma siis nii ole olla
            """
        ),
        (
            "lv",
            """
            un ir ar no par ka uz bet vai kā arī tika bija pēc pirms pret starp bez jauns jauna divi gadu gada jau vēl tikai viņš viņa
            kas to šis lai nav kuru savu
            """
        ),
        (
            "lt",
            """
            ir yra su iš dėl kad į bet ar kaip taip pat buvo po prieš tarp be naujas nauja du metų jau dar tik jis ji kuris kurie apie
            nuo iki savo nėra to už tai
            """
        ),
        (
            "ca",
            """
            el la els les de del i a en un una que és no per amb als al es ha dels però més ja han seu seva aquest aquesta són va
            després abans contra entre sense segons dos anys nou nova perquè
            """
        ),
        (
            "vi",
            """
            và của là có không được cho trong với các những một người này đã sẽ từ về khi đến để trên cũng nhưng hai năm theo sau trước
            chống mới bị tại ra vào ông bà
            """
        ),
        (
            "is",
            """
            og að er ekki frá eftir þegar einnig milli gegn undir án vill ný nýja í á við til af sem það var hann hún um með fyrir en
            þessi sínum verður
            """
        ),
        (
            "tl",
            """
            ang ng sa na mga ay at ni si kay para hindi ito nang kung may mula matapos bago laban dalawa taon bagong din rin pa lang
            siya sila dahil kanyang
            """
        ),
        (
            "sw",
            """
            ya na wa kwa ni katika la za kuwa hii hiyo huo cha baada kabla dhidi kati bila mbili mwaka mpya lakini pia tu yake wake watu
            hata kama ambayo vya
            """
        ),
        (
            "af",
            """
            die en van in is 'n het nie dat op te vir met wat aan was ook deur by uit na maar dan oor nog word tot hy sy meer kan geen
            al wel dit hul moet teen tussen volgens sonder
            """
        ),
    ]

    static let languages = rows.map(\.code)

    /// For each word, the languages that have it, one bit each in the order of ``languages``.
    static let table: [WordKey: UInt32] = {
        var table: [WordKey: UInt32] = [:]
        for (place, row) in rows.enumerated() {
            for word in WordList.words(row.words) { table[WordKey(word), default: 0] |= 1 << UInt32(place) }
        }
        return table
    }()
}
