import ClaimModel
import Language

/// Whoever says “I” in a quotation: a statement that stands alone names them.
struct FirstPerson {
    private let name: String
    /// He, him, his; where the text does not tell, the surname.
    private let forms: (subject: String, object: String, possessive: String)

    /// The speaker of a quote that is no report in other words.
    init?(of quote: Quote, _ context: ClaimContext) {
        guard quote.kind != .indirect, let speaker = quote.speaker, let name = speaker.name, speaker.entity.map(context.isOne) ?? false
        else { return nil }
        self.name = name
        let surname = String(name.split(separator: " ").last ?? "")
        switch speaker.entity.flatMap({ context.pronoun(of: $0) }) {
        case "she": forms = ("she", "her", "her")
        case "he": forms = ("he", "him", "his")
        default: forms = (surname, surname, surname + "’s")
        }
    }

    /// Whoever says a claim.
    init?(of draft: ClaimDraft, _ context: ClaimContext) {
        guard let voice = draft.passage.voices.last else { return nil }
        self.init(of: context.quotes[voice], context)
    }

    /// What stands in a statement for “I”, “me” and “my”, and for the verb of “I”; nil for other words.
    func words(for token: Int, isNamed: Bool, _ context: ClaimContext) -> String? {
        switch context.analysis.key(token) {
        case "i": return isNamed ? forms.subject : name
        case "me", "myself": return isNamed ? forms.object : name
        case "my", "mine": return isNamed ? forms.possessive : name + "’s"
        default: return Self.agreeing(token, context)
        }
    }

    /// The verb of “I” as one of the third person: “is” for “am”, “thinks” for “think”.
    private static func agreeing(_ token: Int, _ context: ClaimContext) -> String? {
        let analysis = context.analysis
        guard analysis.tokens[token].penn == .vbp, let tree = context.text.tree(of: token) else { return nil }
        let isAuxiliary = tree.relation(of: token).isAuxiliary
        guard let verb = isAuxiliary ? tree.head(of: token) : token,
            tree.dependents(of: verb).contains(where: { analysis.key($0) == "i" && tree.relation(of: $0).isSubject }),
            isAuxiliary || !tree.dependents(of: verb).contains(where: { tree.relation(of: $0).isAuxiliary })
        else { return nil }
        switch analysis.key(token) {
        case "am", "'m": return "is"
        case "have", "'ve": return "has"
        case "do": return "does"
        default: return isAuxiliary ? nil : IrregularVerbs.present(of: analysis.lemma(token))
        }
    }
}
