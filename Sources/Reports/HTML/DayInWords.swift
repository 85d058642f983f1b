import ClaimModel

extension Day {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    /// “7 September 2022”.
    var inWords: String {
        "\(day) \(Self.months[month - 1]) \(year)"
    }

    var html: HTML {
        "<time datetime=\"\(description)\">\(inWords)</time>"
    }
}

extension Instant {
    /// “8 September 2022, 09:30 UTC”.
    var inWords: String {
        guard let day else { return description }
        let clock = description.dropFirst(description.utf8.count - 9).prefix(5)
        return "\(day.inWords), \(clock) UTC"
    }

    var html: HTML {
        "<time datetime=\"\(description)\">\(inWords)</time>"
    }
}
