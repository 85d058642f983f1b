/// Reading the members of attest's own forms: each function gives the member as a Swift value or throws a ``JSONFault`` that names it.
extension JSONObject {
    public func string(_ name: String) throws(JSONFault) -> String {
        try need(optionalString(name), name, "a string")
    }

    public func optionalString(_ name: String) throws(JSONFault) -> String? {
        guard let value = self[name] else { return nil }
        guard case .string(let text) = value else { throw JSONFault("a string was expected at \(name)") }
        return text
    }

    public func int(_ name: String) throws(JSONFault) -> Int {
        try need(optionalInt(name), name, "a whole number")
    }

    public func optionalInt(_ name: String) throws(JSONFault) -> Int? {
        guard let value = self[name] else { return nil }
        guard case .number(let number) = value, let whole = Int(exactly: number) else {
            throw JSONFault("a whole number was expected at \(name)")
        }
        return whole
    }

    public func double(_ name: String) throws(JSONFault) -> Double {
        try need(optionalDouble(name), name, "a number")
    }

    public func optionalDouble(_ name: String) throws(JSONFault) -> Double? {
        guard let value = self[name] else { return nil }
        guard case .number(let number) = value else { throw JSONFault("a number was expected at \(name)") }
        return number
    }

    public func object(_ name: String) throws(JSONFault) -> JSONObject {
        try need(optionalObject(name), name, "an object")
    }

    public func optionalObject(_ name: String) throws(JSONFault) -> JSONObject? {
        guard let value = self[name] else { return nil }
        guard case .object(let object) = value else { throw JSONFault("an object was expected at \(name)") }
        return object
    }

    /// The items of a list; a member that is not there is an empty list.
    public func list<Item>(_ name: String, _ read: (JSON) throws(JSONFault) -> Item) throws(JSONFault) -> [Item] {
        guard let value = self[name] else { return [] }
        guard case .array(let values) = value else { throw JSONFault("a list was expected at \(name)") }
        var items: [Item] = []
        items.reserveCapacity(values.count)
        for (place, value) in values.enumerated() {
            do {
                items.append(try read(value))
            } catch {
                throw JSONFault("\(error.problem), in \(name)[\(place)]")
            }
        }
        return items
    }

    /// The objects of a list; a member that is not there is an empty list.
    public func objects<Item>(_ name: String, _ read: (JSONObject) throws(JSONFault) -> Item) throws(JSONFault) -> [Item] {
        try list(name) { value throws(JSONFault) in
            guard case .object(let object) = value else { throw JSONFault("an object was expected") }
            return try read(object)
        }
    }

    public func strings(_ name: String) throws(JSONFault) -> [String] {
        try list(name) { value throws(JSONFault) in
            guard case .string(let text) = value else { throw JSONFault("a string was expected") }
            return text
        }
    }

    /// One of the values of an enumeration, by its raw value.
    public func choice<Choice: RawRepresentable<String>>(_ name: String, _ type: Choice.Type) throws(JSONFault) -> Choice {
        try need(optionalChoice(name, type), name, "a value")
    }

    public func optionalChoice<Choice: RawRepresentable<String>>(_ name: String, _ type: Choice.Type) throws(JSONFault) -> Choice? {
        guard let text = try optionalString(name) else { return nil }
        guard let choice = Choice(rawValue: text) else { throw JSONFault("“\(text)” is not known at \(name)") }
        return choice
    }

    private func need<Value>(_ value: Value?, _ name: String, _ kind: String) throws(JSONFault) -> Value {
        guard let value else { throw JSONFault("\(kind) was expected at \(name)") }
        return value
    }
}
