import CanonicalJSON
import ClaimModel
import Testing

/// A form that is not as it should be is refused with a word on where.
@Suite struct RefusalTests {
    private let text = TextIndex(Samples.text)

    @Test(
        arguments: [
            ("id", nil, "a string was expected at id"),
            ("kind", "shouted", "“shouted” is not known at kind"),
            ("parts", [JSON](), "the quote q1 has no parts"),
            ("parts", [JSONObject([("start", 0), ("end", 999)]).json], "the span 0..999 does not lie in the text, in parts[0]"),
            ("parts", [JSONObject([("start", 0), ("end", 3), ("text", "Ser")]).json], "the span 0..3 is not “Ser”, in parts[0]"),
            ("confidence", "high", "a number was expected at confidence"),
            ("speaker", 3, "an object was expected at speaker"),
        ] as [(String, (any JSONWritable & Sendable)?, String)])
    func quotes(member: String, value: (any JSONWritable & Sendable)?, problem: String) {
        #expect(throws: JSONFault(problem)) { try Quote(json: changed(Samples.quote.json(in: text), member, value), in: text) }
    }

    @Test(
        arguments: [
            ("spans", [JSON](), "the claim c-7f3a12be has no spans"),
            ("polarity", "maybe", "“maybe” is not known at polarity"),
            ("times", [JSONObject([("ref", "t1"), ("role", "never")]).json], "“never” is not known at role, in times[0]"),
            ("statement", nil, "a string was expected at statement"),
            ("reasons", [1.json, 2.json], "a string was expected, in reasons[0]"),
        ] as [(String, (any JSONWritable & Sendable)?, String)])
    func claims(member: String, value: (any JSONWritable & Sendable)?, problem: String) {
        #expect(throws: JSONFault(problem)) { try Claim(json: changed(Samples.claim.json(in: text), member, value), in: text) }
    }

    @Test(
        arguments: [
            ("byteLength", 1.5, "a whole number was expected at byteLength"),
            ("published", JSONObject([("value", "2022-02-30"), ("from", "time")]), "a day was expected at value"),
            ("blocks", [JSONObject([("kind", "poem"), ("start", 0), ("end", 1)]).json], "“poem” is not known at kind, in blocks[0]"),
            ("origins", [[0, 5, 0, 5].json, [6, 7, 6, 7].json].json, "the run [6, 7, 6, 7] of the origins does not follow on 5"),
            ("origins", [[0, 5, 5, 0].json].json, "the run [0, 5, 5, 0] of the origins does not follow on 0"),
            ("origins", [[0, 0, 0, 0].json].json, "the run [0, 0, 0, 0] of the origins does not follow on 0"),
            (
                "origins", [[0, 1, -9e18, 9e18].json].json,
                "the run [0, 1, -9000000000000000000, 9000000000000000000] of the origins does not follow on 0"
            ),
            ("origins", [[0, 1, 2].json].json, "four numbers were expected, in origins[0]"),
            ("origins", [[0, 1, 2, 3.5].json].json, "a whole number was expected, in origins[0]"),
            ("text", nil, "a string was expected at text"),
        ] as [(String, (any JSONWritable & Sendable)?, String)])
    func documents(member: String, value: (any JSONWritable & Sendable)?, problem: String) {
        #expect(throws: JSONFault(problem)) { try Document(json: changed(Samples.document.json(origins: true), member, value)) }
    }

    @Test(
        arguments: [
            ("event", "burnt", "“burnt” is not known at event"), ("at", "noon", "an instant was expected at at"),
            ("hash", nil, "a string was expected at hash"),
        ] as [(String, (any JSONWritable & Sendable)?, String)])
    func entries(member: String, value: (any JSONWritable & Sendable)?, problem: String) {
        #expect(throws: JSONFault(problem)) { try LogEntry(json: changed(Samples.log[0].json, member, value)) }
    }

    private func changed(_ object: JSONObject, _ member: String, _ value: (any JSONWritable)?) -> JSONObject {
        var object = object
        object.remove(member)
        object.set(member, value)
        return object
    }
}
