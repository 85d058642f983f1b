/// A clause of a passage: what is said of whom, and how it hangs together with the others. All lists are places in the passage, ascending.
struct Clause: Sendable {
    enum Kind: UInt8, Sendable {
        case main
        /// Joined by “and”, “but”, a semicolon to the clause before.
        case coordinate
        /// What is said, thought, known: object of a verb or a noun.
        case complement
        case relative
        /// “because …”, “if …”, “after …”
        case subordinate
        /// “with the country joining NATO”, “of directing an attack”, “, founded in 2005,”: no finite verb of its own.
        case participial
        /// “the collapse of the government in 1991”
        case event
        /// “Karim Haddad, the finance director”
        case apposition
    }

    var kind: Kind
    /// The word that heads it in the tree.
    var head: Int
    /// The clause it hangs on.
    var parent: Int?
    /// The word or words that open it: “because”, “who”, “after which”.
    var marker: [Int] = []
    var subject: [Int] = []
    /// A subject that stands outside the passage, as a range of tokens: “Iran” in “accused Iran of directing …”.
    var outerSubject: Range<Int>?
    var verb: VerbGroup?
    /// Auxiliaries that it shares with the clause before: “were warned and told”.
    var sharedAuxiliaries: [Int] = []
    /// Subject is that of the clause it hangs on or is joined to.
    var sharesSubject = false
    /// The noun phrase that a relative clause or a participle is about.
    var antecedent: [Int] = []
    /// Whom that noun phrase describes, where it says what somebody is: “She” of “She is a nurse *who* works nights”.
    var described: [Int] = []
    /// All places that belong to it and to no clause within it.
    var own: [Int] = []
    /// The verb that stands behind a noun: “collapse” for “the collapse of the government”.
    var verbOfNoun: EventNouns.Reading?
    /// The tense of the clause whose subject a participle shares.
    var outerTense: VerbGroup.Tense?
    /// What follows the verb, where the words of the text are put in another order: “in the early 1990s”.
    var tail: [Int] = []
    /// Where what it is done for begins, in a claim of that alone: “in a bid to …”.
    var purposeStart: Int?
    /// What a speaker calls something.
    var isJudgement = false
    /// A participle that tells something about the noun before it: “a bridge built by volunteers”.
    var isReduced = false
    /// Set off by a comma.
    var isDetached = false
    /// It stood before the verb of the clause that it hangs on.
    var isFronted = false

    /// “promised *to pay*”
    var isPromise: Bool { outerSubject != nil && (verb?.shape == .infinitive || verb?.shape == .base) }

    init(kind: Kind, head: Int) { (self.kind, self.head) = (kind, head) }

    /// A place of a marker that is no part of what the clause says.
    func opensWith(_ place: Int) -> Bool {
        guard marker.contains(place) else { return false }
        return kind == .subordinate || kind == .main || kind == .coordinate || kind == .participial && outerSubject != nil
    }
}
