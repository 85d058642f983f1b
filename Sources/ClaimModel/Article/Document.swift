/// A value together with the place that it was taken from: “json-ld headline”, “first h1”, “option --title”.
public struct Sourced<Value: Sendable & Equatable>: Sendable, Equatable {
    public let value: Value
    public let from: String

    public init(_ value: Value, from: String) {
        self.value = value
        self.from = from
    }
}

/// A part of a document's text with a role of its own. Blocks are in order and do not overlap.
public struct Block: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case heading, paragraph, listItem, tableRow, caption, quotation, code, dateline, byline, standfirst, cue
    }

    public let kind: Kind
    /// 1 to 6, of a heading.
    public let level: Int?
    public let span: TextSpan

    public init(_ kind: Kind, level: Int? = nil, _ span: TextSpan) {
        (self.kind, self.level, self.span) = (kind, level, span)
    }
}

/// Something that a reader of the text should know about how it was read.
public struct Warning: Sendable, Equatable {
    public let code: String
    public let message: String
    public let count: Int?

    public init(code: String, message: String, count: Int? = nil) {
        (self.code, self.message, self.count) = (code, message, count)
    }
}

/// A place of the source that states another value for a field than the one that was taken.
public struct Disagreement: Sendable, Equatable {
    public let field: String
    public let value: String
    public let from: String

    public init(field: String, value: String, from: String) {
        (self.field, self.value, self.from) = (field, value, from)
    }
}

/// What was read from one source: its text, what the text is made of and where each byte of it comes from, and what the source says of itself.
public struct Document: Sendable, Equatable {
    /// The name of the file, `feed.xml#2` for the second document in it, or the id that a `.jsonl` line gives.
    public var id: String
    public var path: String?
    /// Of the bytes of the source, lower-case hex.
    public var sha256: String
    public var mediaType: String
    public var encoding: String
    public var byteLength: Int
    /// BCP 47, as the source or the caller declares it.
    public var language: String?

    public var title: Sourced<String>?
    public var authors: [Sourced<String>] = []
    public var publisher: Sourced<String>?
    public var published: Sourced<Day>?
    public var modified: Sourced<Day>?
    public var url: Sourced<String>?
    public var disagreements: [Disagreement] = []

    public var text: String
    public var blocks: [Block] = []
    public var origins: Origins
    public var warnings: [Warning] = []

    public init(
        id: String, path: String? = nil, sha256: String, mediaType: String, encoding: String, byteLength: Int, text: String,
        origins: Origins
    ) {
        (self.id, self.path, self.sha256, self.mediaType, self.encoding) = (id, path, sha256, mediaType, encoding)
        (self.byteLength, self.text, self.origins) = (byteLength, text, origins)
    }
}
