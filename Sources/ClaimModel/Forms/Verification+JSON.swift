public import CanonicalJSON

extension Check {
    public func json(claim: TextIndex, evidence: TextIndex) -> JSONObject {
        JSONObject([
            ("kind", kind.rawValue), ("claim", claim.json(self.claim)), ("evidence", evidence.json(self.evidence)),
            ("relation", relation.rawValue), ("because", because),
        ])
    }

    public init(json: JSONObject, claim: TextIndex, evidence: TextIndex) throws(JSONFault) {
        self.init(
            kind: try json.choice("kind", Kind.self), claim: try claim.span(json.object("claim")),
            evidence: try evidence.span(json.object("evidence")), relation: try json.choice("relation", Relation.self),
            because: try json.string("because"))
    }
}

extension Link {
    /// A link of `attest/report@1`: the passage with W3C selectors, the bytes of the source that it comes from and the kind of its block.
    public func json(article: TextIndex, evidence: Document, _ text: TextIndex) -> JSONObject {
        var object = JSONObject([("claim", claim), ("article", self.article), ("evidence", self.evidence), ("stance", stance.rawValue)])
        object.set("confidence", rounded: confidence)
        object.set("passage", passage.map { evidence.passage($0, text) })
        object.set("checks", checks.map { $0.json(claim: article, evidence: text) })
        return object
    }

    public init(json: JSONObject, article: TextIndex, evidence: TextIndex) throws(JSONFault) {
        self.init(
            claim: try json.string("claim"), article: try json.string("article"), evidence: try json.string("evidence"),
            stance: try json.choice("stance", Stance.self), confidence: try json.double("confidence"),
            passage: try json.optionalObject("passage").map { passage throws(JSONFault) in try evidence.span(passage) },
            checks: try json.objects("checks") { check throws(JSONFault) in try Check(json: check, claim: article, evidence: evidence) })
    }
}

extension Edit: JSONWritable {
    public var json: JSON { JSONObject([("op", op.rawValue), ("claim", claim), ("evidence", evidence)]).json }

    init(json: JSONObject) throws(JSONFault) {
        self.init(op: try json.choice("op", Operation.self), claim: try json.string("claim"), evidence: try json.string("evidence"))
    }
}

extension Wording {
    public func json(evidence: Document, _ text: TextIndex) -> JSONObject {
        JSONObject([
            ("article", article), ("quote", quote), ("part", part), ("evidence", self.evidence), ("match", match.rawValue),
            ("passage", passage.map { evidence.passage($0, text) }), ("edits", edits),
        ])
    }

    public init(json: JSONObject, evidence: TextIndex) throws(JSONFault) {
        self.init(
            article: try json.string("article"), quote: try json.string("quote"), part: try json.optionalInt("part"),
            evidence: try json.string("evidence"), match: try json.choice("match", WordingMatch.self),
            passage: try json.optionalObject("passage").map { passage throws(JSONFault) in try evidence.span(passage) },
            edits: try json.objects("edits") { edit throws(JSONFault) in try Edit(json: edit) })
    }
}

extension Document {
    /// A passage with what is needed to find it again: W3C Web Annotation selectors (3.3.5 TextQuoteSelector, TextPositionSelector over `text`;
    /// DataPositionSelector over the bytes of the source).
    func passage(_ span: TextSpan, _ text: TextIndex) -> JSONObject {
        let context = 32
        let (start, end) = (text.codePoint(atByte: span.start), text.codePoint(atByte: span.end))
        let bytes = origins.source(of: span)
        let before = TextSpan(text.byte(atCodePoint: start - context), span.start)
        let after = TextSpan(span.end, text.byte(atCodePoint: end + context))
        var object = text.json(span)
        object.set(
            "selectors",
            [
                JSONObject([
                    ("type", "TextQuoteSelector"), ("exact", text.slice(span)), ("prefix", text.slice(before)),
                    ("suffix", text.slice(after)),
                ]),
                JSONObject([("type", "TextPositionSelector"), ("start", start), ("end", end)]),
                JSONObject([("type", "DataPositionSelector"), ("start", bytes.start), ("end", bytes.end)]),
            ])
        object.set("bytes", [bytes.start, bytes.end])
        object.set("block", blocks.first { $0.span.overlaps(span) }?.kind.rawValue)
        return object
    }
}
