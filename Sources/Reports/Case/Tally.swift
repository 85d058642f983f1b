import ClaimModel

/// How many claims of a case stand where, and how many quotes it holds. A claim that stands in two articles counts once.
struct Tally {
    let claims: Int
    let quotes: Int
    private let counts: [ClaimState: Int]

    init(_ index: CaseIndex, _ articles: [Article]) {
        let ids = Set(articles.flatMap { $0.extraction.claims.map(\.id) })
        claims = ids.count
        quotes = articles.reduce(0) { $0 + $1.extraction.quotes.count }
        counts = Dictionary(grouping: ids, by: index.state(of:)).mapValues(\.count)
    }

    /// The states that some claim is in, in the order in which a reader should hear of them.
    var states: [(state: ClaimState, count: Int)] {
        ClaimState.allCases.compactMap { state in counts[state].map { (state, $0) } }
    }
}
