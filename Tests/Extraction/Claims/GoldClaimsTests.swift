import ClaimModel
import Extraction
import Foundation
import Language
import Testing

/// The articles of `Fixtures/claims` with their answers: how many fields of their claims are right.
struct GoldClaimsTests {
    struct Answers: Decodable {
        struct Claim: Decodable {
            struct Part: Decodable {
                let text: String, role: String
                let of: String?
            }
            let statement: String, gist: String
            let speaker: String?, attitude: String?, modality: String?, polarity: String?
            let times: [Part]?, quantities: [Part]?
        }
        let published: String
        let claims: [Claim]
    }

    struct Found {
        let claim: Claim
        let times: [(text: String, role: String)]
        let quantities: [(text: String, role: String, of: String?)]
    }

    @Test func fieldsOfTheArticles() throws {
        var score = Score()
        var claims = 0
        for article in NewsArticle.fixtures {
            let answers = try JSONDecoder().decode(
                Answers.self, from: Data(contentsOf: URL(filePath: "Fixtures/claims/\(article.id.dropLast(3))json")))
            let (analysis, extraction) = NewsArticle(id: article.id, text: article.text, published: Day(iso: answers.published)).read()
            let found = extraction.claims.map { Found($0, extraction, analysis) }
            let matches = Self.matches(answers.claims, found)
            claims += answers.claims.count
            for (place, answer) in answers.claims.enumerated() { score.add(answer, matches[place].map { found[$0] }, article.id) }
        }
        print("gold claims: \(claims), fields right: \(score.right) of \(score.all)")
        for (field, count) in score.fields.sorted(by: { $0.key < $1.key }) { print("  \(field): \(count.right) of \(count.all)") }
        #expect(claims >= 500)
        #expect(Double(score.right) >= 0.84 * Double(score.all))
    }

    /// For each answer the claim that is most like it, one to one, the likest pairs first; none that shares less than half of the words.
    private static func matches(_ answers: [Answers.Claim], _ found: [Found]) -> [Int: Int] {
        let pairs = answers.indices.flatMap { answer in
            found.indices.map { (answer, $0, Words.likeness(found[$0].claim.statement, answers[answer].statement)) }
        }
        var (matches, taken): ([Int: Int], Set<Int>) = ([:], [])
        for (answer, place, likeness) in pairs.sorted(by: { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) }) where likeness >= 0.5 {
            guard matches[answer] == nil, taken.insert(place).inserted else { continue }
            matches[answer] = place
        }
        return matches
    }

    struct Score {
        var fields: [String: (right: Int, all: Int)] = [:]
        var right: Int { fields.values.reduce(0) { $0 + $1.right } }
        var all: Int { fields.values.reduce(0) { $0 + $1.all } }

        mutating func add(_ answer: Answers.Claim, _ found: Found?, _ article: String) {
            let claim = found?.claim
            note(
                "statement", answer.statement, claim?.statement, claim.map { Words.isSame($0.statement, answer.statement) } ?? false,
                answer, article)
            note("gist", answer.gist, claim?.gist, claim.map { Words.saysIt($0.gist, answer.gist) } ?? false, answer, article)
            note(
                "modality", answer.modality ?? "asserted", claim?.modality.rawValue,
                claim?.modality.rawValue == answer.modality ?? "asserted", answer, article)
            note(
                "polarity", answer.polarity ?? "affirmed", claim?.polarity.rawValue,
                claim?.polarity.rawValue == answer.polarity ?? "affirmed", answer, article)
            let speaker = claim?.attribution.last?.name
            note(
                "speaker", answer.speaker ?? "–", claim.map { _ in speaker ?? "–" },
                claim != nil && Words.isSpeaker(speaker, answer.speaker), answer, article)
            if answer.speaker != nil {
                let attitude = claim?.attribution.last?.attitude.rawValue
                note("attitude", answer.attitude ?? "asserts", attitude, attitude == answer.attitude ?? "asserts", answer, article)
            }
            for time in answer.times ?? [] {
                let use = found?.times.first { Words.holdsOther($0.text, time.text) }
                note("time", "\(time.text) \(time.role)", use.map { "\($0.text) \($0.role)" }, use?.role == time.role, answer, article)
            }
            for quantity in answer.quantities ?? [] {
                let uses = found?.quantities.filter { Words.holdsOther($0.text, quantity.text) } ?? []
                let use = uses.first { $0.role == quantity.role } ?? uses.first
                note(
                    "quantity", "\(quantity.text) \(quantity.role)", use.map { "\($0.text) \($0.role)" }, use?.role == quantity.role,
                    answer, article)
                if let of = quantity.of { note("of", of, use?.of, use?.of.map { Words.holdsOther($0, of) } ?? false, answer, article) }
            }
        }

        private mutating func note(
            _ field: String, _ wanted: String, _ found: String?, _ isRight: Bool, _ answer: Answers.Claim, _ article: String
        ) {
            fields[field, default: (0, 0)].all += 1
            if isRight { fields[field]?.right += 1 }
            if !isRight, ProcessInfo.processInfo.environment["SHOW"] == "gold" {
                print(
                    "\(article) | \(field): “\(wanted)”, found \(found.map { "“\($0)”" } ?? "nothing")\(field == "statement" ? "" : " | \(answer.statement)")"
                )
            }
        }
    }
}

