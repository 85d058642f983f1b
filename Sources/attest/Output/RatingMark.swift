import ClaimModel

/// The sign that stands beside a rating or a stance, coloured where there are colours; the word always stands with it.
struct RatingMark: CustomStringConvertible {
    let description: String

    init(_ rating: Rating?) {
        description =
            switch rating {
            case .supported: Style.green("✓")
            case .refuted: Style.red("✗")
            case .conflicting: Style.yellow("≈")
            case .insufficient: Style.yellow("?")
            case nil: Style.faint("○")
            }
    }

    init(_ stance: Stance) {
        let rating: Rating =
            switch stance {
            case .supports: .supported
            case .refutes: .refuted
            case .conflicting: .conflicting
            case .insufficient: .insufficient
            }
        self.init(rating)
    }
}
