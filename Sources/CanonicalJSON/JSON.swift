/// A JSON value (RFC 8259) whose objects keep the order in which their members were written.
///
/// All that leaves attest is built as one of these and written by ``JSONWriter``; all that attest reads of its own is parsed into one by
/// ``JSONParser``.
public enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSON])
    case object(JSONObject)
}

/// What can stand in a JSON value as it is.
public protocol JSONWritable {
    var json: JSON { get }
}

extension JSON: JSONWritable {
    public var json: JSON { self }
}

extension String: JSONWritable {
    public var json: JSON { .string(self) }
}

extension Bool: JSONWritable {
    public var json: JSON { .bool(self) }
}

extension Double: JSONWritable {
    public var json: JSON { .number(self) }
}

extension Int: JSONWritable {
    public var json: JSON { .number(Double(self)) }
}

extension JSONObject: JSONWritable {
    public var json: JSON { .object(self) }
}

extension Array: JSONWritable where Element: JSONWritable {
    public var json: JSON { .array(map { $0.json }) }
}

/// The members of a JSON object, in the order in which they were set; names are compared byte by byte, never by Unicode equivalence.
public struct JSONObject: Sendable, Equatable {
    public typealias Member = (name: String, value: JSON)

    public private(set) var members: [Member] = []

    public init() {}

    /// Members in the order given; a name that comes twice keeps its first place and its last value.
    public init(_ members: [(String, (any JSONWritable)?)]) {
        for (name, value) in members { set(name, value) }
    }

    public subscript(name: String) -> JSON? {
        index(of: name).map { members[$0].value }
    }

    /// Sets a member; an unknown value (nil) is left out, as INTERCHANGE asks: never `null`, never `""`.
    public mutating func set(_ name: String, _ value: (any JSONWritable)?) {
        guard let value = value?.json else { return }
        if let place = index(of: name) {
            members[place].value = value
        } else {
            members.append((name, value))
        }
    }

    /// Takes a member out, if it is there.
    public mutating func remove(_ name: String) {
        if let place = index(of: name) { members.remove(at: place) }
    }

    /// Sets every member of another object, in its order.
    public mutating func merge(_ other: JSONObject) {
        for (name, value) in other.members { set(name, value) }
    }

    /// Adds a member that is known to be new, as a parser does that has already refused duplicates.
    mutating func append(_ name: String, _ value: JSON) {
        members.append((name, value))
    }

    private func index(of name: String) -> Int? {
        members.firstIndex { $0.name.utf8.count == name.utf8.count && $0.name.utf8.elementsEqual(name.utf8) }
    }

    public static func == (a: JSONObject, b: JSONObject) -> Bool {
        a.members.count == b.members.count && a.members.allSatisfy { b[$0.name] == $0.value }
    }
}
