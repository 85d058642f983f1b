import ClaimModel
import Language
import Testing

@Suite struct NameScannerTests {
    /// All names are marked, each with the first letter of its kind behind it.
    @Test(arguments: [
        ("Prime Minister «Edi Rama» said that «Iran» attacked «Albania».", "person place place"),
        ("The «Council of Ministers» met in «Tirana».", "organization place"),
        ("He met «NASA» Administrator «Charles Bolden» in «Texas».", "organization person place"),
        ("The «People’s Mujahedeen of Iran» («MEK») lives there.", "organization organization"),
        ("Iranian diplomats left «Paris» for «New York».", "place place"),
        ("Former British Prime Minister «Theresa May» met Dr. «Angela Merkel».", "person person"),
        ("Yesterday «Karim Haddad», the port's finance director, resigned.", "person"),
        ("Shares of «Acme Corp.» fell in «London».", "organization place"),
        ("The «University of Michigan» sued the «Ministry of Health».", "organization organization"),
        ("They signed the «Treaty of Rome».", "other"),
        ("The river «Danube» is near «Lake Ohrid».", "place place"),
        ("«Ursula von der Leyen» spoke to «Bashar al-Assad».", "person person"),
        ("On Monday the «US»-led force left.", "place"),
        ("«White House» Press Secretary «Josh Earnest» spoke to «Paul Ryan» on Friday.", "organization person person"),
        ("Senate Majority Leader «Mitch McConnell» met House Speaker «Paul Ryan».", "person person"),
        ("The «Marlow Bay City Council» thanked Madam Chair.", "organization"),
        ("«Hamas» and «Hezbollah» fired rockets at «Israel».", "organization organization place"),
        ("The «European Central Bank» raised rates. The «ECB» meets in May.", "organization organization"),
        ("However, people said nothing. Nervous people left.", ""),
    ])
    func finds(marked: String, kinds: String) {
        let marked = Marked(marked)
        let analysis = analysis(marked.text)
        #expect(analysis.names.map { analysis.text.slice($0.span) } == marked.spans.map { analysis.text.slice($0) })
        #expect(analysis.names.map(\.kind.rawValue).joined(separator: " ") == kinds)
    }

    /// “US” is the service here, so that it leads to no country; every mention still stands for an entity that there is.
    @Test(arguments: [
        "The Universal Service (US) paid the fee. The US paid. America paid.",
        "He joined Universal Steel (US). The US left. He saw America.",
    ])
    func anAcronymThatIsAlsoACountry(text: String) {
        let analysis = analysis(text)
        let ids = Set(analysis.entities.map(\.id))
        #expect(analysis.names.count == 4)
        #expect(analysis.names.allSatisfy { $0.entity.map(ids.contains) ?? false })
        #expect(analysis.names[1].entity == analysis.names[0].entity)
    }

    @Test func gathersMentionsUnderTheFullestName() {
        let analysis = analysis(
            """
            Rama spoke. Edi Rama, the prime minister, said Rama would go. The People’s Mujahedeen of Iran (MEK) left. The MEK \
            fled. The US and the United States agreed.
            """
        )
        #expect(analysis.entities.map(\.name) == ["Edi Rama", "People’s Mujahedeen of Iran", "US"])
        #expect(analysis.entities.map(\.mentions.count) == [3, 3, 2])
        #expect(analysis.entities[0].roles == ["prime minister"])
    }

    @Test func dropsEpithets() {
        let analysis = analysis("Fearless Rosa Lind won. Rosa Lind left. Rosa Lind had lost to Carla Maria Berg, known as Maria Berg.")
        #expect(analysis.entities.map(\.name) == ["Rosa Lind", "Carla Maria Berg"])
    }

    @Test(arguments: [
        ("Prime Minister Edi Rama spoke.", "Prime Minister"),
        ("Tomas Lindqvist, who chairs the audit office, said so.", "chair of the audit office"),
        ("“No,” said Karim Haddad, the port's finance director.", "finance director"),
        ("A spokeswoman for the ministry, Elin Stra, denied it.", "spokeswoman for the ministry"),
        ("The finance minister Bruno Le Maire agreed.", "finance minister"),
        ("Anna Berg, 43, a lawyer for the firm, agreed.", "lawyer for the firm"),
    ])
    func readsRoles(text: String, role: String) {
        let person = analysis(text).entities.first { $0.kind == .person }
        #expect(person?.roles == [role])
    }

    @Test func readsHeadlinesByWhatTheTextNames() {
        let analysis = analysis("Rama Cuts Ties With Iran After Massive Attack\n\nPrime Minister Edi Rama broke ties with Iran.")
        #expect(analysis.names.map { analysis.text.slice($0.span) } == ["Rama", "Iran", "Edi Rama", "Iran"])
        #expect(analysis.entities.count == 2)
    }

    @Test func namesNeverOverlap() {
        let names = analysis("The minister met Rama Rama Rama Rama Rama Rama von der Rama Rama Rama Rama in the town.").names
        #expect(zip(names, names.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
    }
}
