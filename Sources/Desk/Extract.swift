public import ClaimModel
import Extraction
import Language

/// From a document to the quotes and claims in it.
public enum Extract {
    /// What was found; parts that were not asked for are left out, and the work for them too.
    public static func run(_ document: Document, only parts: Set<ExtractionPart> = Set(ExtractionPart.allCases)) -> ArticleExtraction {
        Extractor.extract(Analysis(of: document, only: parts), only: parts)
    }
}

extension ArticleExtraction {
    /// With the claims alone that are most worth checking, in the order of the text.
    public func keeping(top count: Int?) -> ArticleExtraction {
        guard let count, count < claims.count else { return self }
        let ranked = claims.enumerated().sorted { ($1.element.checkworthiness, $0.offset) < ($0.element.checkworthiness, $1.offset) }
        let kept = Set(ranked.prefix(max(0, count)).map(\.offset))
        var result = self
        result.claims = claims.enumerated().filter { kept.contains($0.offset) }.map(\.element)
        let ids = Set(result.claims.map(\.id))
        for place in result.claims.indices where result.claims[place].within.map({ !ids.contains($0) }) ?? false {
            result.claims[place].within = nil
        }
        return result
    }
}
