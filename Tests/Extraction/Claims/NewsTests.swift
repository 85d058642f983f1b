import ClaimModel
import Extraction
import Foundation
import Language
import Testing

/// What holds of every claim in news: of the articles in `Fixtures/claims`, or of the documents in the JSON Lines file that `NEWS` names.
struct NewsTests {
    static let news = ProcessInfo.processInfo.environment["NEWS"]
    static let articles: [NewsArticle] = news.map(NewsArticle.lines) ?? NewsArticle.fixtures

    /// A statement ends as a sentence, holds each number and negation of its span (but for what a claim within it states), and none that its
    /// document lacks.
    @Test(arguments: articles)
    func statementsAreTrueToTheText(_ article: NewsArticle) {
        let (analysis, found) = article.read()
        let document = Set(Self.figures(in: article.text))
        for claim in found.claims {
            #expect([".", "?"].contains(claim.statement.last), "“\(claim.statement)”")
            let lower = " " + claim.statement.lowercased() + " "
            let within = Set(Self.claims(within: claim, found.claims).flatMap(\.spans).flatMap { Array(analysis.tokens(in: $0)) })
            for token in claim.spans.flatMap({ Array(analysis.tokens(in: $0)) }) where !within.contains(token) {
                guard analysis.hasDigit(token) || Self.negations.contains(analysis.key(token)) else { continue }
                #expect(
                    lower.contains(analysis.lower(token).replacing("'", with: "’")) || lower.contains(analysis.lower(token)),
                    "“\(claim.statement)” lacks “\(analysis.word(token))”")
            }
            #expect(document.isSuperset(of: Self.figures(in: claim.statement)), "“\(claim.statement)”")
        }
    }

    /// Those within a claim, and those within them.
    private static func claims(within claim: Claim, _ claims: [Claim]) -> [Claim] {
        claims.filter { $0.within == claim.id }.flatMap { [$0] + Self.claims(within: $0, claims) }
    }

    private static let negations: WordSet = ["not", "n't", "never", "no", "nobody", "neither", "nor", "none"]

    /// Runs of digits, with the points and commas inside them.
    private static func figures(in text: String) -> [String] {
        text.split { !$0.isNumber && $0 != "." && $0 != "," }.map { $0.trimmingCharacters(in: [".", ","]) }.filter { !$0.isEmpty }
    }

    /// Which verbs with a tense stand in no claim, by kind; and how many statements, read alone, say the same.
    @Test func figures() throws {
        var (verbs, left): (Int, [String: Int]) = (0, [:])
        var (statements, same) = (0, 0)
        for article in Self.articles {
            let (analysis, found) = article.read()
            let claimed = Set(found.claims.flatMap(\.spans).flatMap { Array(analysis.tokens(in: $0)) })
            let cues = Set(found.quotes.compactMap(\.cue).map { analysis.tokens(in: $0.span).upperBound - 1 })
            for token in analysis.tokens.indices where Self.hasTense(token, analysis) {
                verbs += 1
                guard !claimed.contains(token) else { continue }
                left[Self.kind(of: token, analysis, cues: cues), default: 0] += 1
                if Self.shows == "verbs" {
                    print(Self.kind(of: token, analysis, cues: cues), analysis.word(token), "|", Self.sentence(of: token, analysis))
                }
            }
            for claim in found.claims where claim.modality != .question {
                statements += 1
                if let again = Proposition.different(claim, analysis) {
                    if Self.shows == "again" { print("≠", claim.statement, "|", again) }
                } else {
                    same += 1
                }
            }
        }
        let missing = left.values.reduce(0, +)
        print("verbs with a tense: \(verbs), in a claim \(Self.share(verbs - missing, verbs))")
        for (kind, count) in left.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            print("  \(kind): \(Self.share(count, verbs))")
        }
        #expect(statements > 0 && Double(same) >= 0.85 * Double(statements))
        print("statements: \(statements), the same proposition when read alone: \(Self.share(same, statements))")
    }

    private static let shows = ProcessInfo.processInfo.environment["SHOW"]

    private static func share(_ part: Int, _ whole: Int) -> String {
        whole == 0 ? "–" : "\((Double(part) / Double(whole) * 1000).rounded() / 10) %"
    }

    private static func hasTense(_ token: Int, _ analysis: Analysis) -> Bool {
        [.vbd, .vbz, .vbp, .md].contains(analysis.tokens[token].penn)
    }

    private static func sentence(of token: Int, _ analysis: Analysis) -> String {
        analysis.sentence(containing: analysis.tokens[token].span.start).map { analysis.text.slice(analysis.sentences[$0].span) } ?? ""
    }

    private static func kind(of token: Int, _ analysis: Analysis, cues: Set<Int>) -> String {
        let block = analysis.sentence(containing: analysis.tokens[token].span.start).flatMap { analysis.sentences[$0].block }
        let isSaying = (token...min(token + 3, analysis.tokens.count - 1)).contains { cues.contains($0) }
        if isSaying { return "attributes a quote" }
        if block.map({ [.heading, .byline, .cue, .tableRow].contains(analysis.document.blocks[$0].kind) }) ?? false {
            return "headline, byline"
        }
        return "other"
    }
}

