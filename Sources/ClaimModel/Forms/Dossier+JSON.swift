public import CanonicalJSON

extension Verdict: JSONWritable {
    public var json: JSON {
        JSONObject([
            ("kind", kind.rawValue), ("claim", claim), ("rating", rating?.rawValue), ("label", label), ("because", because), ("by", by),
            ("evidence", evidence), ("supersedes", supersedes),
        ]).json
    }

    public init(json: JSONObject) throws(JSONFault) {
        self.init(
            kind: try json.choice("kind", Kind.self), claim: try json.string("claim"),
            rating: try json.optionalChoice("rating", Rating.self),
            label: try json.optionalString("label"), because: try json.string("because"), by: try json.string("by"),
            evidence: try json.strings("evidence"), supersedes: try json.optionalString("supersedes"))
        guard (rating == nil) == (kind == .withdrawal) else { throw JSONFault("a verdict needs a rating, and a withdrawal has none") }
    }
}

extension Verdict {
    /// A verdict of `attest/report@1`: with the id, the instant and the hashes of the entry that holds it.
    public func json(in entry: LogEntry) -> JSONObject {
        var object = JSONObject([("id", entry.verdictID), ("at", entry.at), ("previous", entry.previous), ("hash", entry.hash)])
        if case .object(let members) = json { object.merge(members) }
        return object
    }
}

extension LogEntry {
    /// What the hash is taken over: everything but the hash itself, in canonical JSON.
    public var hashed: JSONObject {
        var object = JSONObject([("sequence", sequence), ("at", at)])
        switch event {
        case .opened(let id): object.merge(JSONObject([("event", "opened"), ("case", id)]))
        case .filed(let id, let digest): object.merge(JSONObject([("event", "filed"), ("article", id), ("digest", digest)]))
        case .attached(let id, let digest): object.merge(JSONObject([("event", "attached"), ("evidence", id), ("digest", digest)]))
        case .rated(let verdict): object.merge(JSONObject([("event", "rated"), ("verdict", verdict)]))
        }
        object.set("previous", previous)
        return object
    }

    public var json: JSONObject {
        var object = hashed
        object.set("hash", hash)
        return object
    }

    public init(json: JSONObject) throws(JSONFault) {
        let event: Event
        switch try json.string("event") {
        case "opened": event = .opened(case: try json.string("case"))
        case "filed": event = .filed(article: try json.string("article"), digest: try json.string("digest"))
        case "attached": event = .attached(evidence: try json.string("evidence"), digest: try json.string("digest"))
        case "rated": event = .rated(try Verdict(json: json.object("verdict")))
        case let other: throw JSONFault("“\(other)” is not known at event")
        }
        self.init(
            sequence: try json.int("sequence"), at: try json.instant("at"), event: event, previous: try json.string("previous"),
            hash: try json.string("hash"))
    }
}

extension Article {
    /// An article of `attest/report@1`: the extraction with the article's own id in place of the document's; `origins` as rows keep them.
    public func json(origins: Bool = false) -> JSONObject {
        let text = TextIndex(extraction.document.text)
        var object = JSONObject([
            ("id", id), ("filed", filed), ("document", extraction.document.metadata()), ("language", extraction.language),
        ])
        object.merge(extraction.document.content(text, origins: origins))
        object.merge(extraction.found(in: text))
        return object
    }

    public init(json: JSONObject) throws(JSONFault) {
        self.init(id: try json.string("id"), filed: try json.instant("filed"), extraction: try ArticleExtraction(json: json))
    }
}

extension Evidence {
    public func json(origins: Bool = false) -> JSONObject {
        var object = JSONObject([("id", id)])
        for (name, value) in document.metadata().members where name != "id" { object.set(name, value) }
        object.merge(
            JSONObject([
                ("name", document.id), ("note", note), ("retrieved", retrieved), ("attached", attached), ("attachedBy", attachedBy),
                ("claims", claims.isEmpty ? nil : claims),
            ]))
        object.merge(document.content(TextIndex(document.text), origins: origins))
        return object
    }

    public init(json: JSONObject) throws(JSONFault) {
        var document = json
        document.set("id", try json.string("name"))
        self.init(
            id: try json.string("id"), document: try Document(json: document), note: try json.optionalString("note"),
            retrieved: try json.optionalInstant("retrieved"), attached: try json.instant("attached"),
            attachedBy: try json.optionalString("attachedBy"), claims: try json.strings("claims"))
    }
}
