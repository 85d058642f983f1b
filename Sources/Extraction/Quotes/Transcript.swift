import ClaimModel
import Language

/// A text that is laid out as a transcript: “RAMA: The attack failed.”, or the name on a line of its own.
struct Transcript {
    struct Turn {
        let label: Range<Int>
        /// The colon, or the dash.
        let cue: Int
        let content: Range<Int>
    }

    /// The share of such lines that annotators mark alike.
    static let confidence = 0.9

    private let analysis: Analysis
    /// Where the lines begin that name a speaker and nothing else.
    private let speakerLines: Set<Int>
    private let isTranscript: Bool

    init(_ text: QuoteText) {
        analysis = text.analysis
        speakerLines = Set(analysis.document.blocks.filter { $0.kind == .cue }.map(\.span.start))
        let analysis = analysis
        // One alone may be a dateline.
        isTranscript =
            text.lines.count { line in
                let tokens = analysis.tokens(in: TextSpan(line.lowerBound, line.upperBound))
                return Self.colon(of: tokens, analysis).map { !Self.isEditorial(tokens.lowerBound..<$0, analysis) } ?? false
            } > 1
    }

    /// The turn that some tokens are, if they are one.
    func turn(_ tokens: Range<Int>) -> Turn? {
        guard let first = tokens.first else { return nil }
        if let before = precedingLabel(first) {
            return Turn(
                label: before.lowerBound..<max(before.upperBound - 1, before.lowerBound + 1), cue: before.upperBound - 1, content: tokens)
        }
        guard isTranscript, let colon = Self.colon(of: tokens, analysis), colon + 1 < tokens.upperBound else { return nil }
        return Turn(label: tokens.lowerBound..<colon, cue: colon, content: colon + 1..<tokens.upperBound)
    }

    /// The line before that names the speaker.
    private func precedingLabel(_ token: Int) -> Range<Int>? {
        guard token > 0, let sentence = analysis.sentence(containing: analysis.tokens[token - 1].span.start) else { return nil }
        let tokens = analysis.sentences[sentence].tokens
        return speakerLines.contains(analysis.sentences[sentence].span.start) && tokens.upperBound == token ? tokens : nil
    }

    /// The colon behind a name in capitals.
    private static func colon(of tokens: Range<Int>, _ analysis: Analysis) -> Int? {
        guard let colon = tokens.prefix(9).first(where: { analysis.key($0) == ":" }), colon > tokens.lowerBound,
            colon + 1 < tokens.upperBound
        else { return nil }
        return isShouted(tokens.lowerBound..<colon, analysis) ? colon : nil
    }

    /// All in capitals.
    static func isShouted(_ label: Range<Int>, _ analysis: Analysis) -> Bool {
        label.allSatisfy { token in
            let word = analysis.text.utf8[analysis.tokens[token].span.range]
            return word.count > 1 && word.allSatisfy { (0x41...0x5A).contains($0) } || ["(", ")", ".", "-"].contains(analysis.lower(token))
        }
    }

    /// “CORRECTION:”, “WATCH:” — the desk's own labels.
    static func isEditorial(_ label: Range<Int>, _ analysis: Analysis) -> Bool {
        label.contains { editorial.contains(analysis.lower($0)) }
    }

    private static let editorial: Set<String> = [
        "correction", "update", "updated", "exclusive", "byline", "email", "editor", "breaking", "watch", "read", "related", "photo",
        "photos", "video", "source", "live", "opinion", "analysis", "note", "disclosure", "caption", "credit", "contact", "tags", "more",
        "listen",
    ]
}

/// A paragraph that is a quotation, a dash and a name: “We stay.” — Edi Rama.
enum SignedQuotation {
    private static let longestName = 12

    static func turn(_ paragraph: QuoteParagraph) -> Transcript.Turn? {
        guard let quotation = paragraph.quotations.first, quotation.lowerBound == 0, paragraph.quotations.count == 1,
            let dash = paragraph.words.indices.first(where: { $0 >= quotation.upperBound }), paragraph.words[dash].leadsOn,
            !paragraph.words[dash].isColon
        else { return nil }
        let name = (dash + 1..<paragraph.words.count).filter { paragraph.words[$0].isWordLike }
        guard let first = name.first, let last = name.last, name.count <= longestName, paragraph.words[first].isCapitalised else {
            return nil
        }
        let start = paragraph.tokens.lowerBound
        return Transcript.Turn(label: start + first..<start + last + 1, cue: start + dash, content: start..<start + quotation.upperBound)
    }
}
