import Casebook
public import ClaimModel
import Verification

/// What a person says of evidence when attaching it.
public struct Attachment: Sendable {
    public var claims: [String] = []
    public var note: String?
    public var retrieved: Instant?
    public var by: String?

    public init(claims: [String] = [], note: String? = nil, retrieved: Instant? = nil, by: String? = nil) {
        (self.claims, self.note, self.retrieved, self.by) = (claims, note, retrieved, by)
    }
}

/// What attaching one document came to.
public struct Attached: Sendable {
    public let evidence: Evidence
    /// Whether the case held the same bytes before.
    public let wasThere: Bool
    /// How each claim that it was held against stands to it.
    public let links: [Link]
}

extension CaseFile {
    /// Files the documents of one source as evidence and holds them against the claims named, or all; claims may be named by any prefix that is
    /// unique in the case.
    public func attach(_ documents: [Document], bytes: [UInt8], _ attachment: Attachment, now: Instant) throws(Failure) -> [Attached] {
        let dossier = try dossier()
        var claims: [String] = []
        for prefix in attachment.claims { claims.append(try dossier.claim(prefix, in: path)) }
        let articles = dossier.currentArticles
        let known = Set(dossier.evidence.map(\.id))
        var evidence: [Evidence] = []
        var confrontation = Confrontation()
        for document in documents {
            let piece = Evidence(
                id: "v-" + document.contentID, document: document, note: attachment.note, retrieved: attachment.retrieved, attached: now,
                attachedBy: attachment.by,
                claims: claims)
            let analysed = AnalysedEvidence(document)
            for article in articles { confrontation.hold(article, against: piece, analysed, claims: claims) }
            evidence.append(piece)
        }
        _ = try writing { casebook throws(CaseError) in
            try casebook.attach(evidence, bytes: bytes, links: confrontation.links, wordings: confrontation.wordings, now: now)
        }
        return evidence.map { piece in
            Attached(evidence: piece, wasThere: known.contains(piece.id), links: confrontation.links.filter { $0.evidence == piece.id })
        }
    }
}
