public import CanonicalJSON

extension ArticleExtraction {
    /// `attest/extraction@1`. Parts that were not asked for are left out; what is referred to stays.
    public func json(only parts: Set<ExtractionPart> = Set(ExtractionPart.allCases)) -> JSONObject {
        let text = TextIndex(document.text)
        var object = JSONObject([
            ("form", "attest/extraction@1"), ("id", document.id), ("document", document.metadata()), ("language", language),
        ])
        object.merge(document.content(text))
        object.merge(found(in: text, only: parts))
        return object
    }

    /// The members from `sentences` to `findings`.
    public func found(in text: TextIndex, only parts: Set<ExtractionPart> = Set(ExtractionPart.allCases)) -> JSONObject {
        var object = JSONObject()
        func list(_ name: String, _ part: ExtractionPart, _ items: [some JSONWritable]) {
            if parts.contains(part) || !items.isEmpty { object.set(name, items) }
        }
        list("sentences", .sentences, sentences.map { text.bounds($0) })
        list("names", .names, names.map { $0.json(in: text) })
        list("entities", .names, entities)
        list("times", .times, times.map { $0.json(in: text) })
        list("quantities", .quantities, quantities.map { $0.json(in: text) })
        list("quotes", .quotes, quotes.map { $0.json(in: text) })
        list("claims", .claims, claims.map { $0.json(in: text) })
        object.set("findings", findings)
        if let changes { object.set("changes", changes) }
        return object
    }

    /// Reads what ``json(only:)`` wrote, or an article of a report.
    public init(json: JSONObject) throws(JSONFault) {
        var document = try json.object("document")
        for member in ["text", "blocks", "warnings", "origins"] { document.set(member, json[member]) }
        self.init(document: try Document(json: document), language: try json.string("language"))
        let text = TextIndex(self.document.text)
        sentences = try json.objects("sentences") { span throws(JSONFault) in try text.span(span) }
        names = try json.objects("names") { name throws(JSONFault) in try Name(json: name, in: text) }
        entities = try json.objects("entities") { entity throws(JSONFault) in try Entity(json: entity) }
        times = try json.objects("times") { time throws(JSONFault) in try TimeExpression(json: time, in: text) }
        quantities = try json.objects("quantities") { quantity throws(JSONFault) in try Quantity(json: quantity, in: text) }
        quotes = try json.objects("quotes") { quote throws(JSONFault) in try Quote(json: quote, in: text) }
        claims = try json.objects("claims") { claim throws(JSONFault) in try Claim(json: claim, in: text) }
        findings = try json.objects("findings") { finding throws(JSONFault) in
            try Finding(code: finding.string("code"), message: finding.string("message"), claims: finding.strings("claims"))
        }
    }
}

extension ClaimChanges: JSONWritable {
    /// Ids; of a change the old one and the new one.
    public var json: JSON {
        JSONObject([
            ("kept", kept.map(\.id)), ("changed", changed.map { [$0.old.id, $0.new.id] }), ("new", new.map(\.id)), ("gone", gone.map(\.id)),
        ]).json
    }
}

extension Finding: JSONWritable {
    public var json: JSON { JSONObject([("code", code), ("message", message), ("claims", claims.isEmpty ? nil : claims)]).json }
}
