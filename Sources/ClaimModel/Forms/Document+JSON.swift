public import CanonicalJSON

extension Document {
    /// What the source says of itself and how it was read: INTERCHANGE's document without form, text and blocks.
    public func metadata() -> JSONObject {
        JSONObject([
            ("id", id), ("path", path), ("sha256", sha256), ("mediaType", mediaType), ("encoding", encoding), ("byteLength", byteLength),
            ("language", language), ("title", title?.json), ("authors", authors.map(\.json)), ("publisher", publisher?.json),
            ("published", published?.json), ("modified", modified?.json), ("url", url?.json),
            ("disagreements", disagreements.isEmpty ? nil : disagreements.map(\.json)),
        ])
    }

    /// `text`, `blocks` and `warnings`, and `origins` where they are asked for.
    public func content(_ text: TextIndex, origins withOrigins: Bool = false) -> JSONObject {
        JSONObject([
            ("text", self.text), ("blocks", blocks.map { $0.json(in: text) }), ("warnings", warnings.isEmpty ? nil : warnings.map(\.json)),
            ("origins", withOrigins ? origins.json(in: text) : nil),
        ])
    }

    /// `attest/document@1`.
    public func json(origins: Bool = false) -> JSONObject {
        var object = JSONObject([("form", "attest/document@1")])
        object.merge(metadata())
        object.merge(content(TextIndex(text), origins: origins))
        return object
    }

    /// Reads what ``metadata()`` and ``content(_:origins:)`` wrote.
    public init(json: JSONObject) throws(JSONFault) {
        let text = TextIndex(try json.string("text"))
        self.init(
            id: try json.string("id"), path: try json.optionalString("path"), sha256: try json.string("sha256"),
            mediaType: try json.string("mediaType"), encoding: try json.string("encoding"), byteLength: try json.int("byteLength"),
            text: try json.string("text"), origins: try Origins(json: json, in: text))
        language = try json.optionalString("language")
        title = try json.optionalObject("title").map { object throws(JSONFault) in try Sourced(json: object) }
        authors = try json.objects("authors") { object throws(JSONFault) in try Sourced(json: object) }
        publisher = try json.optionalObject("publisher").map { object throws(JSONFault) in try Sourced(json: object) }
        published = try json.optionalObject("published").map { object throws(JSONFault) in try Sourced(json: object) }
        modified = try json.optionalObject("modified").map { object throws(JSONFault) in try Sourced(json: object) }
        url = try json.optionalObject("url").map { object throws(JSONFault) in try Sourced(json: object) }
        disagreements = try json.objects("disagreements") { object throws(JSONFault) in
            Disagreement(field: try object.string("field"), value: try object.string("value"), from: try object.string("from"))
        }
        blocks = try json.objects("blocks") { object throws(JSONFault) in try Block(json: object, in: text) }
        warnings = try json.objects("warnings") { object throws(JSONFault) in
            Warning(code: try object.string("code"), message: try object.string("message"), count: try object.optionalInt("count"))
        }
    }
}

extension Sourced: JSONWritable where Value: JSONWritable {
    public var json: JSON { JSONObject([("value", value), ("from", from)]).json }
}

extension Sourced where Value == String {
    init(json: JSONObject) throws(JSONFault) {
        self.init(try json.string("value"), from: try json.string("from"))
    }
}

extension Sourced where Value == Day {
    init(json: JSONObject) throws(JSONFault) {
        self.init(try json.day("value"), from: try json.string("from"))
    }
}

extension Block {
    func json(in text: TextIndex) -> JSONObject {
        var object = JSONObject([("kind", kind.rawValue), ("level", level)])
        object.merge(text.bounds(span))
        return object
    }

    init(json: JSONObject, in text: TextIndex) throws(JSONFault) {
        self.init(try json.choice("kind", Kind.self), level: try json.optionalInt("level"), try text.span(json))
    }
}

extension Warning: JSONWritable {
    public var json: JSON { JSONObject([("code", code), ("message", message), ("count", count)]).json }
}

extension Disagreement: JSONWritable {
    public var json: JSON { JSONObject([("field", field), ("value", value), ("from", from)]).json }
}

extension Origins {
    init(json: JSONObject, in text: TextIndex) throws(JSONFault) {
        self.init()
        let rows = try json.list("origins") { row throws(JSONFault) in
            guard case .array(let numbers) = row, numbers.count == 4 else { throw JSONFault("four numbers were expected") }
            return try numbers.map { number throws(JSONFault) in
                guard case .number(let value) = number, let whole = Int(exactly: value) else {
                    throw JSONFault("a whole number was expected")
                }
                return whole
            }
        }
        for row in rows {
            let end = text.codePoint(atByte: count)
            guard row[0] == end, row[1] > end, 0 <= row[2], row[2] <= row[3] else {
                throw JSONFault("the run \(row) of the origins does not follow on \(end)")
            }
            append(textCount: text.byte(atCodePoint: row[1]) - text.byte(atCodePoint: row[0]), source: TextSpan(row[2], row[3]))
        }
    }
}

extension JSONObject {
    /// A member that is a day: `2022-09-07`.
    func day(_ name: String) throws(JSONFault) -> Day {
        guard let day = Day(iso: try string(name)) else { throw JSONFault("a day was expected at \(name)") }
        return day
    }

    func optionalDay(_ name: String) throws(JSONFault) -> Day? {
        self[name] == nil ? nil : try day(name)
    }

    /// A member that is an instant: `2022-09-07T09:30:00Z`.
    public func instant(_ name: String) throws(JSONFault) -> Instant {
        guard let instant = Instant(rfc3339: try string(name)) else { throw JSONFault("an instant was expected at \(name)") }
        return instant
    }

    public func optionalInstant(_ name: String) throws(JSONFault) -> Instant? {
        self[name] == nil ? nil : try instant(name)
    }

    /// Sets a confidence or the like, with at most four decimals.
    mutating func set(_ name: String, rounded value: Double) {
        set(name, (value * 10_000).rounded() / 10_000)
    }
}
