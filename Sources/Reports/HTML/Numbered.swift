import ClaimModel

/// A claim with the number of its note.
struct NumberedClaim {
    let claim: Claim
    let number: Int
    let anchor: String
    /// Where in the text the number stands: behind the claim and the punctuation that closes it.
    let place: Int

    var noteID: String { "note-" + anchor }
    var claimID: String { "claim-" + anchor }
}

/// A quote with a note on how its words stand in the evidence.
struct NotedQuote {
    let quote: Quote
    let speaker: Speaker?
    let wordings: [Wording]
    let anchor: String

    var noteID: String { "note-" + anchor }
    var quoteID: String { "quote-" + anchor }
}
