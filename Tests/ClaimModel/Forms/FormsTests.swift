import CanonicalJSON
import ClaimModel
import Testing

/// What is written is read back as the same value, in every layout; and its members stand in INTERCHANGE's order.
@Suite struct FormsTests {
    private let text = TextIndex(Samples.text)

    @Test func document() throws {
        let value = Samples.document
        let object = value.json(origins: true)
        #expect(try Document(json: again(object)) == value)
        #expect(
            names(object)
                == "form id path sha256 mediaType encoding byteLength language title authors publisher published modified url disagreements text blocks warnings origins"
        )
        #expect(names(object, "blocks") == "kind level start end")
        #expect(names(object, "warnings") == "code message count")
        #expect(names(object, "disagreements") == "field value from")
        #expect(names(object, "authors") == "value from")
    }

    /// What is unknown is left out; lists that are known to be empty stand there.
    @Test func aBareDocument() throws {
        let value = Document(id: "d", sha256: "", mediaType: "text/plain", encoding: "utf-8", byteLength: 0, text: "", origins: Origins())
        #expect(names(value.json()) == "form id sha256 mediaType encoding byteLength authors text blocks")
        #expect(try Document(json: again(value.json(origins: true))) == value)
    }

    @Test func mentions() throws {
        let name = Samples.name.json(in: text)
        #expect(names(name) == "id start end text type entity")
        #expect(try Name(json: again(name), in: text) == Samples.name)

        let entity = Samples.entity.json
        guard case .object(let object) = entity else {
            Issue.record("no object")
            return
        }
        #expect(names(object) == "id name type roles mentions")
        #expect(try Entity(json: again(object)) == Samples.entity)
    }

    @Test func times() throws {
        for time in Samples.times { #expect(try TimeExpression(json: again(time.json(in: text)), in: text) == time) }
        #expect(names(Samples.times[0].json(in: text)) == "id start end text type value modifier earliest latest anchor")
        #expect(names(Samples.times[1].json(in: text)) == "id start end text type value")
    }

    @Test func quantities() throws {
        for quantity in Samples.quantities { #expect(try Quantity(json: again(quantity.json(in: text)), in: text) == quantity) }
        #expect(names(Samples.quantities[0].json(in: text)) == "id start end text kind value unit dimension comparator noun")
        #expect(names(Samples.quantities[1].json(in: text)) == "id start end text kind low high currency comparator")
        #expect(names(Samples.quantities[2].json(in: text)) == "id start end text kind low comparator")
    }

    @Test func quote() throws {
        let object = Samples.quote.json(in: text)
        #expect(try Quote(json: again(object), in: text) == Samples.quote)
        #expect(names(object) == "id start end text kind class parts words cue speaker within confidence")
        #expect(names(object, "speaker") == "start end text name entity confidence reason")
        #expect(names(object, "cue") == "start end text lemma")
        #expect(names(object, "parts") == "start end text")
    }

    @Test func claim() throws {
        let object = Samples.claim.json(in: text)
        #expect(try Claim(json: again(object), in: text) == Samples.claim)
        #expect(
            names(object)
                == "id start end text spans statement gist subject predicate objects polarity modality hedges scope conditions times quantities attribution checkworthiness reasons within"
        )
        #expect(names(object, "subject") == "text name start end")
        #expect(names(object, "predicate") == "lemma tense start end")
        #expect(names(object, "quantities") == "ref role of")
        #expect(names(object, "attribution") == "quote name attitude")
    }

    @Test func extraction() throws {
        let object = Samples.extraction.json()
        #expect(
            names(object)
                == "form id document language text blocks warnings sentences names entities times quantities quotes claims findings")
        var expected = Samples.extraction
        expected.document.origins = Origins()  // they are not in the form
        #expect(try ArticleExtraction(json: again(object)) == expected)
    }

    /// `--only`: what was not asked for and is empty is left out; what is referred to stays.
    @Test func extractionOfSomeParts() {
        var value = Samples.extraction
        (value.sentences, value.names, value.claims) = ([], [], [])
        #expect(
            names(value.json(only: [.quotes])) == "form id document language text blocks warnings entities times quantities quotes findings"
        )
        #expect(names(value.json(only: [.quotes, .claims])).contains("quotes claims findings"))
    }

    @Test func article() throws {
        let object = Samples.article.json(origins: true)
        #expect(try Article(json: again(object)) == Samples.article)
        #expect(names(object).hasPrefix("id filed document language text blocks warnings origins sentences"))
    }

    @Test func evidence() throws {
        let object = Samples.evidence.json(origins: true)
        #expect(try Evidence(json: again(object)) == Samples.evidence)
        #expect(names(object).hasPrefix("id path sha256 mediaType"))
        #expect(names(object).hasSuffix("name note retrieved attached attachedBy claims text blocks warnings origins"))
    }

    @Test func link() throws {
        let object = Samples.link.json(article: text, evidence: Samples.document, text)
        #expect(try Link(json: again(object), article: text, evidence: text) == Samples.link)
        #expect(names(object) == "claim article evidence stance confidence passage checks")
        #expect(names(object, "passage") == "start end text selectors bytes block")
        #expect(names(object, "checks") == "kind claim evidence relation because")
        var bare = Samples.link
        (bare.passage, bare.checks) = (nil, [])
        #expect(try Link(json: again(bare.json(article: text, evidence: Samples.document, text)), article: text, evidence: text) == bare)
    }

    @Test func wording() throws {
        let object = Samples.wording.json(evidence: Samples.document, text)
        #expect(try Wording(json: again(object), evidence: text) == Samples.wording)
        #expect(names(object) == "article quote part evidence match passage edits")
        #expect(names(object, "edits") == "op claim evidence")
    }

    @Test func verdicts() throws {
        guard case .object(let object) = Samples.verdict.json else {
            Issue.record("no object")
            return
        }
        #expect(try Verdict(json: again(object)) == Samples.verdict)
        #expect(names(object) == "kind claim rating label because by evidence supersedes")
    }

    @Test(arguments: [(Verdict.Kind.new, Rating?.none), (.withdrawal, .supported)])
    func onlyAWithdrawalHasNoRating(kind: Verdict.Kind, rating: Rating?) {
        let verdict = Verdict(kind: kind, claim: "c-1", rating: rating, because: "b", by: "d")
        guard case .object(let object) = verdict.json else { return }
        #expect(throws: JSONFault("a verdict needs a rating, and a withdrawal has none")) { try Verdict(json: object) }
    }

    @Test func log() throws {
        for entry in Samples.log {
            #expect(try LogEntry(json: again(entry.json)) == entry)
            #expect(names(entry.json) == names(entry.hashed) + " hash")
        }
        #expect(names(Samples.log[0].json) == "sequence at event case previous hash")
        #expect(names(Samples.log[1].json) == "sequence at event article digest previous hash")
        #expect(names(Samples.log[2].json) == "sequence at event evidence digest previous hash")
        #expect(names(Samples.log[3].json) == "sequence at event verdict previous hash")
        #expect(Samples.log[3].verdictID == "r-77e1a0c4")
    }

    /// Written in every layout and read again.
    private func again(_ object: JSONObject) throws -> JSONObject {
        for layout in [JSONWriter.Layout.canonical, .indented] {
            #expect(try JSONParser.parse(JSONWriter.bytes(object, layout)) == .object(object))
        }
        guard case .object(let read) = try JSONParser.parse(JSONWriter.bytes(object, .line)) else { throw JSONFault("no object") }
        return read
    }

    /// The names of an object's members, or of those of a member (of its first item, where it is a list).
    private func names(_ object: JSONObject, _ member: String? = nil) -> String {
        guard let member else { return object.members.map(\.name).joined(separator: " ") }
        return switch object[member] {
        case .object(let inner): names(inner)
        case .array(let items): if case .object(let inner)? = items.first { names(inner) } else { "" }
        default: ""
        }
    }
}