extension GoldClaimsTests.Found {
    init(_ claim: Claim, _ extraction: ArticleExtraction, _ analysis: Analysis) {
        let times = Dictionary(extraction.times.map { ($0.id, analysis.text.slice($0.span)) }, uniquingKeysWith: { first, _ in first })
        let quantities = Dictionary(
            extraction.quantities.map { ($0.id, analysis.text.slice($0.span)) }, uniquingKeysWith: { first, _ in first })
        self.init(
            claim: claim, times: claim.times.map { (times[$0.ref] ?? "", $0.role.rawValue) },
            quantities: claim.quantities.map { (quantities[$0.ref] ?? "", $0.role.rawValue, $0.of) })
    }
}

/// Comparing what was written by hand with what was found.
enum Words {
    static func of(_ text: String) -> [String] {
        text.lowercased().replacing("’", with: "'").replacing("n't", with: " not").split {
            !$0.isLetter && !$0.isNumber && !"£$€%.'".contains($0)
        }
        .map { $0.trimmingCharacters(in: ["."]) }.filter { !["", "a", "an", "the"].contains($0) }
    }

    /// F1 of two bags of words.
    static func likeness(_ first: String, _ second: String) -> Double {
        let (first, second) = (of(first), of(second))
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        var rest = second
        let shared = first.count { word in
            guard let place = rest.firstIndex(of: word) else { return false }
            rest.remove(at: place)
            return true
        }
        return 2 * Double(shared) / Double(first.count + second.count)
    }

    /// The same sentence: four fifths of the words (F1; what a writer adds to “the winners” is left open), the same figures and negations, and
    /// no pronoun that the answer names.
    static func isSame(_ found: String, _ answer: String) -> Bool {
        likeness(found, answer) >= 0.8 && needed(found) == needed(answer) && pronouns(found).isSubset(of: pronouns(answer))
    }

    private static func pronouns(_ text: String) -> Set<String> {
        Set(of(text)).intersection([
            "i", "me", "my", "we", "us", "our", "he", "him", "his", "she", "her", "it", "its", "they", "them", "their",
        ])
    }

    /// A label with the same figures and negations, and more than half of the words.
    static func saysIt(_ found: String, _ gist: String) -> Bool {
        likeness(found, gist) >= 0.6 && needed(found).isSuperset(of: needed(gist))
    }

    private static func needed(_ text: String) -> Set<String> {
        Set(of(text).filter { $0.contains(where: \.isNumber) || ["not", "no", "never", "none", "nobody", "nothing"].contains($0) })
    }

    static func isSpeaker(_ found: String?, _ name: String?) -> Bool {
        guard let found, let name else { return found == nil && name == nil }
        return holdsOther(found, name)
    }

    static func holdsOther(_ first: String, _ second: String) -> Bool {
        let (first, second) = (" " + of(first).joined(separator: " ") + " ", " " + of(second).joined(separator: " ") + " ")
        return first.contains(second) || second.contains(first)
    }
}
