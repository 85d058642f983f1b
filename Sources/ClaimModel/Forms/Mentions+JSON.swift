public import CanonicalJSON

extension Name {
    public func json(in text: TextIndex) -> JSONObject {
        var object = JSONObject([("id", id)])
        object.merge(text.json(span))
        object.set("type", kind.rawValue)
        object.set("entity", entity)
        return object
    }

    public init(json: JSONObject, in text: TextIndex) throws(JSONFault) {
        self.init(
            id: try json.string("id"), span: try text.span(json), kind: try json.choice("type", Kind.self),
            entity: try json.optionalString("entity"))
    }
}

extension Entity: JSONWritable {
    public var json: JSON {
        JSONObject([("id", id), ("name", name), ("type", kind.rawValue), ("roles", roles), ("mentions", mentions)]).json
    }

    public init(json: JSONObject) throws(JSONFault) {
        self.init(
            id: try json.string("id"), name: try json.string("name"), kind: try json.choice("type", Name.Kind.self),
            roles: try json.strings("roles"), mentions: try json.strings("mentions"))
    }
}

extension TimeExpression {
    public func json(in text: TextIndex) -> JSONObject {
        var object = JSONObject([("id", id)])
        object.merge(text.json(span))
        object.merge(
            JSONObject([
                ("type", kind.rawValue), ("value", value), ("modifier", modifier?.rawValue), ("earliest", earliest), ("latest", latest),
                ("anchor", anchor?.rawValue),
            ]))
        return object
    }

    public init(json: JSONObject, in text: TextIndex) throws(JSONFault) {
        self.init(
            id: try json.string("id"), span: try text.span(json), kind: try json.choice("type", Kind.self), value: try json.string("value"),
            modifier: try json.optionalChoice("modifier", Modifier.self), earliest: try json.optionalDay("earliest"),
            latest: try json.optionalDay("latest"), anchor: try json.optionalChoice("anchor", Anchor.self))
    }
}

extension Quantity {
    public func json(in text: TextIndex) -> JSONObject {
        var object = JSONObject([("id", id)])
        object.merge(text.json(span))
        object.set("kind", kind.rawValue)
        switch magnitude {
        case .value(let value): object.set("value", value)
        case .range(let low, let high):
            object.set("low", low)
            object.set("high", high)
        }
        object.merge(
            JSONObject([
                ("unit", unit), ("dimension", dimension), ("currency", currency), ("comparator", comparator.rawValue), ("noun", noun),
            ]))
        return object
    }

    public init(json: JSONObject, in text: TextIndex) throws(JSONFault) {
        let value = try json.optionalDouble("value")
        self.init(
            id: try json.string("id"), span: try text.span(json), kind: try json.choice("kind", Kind.self),
            magnitude: try value.map(Magnitude.value) ?? .range(low: try json.double("low"), high: try json.optionalDouble("high")),
            comparator: try json.choice("comparator", Comparator.self), unit: try json.optionalString("unit"),
            dimension: try json.optionalString("dimension"), currency: try json.optionalString("currency"),
            noun: try json.optionalString("noun"))
    }
}
