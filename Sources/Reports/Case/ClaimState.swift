import ClaimModel

/// Where a claim stands: one of the four ratings, or that nobody has rated it.
enum ClaimState: String, CaseIterable {
    case refuted, conflicting, insufficient, supported, unrated

    init(_ rating: Rating?) {
        self = rating.flatMap { ClaimState(rawValue: $0.rawValue) } ?? .unrated
    }
}
