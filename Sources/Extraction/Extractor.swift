public import ClaimModel
public import Language

/// Reads quotes and claims from an analysed article.
public enum Extractor {
    /// What was found, as far as it was asked for. What a kept quote or claim refers to (its times, its quantities, a speaker's entity and the
    /// names of it) stays. Text that is certainly not English gets sentences, its quotations and a finding, and no claims.
    public static func extract(_ analysis: Analysis, only parts: Set<ExtractionPart> = Set(ExtractionPart.allCases)) -> ArticleExtraction {
        var extraction = ArticleExtraction(document: analysis.document, language: analysis.language)
        if parts.contains(.sentences) { extraction.sentences = analysis.sentences.map(\.span) }
        let text = parts.isDisjoint(with: [.quotes, .claims]) ? nil : ParsedText(analysis)
        let quotes = text.map { QuoteFinder.quotes(in: $0) } ?? []
        guard analysis.isEnglish else {
            if parts.contains(.quotes) { extraction.quotes = quotes }
            extraction.findings = [unsupported(analysis.language)]
            return extraction
        }
        if parts.contains(.claims), let text {
            extraction.claims = ClaimFinder.claims(in: text, quotes: quotes)
            extraction.findings = HeadlineCheck.findings(on: extraction.claims, in: text)
        }
        let cited = Set(extraction.claims.flatMap { $0.attribution.compactMap(\.quote) })
        extraction.quotes = parts.contains(.quotes) ? quotes : quotes.filter { cited.contains($0.id) }
        copyMentions(of: analysis, into: &extraction, parts)
        return extraction
    }

    private static func copyMentions(of analysis: Analysis, into extraction: inout ArticleExtraction, _ parts: Set<ExtractionPart>) {
        let times = Set(extraction.claims.flatMap { $0.times.map(\.ref) })
        let quantities = Set(extraction.claims.flatMap { $0.quantities.map(\.ref) })
        let entities = Set(extraction.quotes.compactMap { $0.speaker?.entity })
        extraction.times = parts.contains(.times) ? analysis.times : analysis.times.filter { times.contains($0.id) }
        extraction.quantities =
            parts.contains(.quantities) ? analysis.quantities : analysis.quantities.filter { quantities.contains($0.id) }
        extraction.entities = parts.contains(.names) ? analysis.entities : analysis.entities.filter { entities.contains($0.id) }
        extraction.names =
            parts.contains(.names) ? analysis.names : analysis.names.filter { $0.entity.map { entities.contains($0) } ?? false }
    }

    private static func unsupported(_ language: String) -> Finding {
        Finding(
            code: "language.unsupported",
            message: "The text is in “\(language)”; quotes with their speakers and claims are read in English alone.")
    }
}
