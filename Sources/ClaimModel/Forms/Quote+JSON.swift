public import CanonicalJSON

extension Quote {
    public func json(in text: TextIndex) -> JSONObject {
        var object = JSONObject([("id", id)])
        object.merge(text.json(span))
        object.merge(
            JSONObject([
                ("kind", kind.rawValue), ("class", `class`.rawValue), ("parts", parts.map { text.json($0) }), ("words", words),
                ("cue", cue?.json(in: text)), ("speaker", speaker?.json(in: text)), ("within", within),
            ]))
        object.set("confidence", rounded: confidence)
        return object
    }

    public init(json: JSONObject, in text: TextIndex) throws(JSONFault) {
        self.init(
            id: try json.string("id"), kind: try json.choice("kind", Kind.self), class: try json.choice("class", Class.self),
            parts: try json.objects("parts") { part throws(JSONFault) in try text.span(part) }, words: try json.string("words"),
            cue: try json.optionalObject("cue").map { cue throws(JSONFault) in try Cue(span: text.span(cue), lemma: cue.string("lemma")) },
            speaker: try json.optionalObject("speaker").map { speaker throws(JSONFault) in try Speaker(json: speaker, in: text) },
            within: try json.optionalString("within"), confidence: try json.double("confidence"))
        guard !parts.isEmpty else { throw JSONFault("the quote \(id) has no parts") }
    }
}

extension Quote.Cue {
    func json(in text: TextIndex) -> JSONObject {
        var object = text.json(span)
        object.set("lemma", lemma)
        return object
    }
}

extension Quote.Speaker {
    func json(in text: TextIndex) -> JSONObject {
        var object = text.json(span)
        object.set("name", name)
        object.set("entity", entity)
        object.set("confidence", rounded: confidence)
        object.set("reason", reason)
        return object
    }

    init(json: JSONObject, in text: TextIndex) throws(JSONFault) {
        self.init(
            span: try text.span(json), name: try json.optionalString("name"), entity: try json.optionalString("entity"),
            confidence: try json.double("confidence"), reason: try json.string("reason"))
    }
}
