/// What kind of thing some bytes are, where their name and their beginning do not tell.
public enum InputForm: String, Sendable, CaseIterable {
    case html, xml, text, jsonl
}

/// What a person says of a text that it does not say itself, or that they know better.
public struct ReadingHints: Sendable, Equatable {
    public var form: InputForm?
    public var published: Day?
    /// BCP 47.
    public var language: String?
    public var title: String?
    public var url: String?

    public init() {}
}
