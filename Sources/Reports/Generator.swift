/// The program that made a report, as the report names it.
public struct Generator: Sendable {
    public var name: String
    public var version: String
    /// What its trained models are known by; nil where it has none.
    public var models: String?

    public init(name: String, version: String, models: String? = nil) {
        (self.name, self.version, self.models) = (name, version, models)
    }
}
