import CanonicalJSON
import Testing

/// RFC 8785 as a whole: the examples of its test data (cyberphone/json-canonicalization), whose input differs from its output.
@Suite struct CanonicalTests {
    @Test(arguments: [
        ("arrays", #"[ 56, { "d": true, "10": null, "1": [ ] } ]"#, #"[56,{"1":[],"10":null,"d":true}]"#),
        (
            "french",
            #"{ "peach": "This sorting order", "péché": "is wrong according to French", "pêche": "but canonicalization MUST", "sin": "ignore locale" }"#,
            #"{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}"#
        ),
        (
            "structures",
            #"{ "1": {"f": {"f": "hi","F": 5} ,"\n": 56.0}, "10": { }, "": "empty", "a": { }, "111": [ {"e": "yes","E": "no" } ], "A": { } }"#,
            #"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}"#
        ),
        ("unicode", #"{ "Unnormalized Unicode":"A\u030a" }"#, "{\"Unnormalized Unicode\":\"A\u{30A}\"}"),
        (
            "values",
            #"{ "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] }"#,
            #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
        ),
        (
            "weird",
            #"{ "\u20ac": "Euro Sign", "\r": "Carriage Return", "\u000a": "Newline", "1": "One", "\u0080": "Control\u007f", "\ud83d\ude02": "Smiley", "\u00f6": "Latin Small Letter O With Diaeresis", "\ufb33": "Hebrew Letter Dalet With Dagesh", "</script>": "Browser Challenge" }"#,
            "{\"\\n\":\"Newline\",\"\\r\":\"Carriage Return\",\"1\":\"One\",\"</script>\":\"Browser Challenge\",\"\u{80}\":\"Control\u{7F}\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😂\":\"Smiley\",\"\u{FB33}\":\"Hebrew Letter Dalet With Dagesh\"}"
        ),
    ])
    func testData(name: String, input: String, output: String) throws {
        let canonical = JSONWriter.bytes(try JSONParser.parse(input), .canonical)
        #expect(String(decoding: canonical, as: UTF8.self).utf8.elementsEqual(output.utf8))
        #expect(JSONWriter.bytes(try JSONParser.parse(canonical), .canonical) == canonical)
    }

    /// By UTF-16 code units: a pair of surrogates (😂, D83D) stands before U+FB33, though its code point is the greater.
    @Test func namesAreSortedByCodeUnits() {
        let names = ["\u{FB33}", "😂", "€", "ö", "b", "a10", "a9", "ab", "aB", "B", "", "e\u{301}", "\u{E9}"]
        let object = JSONObject(names.map { ($0, 1) })
        let order = ["", "B", "a10", "a9", "aB", "ab", "b", "e\u{301}", "\u{E9}", "ö", "€", "😂", "\u{FB33}"]
        #expect(JSONWriter.string(object, .canonical) == "{" + order.map { "\"\($0)\":1" }.joined(separator: ",") + "}")
    }

    /// Whatever the value: reading what was written gives it back, and the canonical form is its own canonical form.
    @Test func anyValueComesBack() throws {
        var random = SplitMix(seed: 8259)
        for _ in 0..<400 {
            let value = random.json(depth: 4)
            let canonical = JSONWriter.bytes(value, .canonical)
            for layout in [JSONWriter.Layout.canonical, .line, .indented] {
                let read = try JSONParser.parse(JSONWriter.bytes(value, layout))
                #expect(read == value)
                #expect(JSONWriter.bytes(read, .canonical) == canonical)
            }
        }
    }

    /// The order of the members does not matter to the canonical form.
    @Test func shuffledMembersGiveTheSameBytes() {
        var random = SplitMix(seed: 3)
        for _ in 0..<100 {
            guard case .object(let object) = random.object(depth: 3) else { continue }
            let shuffled = JSONObject(object.members.shuffled(using: &random).map { ($0.name, $0.value) })
            #expect(JSONWriter.bytes(object, .canonical) == JSONWriter.bytes(shuffled, .canonical))
            #expect(object == shuffled)
        }
    }
}
