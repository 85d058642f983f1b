/// The commonest function words of languages in Latin script.
enum FunctionWords {
    private static let rows: [(code: String, words: String)] = [
        (
            "en",
            """
            the of and to in a is that for it was on are as with his they at be this from i have or by one had not but what all were when
            we there can an your which their said if do will each about how up out them then she many some so these would other into has
            more her two like him see could no than been its who did
            """
        ),
        (
            "de",
            """
            der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach
            wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei
            ich wir
            """
        ),
        (
            "fr",
            """
            de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux mais comme ont
            cette ou été elle nous vous leur même ses ces fait entre sans être avait tout c'est n'a d'un d'une qu'il
            """
        ),
        (
            "es",
            """
            de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando
            muy sin sobre también me hasta hay donde quien desde todo nos durante uno ni contra otros fue había ser son está
            """
        ),
        (
            "it",
            """
            di e il la che in un a per è una del non con si da le i della dei al sono come più lo ma nel alla anche dal delle gli ha se ci
            o questo suo essere dopo stato degli nella era sia due tra loro hanno ai quando
            """
        ),
        (
            "pt",
            """
            de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando
            muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos são
            """
        ),
        (
            "nl",
            """
            de van het een en in is dat op te zijn met voor die niet aan er om ook als door bij uit naar maar dan over nog worden wordt
            tot heeft hij was werd zich deze ze meer hebben kan geen of al wel dit hun moet
            """
        ),
        (
            "sv",
            """
            och i att det som en på är av för med den till inte har de om ett han men var jag från vi så kan hon när år under också efter
            eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över
            """
        ),
        (
            "da",
            """
            og i at det er en til af på for med den der de ikke som har et jeg var han fra vi men om så kan ved hun være blev efter ud
            også hvor eller nu ind over skal vil når havde dem mod blevet deres bliver nogle alle meget
            """
        ),
        (
            "no",
            """
            og i det er på som en til å av for med at den de ikke har et jeg var han fra vi men om så kan ved hun være ble etter ut også
            hvor eller nå inn over skal vil når hadde dem mot blitt deres blir noen alle mye fikk opp seg sier
            """
        ),
        (
            "pl",
            """
            i w nie na się z do to że jest o jak za po ale od przez co dla przy był tym jego oraz może tego tylko są czy która który ich
            jej już także było być ma lub ze we po pod jednak jako które
            """
        ),
        (
            "tr",
            """
            ve bir bu da de için ile çok ne olarak daha gibi en olan var kadar ama o sonra ise değil her göre şekilde diye ya mi olduğu
            bana ben biz onun tarafından yeni iki ancak oldu dedi
            """
        ),
        (
            "sq",
            """
            të e në dhe i një për me që nga është së u do nuk si po ka tij kjo këtë ky janë por më ai sipas edhe pas mund ishte prej duke
            vetëm kur ku ajo tha kanë kishte ndërsa
            """
        ),
        (
            "fi",
            """
            ja on ei että se oli hän mutta ovat kun myös joka sen mukaan niin kuin tai ole vain jo hänen sekä ollut mitä voi tämä siitä
            olla ne nyt jos vielä kanssa sitä jotka koska mukaan sanoi
            """
        ),
        (
            "cs",
            """
            a v se na je že to s z do o i ve pro za by ale jako po jsou byl která který bylo nebo podle jeho tak být jsem od při už byla
            však může také které ze k si let
            """
        ),
        (
            "ro",
            """
            de și în a la cu pe că o nu din pentru un care este mai ca au fost se al sau dar după ce s-a sunt prin ale lui acest această
            când fi sa era între îi le
            """
        ),
        (
            "hu",
            "a az és hogy nem is egy de van meg csak ha már volt el mint még azt ki ez vagy lesz fel után szerint között ezt pedig mert"
        ),
        (
            "id",
            "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih sudah atau oleh"
        ),
        ("hr", "i u je se na da za su od s kao koji bi što iz ne a koja te o to ali nije ili biti bio kako po samo više do prema"),
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
