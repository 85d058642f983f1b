public import CanonicalJSON

extension Claim {
    public func json(in text: TextIndex) -> JSONObject {
        var object = JSONObject([("id", id)])
        object.merge(text.json(span))
        object.merge(
            JSONObject([
                ("spans", spans.map { text.json($0) }), ("statement", statement), ("gist", gist), ("subject", subject?.json(in: text)),
                ("predicate", predicate?.json(in: text)), ("objects", objects.map { $0.json(in: text) }), ("polarity", polarity.rawValue),
                ("modality", modality.rawValue), ("hedges", hedges), ("scope", scope), ("conditions", conditions),
                ("times", times.map { JSONObject([("ref", $0.ref), ("role", $0.role.rawValue)]) }),
                ("quantities", quantities.map { JSONObject([("ref", $0.ref), ("role", $0.role.rawValue), ("of", $0.of)]) }),
                ("attribution", attribution.map(\.json)),
            ]))
        object.set("checkworthiness", rounded: checkworthiness)
        object.set("reasons", reasons)
        object.set("within", within)
        return object
    }

    public init(json: JSONObject, in text: TextIndex) throws(JSONFault) {
        self.init(
            id: try json.string("id"), spans: try json.objects("spans") { span throws(JSONFault) in try text.span(span) },
            statement: try json.string("statement"), gist: try json.string("gist"))
        guard !spans.isEmpty else { throw JSONFault("the claim \(id) has no spans") }
        subject = try json.optionalObject("subject").map { subject throws(JSONFault) in try Argument(json: subject, in: text) }
        predicate = try json.optionalObject("predicate").map { predicate throws(JSONFault) in
            try Predicate(
                span: predicate["start"] != nil ? text.span(predicate) : nil, lemma: predicate.string("lemma"),
                tense: predicate.optionalString("tense"))
        }
        objects = try json.objects("objects") { object throws(JSONFault) in try Argument(json: object, in: text) }
        polarity = try json.choice("polarity", Polarity.self)
        modality = try json.choice("modality", Modality.self)
        hedges = try json.strings("hedges")
        scope = try json.strings("scope")
        conditions = try json.strings("conditions")
        times = try json.objects("times") { use throws(JSONFault) in
            try TimeUse(ref: use.string("ref"), role: use.choice("role", TimeUse.Role.self))
        }
        quantities = try json.objects("quantities") { use throws(JSONFault) in
            try QuantityUse(ref: use.string("ref"), role: use.choice("role", QuantityUse.Role.self), of: use.optionalString("of"))
        }
        attribution = try json.objects("attribution") { link throws(JSONFault) in try Attribution(json: link) }
        checkworthiness = try json.double("checkworthiness")
        reasons = try json.strings("reasons")
        within = try json.optionalString("within")
    }
}

extension Claim.Argument {
    func json(in text: TextIndex) -> JSONObject {
        var object = JSONObject([("text", text.slice(span)), ("name", name)])
        object.merge(text.bounds(span))
        return object
    }

    init(json: JSONObject, in text: TextIndex) throws(JSONFault) {
        self.init(span: try text.span(json), name: try json.optionalString("name"))
    }
}

extension Claim.Predicate {
    func json(in text: TextIndex) -> JSONObject {
        var object = JSONObject([("lemma", lemma), ("tense", tense)])
        if let span { object.merge(text.bounds(span)) }
        return object
    }
}

extension Claim.Attribution: JSONWritable {
    public var json: JSON { JSONObject([("quote", quote), ("name", name), ("attitude", attitude.rawValue)]).json }

    init(json: JSONObject) throws(JSONFault) {
        self.init(
            quote: try json.optionalString("quote"), name: try json.optionalString("name"),
            attitude: try json.optionalChoice("attitude", Claim.Attitude.self) ?? .asserts)
    }
}
