/// What the shape of a verb can mean.
enum Inflection: UInt8, Sendable {
    case base, present, past, participle, pastOrParticiple, gerund
    /// One shape for all: “put”, “cut”.
    case any

    /// The reading of a word's shape, given its lemma.
    init(of lower: String, lemma: String) {
        if let irregular = IrregularVerbs.shapes[lower] {
            self = irregular
        } else if lower != lemma && lower.hasSuffix("ing") {
            self = .gerund
        } else if lower.hasSuffix("ed") && lower != lemma {
            self = .pastOrParticiple
        } else if lower != lemma && lower.hasSuffix("s") {
            self = .present
        } else {
            self = .base
        }
    }

    /// Can stand after “have” or a passive “be”.
    var canBeParticiple: Bool { self == .participle || self == .pastOrParticiple || self == .any }
    /// Past or participle by its ending.
    var isMarkedPast: Bool { self == .past || self == .participle || self == .pastOrParticiple }
    /// Can stand after a modal or “to”.
    var canBeBase: Bool { self == .base || self == .any }
}

/// The irregular verbs of English, three forms each: base, past, participle.
enum IrregularVerbs {
    private static let table = """
        be was been; bear bore borne; beat beat beaten; become became become; begin began begun; bend bent bent; bet bet bet; bid bid bid
        bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought
        broadcast broadcast broadcast; build built built; burst burst burst; buy bought bought; cast cast cast; catch caught caught
        choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug
        do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt
        fight fought fought; find found found; flee fled fled; fly flew flown; forbid forbade forbidden; forecast forecast forecast
        foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got got; give gave given; go went gone
        grind ground ground; grow grew grown; hang hung hung; have had had; hear heard heard; hide hid hidden; hit hit hit; hold held held
        hurt hurt hurt; keep kept kept; know knew known; lay laid laid; lead led led; leave left left; lend lent lent; let let let; lie lay lain
        lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled; outbid outbid outbid; overcome overcame overcome
        oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid paid; put put put; quit quit quit
        read read read; rebuild rebuilt rebuilt; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen
        seek sought sought; sell sold sold; send sent sent; set set set; shake shook shaken; shed shed shed; shoot shot shot; show showed shown
        shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept; slide slid slid; speak spoke spoken
        speed sped sped; spend spent spent; spin spun spun; split split split; spread spread spread; spring sprang sprung; stand stood stood
        steal stole stolen; stick stuck stuck; sting stung stung; strike struck struck; swear swore sworn; sweep swept swept; swim swam swum
        swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown
        undergo underwent undergone; understand understood understood; undertake undertook undertaken; upset upset upset; wake woke woken
        wear wore worn; win won won; withdraw withdrew withdrawn; withhold withheld withheld; write wrote written; offset offset offset
        """

    private static let verbs: [[String]] = table.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map {
        $0.split(separator: " ").map(String.init)
    }

    /// What each irregular shape can be.
    static let shapes: [String: Inflection] = {
        var shapes: [String: Inflection] = [:]
        for forms in verbs where forms.count == 3 {
            let (base, past, participle) = (forms[0], forms[1], forms[2])
            if base == past && past == participle {
                shapes[base] = .any
            } else if past == participle {
                shapes[past] = .pastOrParticiple
            } else {
                if past != base { shapes[past] = .past }
                shapes[participle] = participle == base ? .base : .participle
            }
        }
        shapes["were"] = .past
        shapes["found"] = .pastOrParticiple
        return shapes
    }()

    private static let byLemma: [String: [String]] = Dictionary(
        verbs.filter { $0.count == 3 }.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })

    /// The past tense of a verb: “join” gives “joined”, “flee” gives “fled”. Quirk, “A Comprehensive Grammar of the English Language”, 3.5 to 3.10.
    static func past(of lemma: String) -> String {
        if let forms = byLemma[lemma] { return forms[1] }
        let letters = Array(lemma.utf8)
        guard let last = letters.last, letters.count > 1 else { return lemma + "ed" }
        let before = letters[letters.count - 2]
        if last == UInt8(ascii: "e") { return lemma + "d" }
        if last == UInt8(ascii: "y") && !isVowel(before) { return String(lemma.dropLast()) + "ied" }
        if doubles(letters) { return lemma + String(decoding: [last], as: UTF8.self) + "ed" }
        return lemma + "ed"
    }

    /// A word of one syllable that ends in consonant, vowel, consonant doubles the last letter, and so do a few longer ones.
    private static func doubles(_ letters: [UInt8]) -> Bool {
        let count = letters.count
        guard count >= 3, !isVowel(letters[count - 1]), isVowel(letters[count - 2]), !isVowel(letters[count - 3]) else { return false }
        guard !"wxy".utf8.contains(letters[count - 1]) else { return false }
        let stressedAtTheEnd: Set<String> = [
            "admit", "commit", "submit", "permit", "occur", "refer", "prefer", "transfer", "control", "expel", "compel", "propel", "regret",
            "cancel",
            "travel", "label", "rebel", "patrol", "equip", "transmit", "omit", "deter", "confer", "program",
        ]
        return letters.filter(isVowel).count == 1 || stressedAtTheEnd.contains(String(decoding: letters, as: UTF8.self))
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