/// An article of the tests.
struct NewsArticle: Sendable, CustomTestStringConvertible {
    let id: String
    let text: String
    var published: Day?
    var testDescription: String { id }

    func read() -> (Analysis, ArticleExtraction) {
        let analysis = Analysis(of: Self.document(text, published))
        return (analysis, Extractor.extract(analysis))
    }

    static func document(_ text: String, _ published: Day?) -> Document {
        let count = text.utf8.count
        var document = Document(
            id: "d1", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: count, text: text,
            origins: Origins(copying: count))
        document.published = published.map { Sourced($0, from: "test") }
        return document
    }

    static func lines(of path: String) -> [NewsArticle] {
        struct Line: Decodable { let id: String, text: String }
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").compactMap { line in
            (try? JSONDecoder().decode(Line.self, from: Data(line.utf8))).map { NewsArticle(id: $0.id, text: $0.text) }
        }
    }

    static var fixtures: [NewsArticle] {
        let files =
            (try? FileManager.default.contentsOfDirectory(at: URL(filePath: "Fixtures/claims"), includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.map { file in
            NewsArticle(id: file.lastPathComponent, text: (try? String(contentsOf: file, encoding: .utf8)) ?? "")
        }
    }
}

/// Who does what to whom, to be compared: each by its name and by its words.
private struct Proposition: CustomStringConvertible {
    let subject: Set<String>
    let predicate: String
    let objects: [Set<String>]
    let isNegated: Bool

    init(_ claim: Claim, _ analysis: Analysis) {
        subject = claim.subject.map { Self.forms($0, analysis) } ?? []
        predicate = claim.predicate?.lemma ?? ""
        objects = claim.objects.map { Self.forms($0, analysis) }
        isNegated = claim.polarity == .negated
    }

    private static func forms(_ argument: Claim.Argument, _ analysis: Analysis) -> Set<String> {
        Set([argument.name, analysis.text.slice(argument.span)].compactMap { $0 }.map(words))
    }

    private static func words(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { !["the", "a", "an", "s"].contains($0) }.joined(separator: " ")
    }

    var description: String {
        "\(subject.sorted().joined(separator: "/")) · \(isNegated ? "not " : "")\(predicate) · \(objects.map { $0.sorted().joined(separator: "/") }.joined(separator: ", "))"
    }

    func isSame(as other: Proposition) -> Bool {
        predicate == other.predicate && isNegated == other.isNegated
            && (subject == other.subject || !subject.isDisjoint(with: other.subject))
            && objects.count == other.objects.count && zip(objects, other.objects).allSatisfy { !$0.isDisjoint(with: $1) }
    }

    /// What the statement of a claim says when it is read alone, where that is something else.
    static func different(_ claim: Claim, _ analysis: Analysis) -> String? {
        let own = Proposition(claim, analysis)
        let alone = Analysis(of: NewsArticle.document(claim.statement, nil))
        let again = ClaimFinder.claims(in: alone, quotes: []).map { Proposition($0, alone) }
        return again.contains { $0.isSame(as: own) } ? nil : "\(own) → \(again.first?.description ?? "nothing")"
    }
}
