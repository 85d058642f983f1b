public import ArgumentParser
public import ClaimModel

extension Day: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(iso: argument)
    }
}

extension Instant: ExpressibleByArgument {
    public init?(argument: String) {
        if let day = Day(iso: argument) {
            self.init(secondsSince1970: day.daysSince1970 * 86_400)
        } else {
            self.init(rfc3339: argument)
        }
    }
}

extension Rating: ExpressibleByArgument {}

extension InputForm: ExpressibleByArgument {}
