import ClaimModel

/// What the page itself says: every word of it that does not come from the case.
enum Phrases {
    static let language = "en"

    /// “no claims”, “1 claim”, “3 claims”.
    static func counted(_ count: Int, _ noun: String) -> String {
        "\(count == 0 ? "no" : String(count)) \(count == 1 ? noun : noun + "s")"
    }

    /// “Edi Rama, Arta Doe and Ana Kola”.
    static func listed(_ items: [HTML]) -> HTML {
        guard let last = items.last, items.count > 1 else { return items.joined() }
        return "\(items.dropLast().joined(by: ", ")) and \(last)"
    }

    enum Nameplate {
        static let purpose = "What is claimed, and what stands behind it"
        static let skip = "Skip to the text"
        static let contents = "In this report"
        static let notes = "Notes"
        static let nothing = "Nothing has been filed in this case yet."
        static func title(_ headline: String) -> String { "\(headline) · claims and their evidence" }
        static func several(_ count: Int) -> String { "\(Phrases.counted(count, "article")) and their claims" }
        static func notes(onParagraph number: Int) -> String { "Notes on paragraph \(number)" }
    }

    enum Head {
        static let noHeadline = "The source gives no headline; these are its first words."
        static let untitled = "Untitled"
        static let quoted = "Quoted"
        static let standing = "Where the claims stand"
        static let notices = "Corrections and notices"
        static let noEvidence = "No evidence has been attached yet."
        static func found(_ claims: Int, _ quotes: Int) -> String {
            "\(Phrases.counted(claims, "claim")) and \(Phrases.counted(quotes, "quote")) were found in this article.".capitalisedFirst
        }
        static func evidence(_ count: Int) -> String {
            count == 0 ? noEvidence : "\(Phrases.counted(count, "document")) \(count == 1 ? "is" : "are") held against them."
        }
        static func version(_ number: Int) -> String { "This is version \(number) of the article; before it were filed" }
        static func corrected(from old: ClaimState, to new: ClaimState) -> String { "was corrected from \(old.word) to \(new.word)" }
        static let withdrawn = "lost its rating: the verdict was withdrawn"
    }

    enum Note {
        static let back = "Back to the text, claim"
        static let backToQuote = "Back to the quote in the text"
        static let article = "The article"
        static let evidence = "The evidence"
        static let relation = "Relation"
        static let sideBySide = "The claim’s words beside the evidence’s"
        static let noPassage = "The verdict rests on it; no passage of it stands near the claim."
        static let edits = "Struck out: in the article alone. Underlined: in the evidence alone."
        static let unnamed = "somebody unnamed"
        static let from = "From"
        static let restingOn = "Resting on"
        static func reference(_ number: Int, _ state: ClaimState) -> String { "Note \(number): \(state.word)" }
        static func silent(_ count: Int, others: Bool) -> String {
            switch (count, others) {
            case (1, true): "1 other says nothing on this."
            case (_, true): "\(count) others say nothing on this."
            case (1, false): "The one document says nothing on this."
            default: "None of the \(count) documents says anything on this."
            }
        }
        static func absent(_ count: Int, others: Bool) -> String {
            "These words do not stand in \(others ? Phrases.counted(count, "other document") : Phrases.counted(count, "document"))."
        }
        static func earlier(_ count: Int) -> String { Phrases.counted(count, "earlier verdict") }
        static func quoted(by speaker: String?) -> String { "Quote by \(speaker ?? unnamed)" }
        static func part(_ number: Int) -> String { "part \(number)" }
    }

    enum Sources {
        static let heading = "The evidence"
        static let nothing = "No evidence has been attached."
        static let untitled = "Without a title"
        static let attached = "attached"
        static let retrieved = "retrieved"
        static let published = "published"
        static let by = "by"
        static let hash = "SHA-256"
        static func reading(_ document: Document) -> String { "\(document.mediaType), \(Phrases.counted(document.byteLength, "byte"))" }
        static func disagreement(_ item: Disagreement) -> String { "\(item.from) gives another \(item.field): \(item.value)" }
    }

    enum Making {
        static let heading = "How this was made, and how to check it"
        static let articles = "The articles"
        static let check =
            "Every verdict is an entry of the case’s log, and each entry holds the hash of the one before: none can be changed, taken "
            + "out or put in without changing all hashes after it. Compare head and length with those that you noted earlier; then let "
            + "attest walk the whole of it:"
        static let command = "attest verify --case FILE --report REPORT"
        static let length = "Entries in the log"
        static let head = "Head of the log"
        static let caseID = "Case"
        static let opened = "opened"
        static let madeBy = "Made by"
        static let models = "Models"
        static let log = "The log, entry by entry"
        static let ratings =
            "Ratings are people’s judgements, signed by name. What a document says of a claim was compared by a program, which keeps "
            + "silent where it is not sure."
        static let columns = ["No.", "When", "What", "Hash"]
    }
}
