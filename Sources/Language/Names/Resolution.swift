/// Whom or what a mention stands for.
public struct Resolution: Sendable, Equatable {
    /// The id of an entity of the analysis.
    public let entity: String
    /// Its fullest name.
    public let name: String
    public let confidence: Double
    /// Why, in words that a reporter understands: “surname of Edi Rama, named in the first sentence”.
    public let reason: String

    public init(entity: String, name: String, confidence: Double, reason: String) {
        (self.entity, self.name, self.confidence, self.reason) = (entity, name, confidence, reason)
    }
}
