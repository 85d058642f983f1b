import CanonicalJSON
public import ClaimModel
import Extraction
import Language

/// From a document to the quotes and claims in it.
public enum Extract {
    /// What was found; parts that were not asked for are left out, and the work for them too.
    public static func run(_ document: Document, only parts: Set<ExtractionPart> = Set(ExtractionPart.allCases)) -> ArticleExtraction {
        Extractor.extract(Analysis(of: document, only: parts), only: parts)
    }

    /// What an earlier run found in an article.
    ///
    /// - Parameter bytes: `attest/extraction@1` of one article.
    public static func earlier(_ bytes: [UInt8], path: String) throws(Failure) -> ArticleExtraction {
        do throws(JSONFault) {
            guard case .object(let object) = try JSONParser.parse(bytes) else { throw JSONFault("an object was expected") }
            guard try object.string("form") == "attest/extraction@1" else { throw JSONFault("its form is no extraction") }
            guard object["claims"] != nil else { throw JSONFault("it has no claims, for others were asked for") }
            return try ArticleExtraction(json: object)
        } catch {
            throw Failure(
                .badData, "extraction.malformed", "\(path) is not what attest found in an article: \(error.problem).",
                hint: "Give the JSON that “attest extract ARTICLE” wrote.", path: path)
        }
    }

    /// How a quote or a claim of a document came about.
    ///
    /// - Throws: where the document has nothing by that id.
    public static func explain(_ id: String, in document: Document) throws(Failure) -> Explanation {
        let analysis = Analysis(of: document)
        let found = Extractor.extract(analysis)
        if let claim = found.claims.first(where: { $0.id == id }) { return Explanation(article: found, subject: .claim(claim)) }
        if let place = found.quotes.firstIndex(where: { $0.id == id }) {
            let explanations = QuoteFinder.explanations(in: analysis)
            return Explanation(
                article: found, subject: .quote(explanations.isEmpty ? QuoteExplanation(found.quotes[place]) : explanations[place]))
        }
        throw Failure(
            .badData, "extract.noSuchID", "There is no “\(id)” in \(document.path ?? document.id).",
            hint: "“attest extract” lists its \(found.quotes.count) quotes (q1, q2 …) and \(found.claims.count) claims (c-…).",
            path: document.path, id: document.id)
    }
}

/// How a quote or a claim came about, with the article in which it was found.
public struct Explanation: Sendable {
    public enum Subject: Sendable {
        case quote(QuoteExplanation)
        case claim(Claim)
    }

    public let article: ArticleExtraction
    public let subject: Subject
}

extension ArticleExtraction {
    /// With the claims alone that are most worth checking, so many of them and none below a score, in the order of the text.
    public func keeping(top count: Int?, from score: Double? = nil) -> ArticleExtraction {
        guard count != nil || score != nil else { return self }
        let ranked = claims.enumerated().filter { $0.element.checkworthiness >= score ?? 0 }
            .sorted { ($1.element.checkworthiness, $0.offset) < ($0.element.checkworthiness, $1.offset) }
        let kept = Set(ranked.prefix(max(0, count ?? claims.count)).map(\.offset))
        var result = self
        result.claims = claims.enumerated().filter { kept.contains($0.offset) }.map(\.element)
        let ids = Set(result.claims.map(\.id))
        for place in result.claims.indices where result.claims[place].within.map({ !ids.contains($0) }) ?? false {
            result.claims[place].within = nil
        }
        return result
    }
}
