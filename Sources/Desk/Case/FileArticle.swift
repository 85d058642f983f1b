import Casebook
public import ClaimModel
import Verification

extension CaseFile {
    /// What filing an article came to.
    public enum Filed: Sendable, Equatable {
        case new(article: String)
        /// Other bytes under a path or address that the case knew already.
        case version(article: String, of: String)
        /// The same bytes again: nothing was changed.
        case unchanged(article: String)
    }

    /// Files an article, and holds its claims against the evidence that is there already.
    public func file(_ extraction: ArticleExtraction, bytes: [UInt8], now: Instant) throws(Failure) -> Filed {
        let sha256 = extraction.document.sha256
        try makeIfMissing(for: sha256, now: now)
        let article = Article(id: "a-" + extraction.document.contentID, filed: now, extraction: extraction)
        return try writing { casebook throws(CaseError) in
            var confrontation = Confrontation()
            for evidence in try casebook.dossier().evidence where evidence.claims.isEmpty {
                confrontation.hold(article, against: evidence, AnalysedEvidence(evidence.document), claims: [])
            }
            return
                switch try casebook.file(
                    article, bytes: bytes, links: confrontation.links, wordings: confrontation.wordings, now: now)
            {
            case .version(let id, let earlier): .version(article: id, of: earlier)
            case .unchanged(let id): .unchanged(article: id)
            case .new(let id): .new(article: id)
            }
        }
    }
}
