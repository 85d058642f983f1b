import CanonicalJSON
import Testing

/// RFC 8259, read strictly.
@Suite struct JSONParserTests {
    @Test(arguments: [
        ("null", JSON.null), (" true ", .bool(true)), ("\t\r\n false", .bool(false)), ("0", .number(0)), ("-0", .number(0)),
        ("-12.5e+1", .number(-125)),
        ("1E2", .number(100)), ("0e0", .number(0)), ("0.10", .number(0.1)), ("[]", .array([])), ("{ }", .object(JSONObject())),
        ("[1 , [ ] ]", .array([.number(1), .array([])])),
        (#"{"a" : {"b":[null]}}"#, .object(JSONObject([("a", JSONObject([("b", [JSON.null])]))]))),
    ])
    func read(text: String, value: JSON) throws {
        #expect(try JSONParser.parse(text) == value)
    }

    /// What is refused, and what is said of it.
    @Test(arguments: [
        ("", "a value was expected at byte 0"),
        ("   ", "a value was expected at byte 3"),
        ("nul", "a value was expected at byte 0"),
        ("True", "a value was expected at byte 0"),
        ("NaN", "a value was expected at byte 0"),
        ("-Infinity", "a value was expected at byte 1"),
        ("+1", "a value was expected at byte 0"),
        (".5", "a value was expected at byte 0"),
        ("1.", "a value was expected at byte 2"),
        ("1e", "a value was expected at byte 2"),
        ("01", "the end was expected at byte 1"),
        ("-01", "the end was expected at byte 2"),
        ("0x10", "the end was expected at byte 1"),
        ("1e999", "a number was expected at byte 5"),
        ("1 2", "the end was expected at byte 2"),
        ("nullx", "the end was expected at byte 4"),
        ("[1,]", "a value was expected at byte 3"),
        ("[1 2]", "a comma or ] was expected at byte 3"),
        ("[", "a value was expected at byte 1"),
        ("[1", "a comma or ] was expected at byte 2"),
        ("]", "a value was expected at byte 0"),
        ("{", "a name in quotation marks was expected at byte 1"),
        ("{a:1}", "a name in quotation marks was expected at byte 1"),
        (#"{"a"}"#, "a colon was expected at byte 4"),
        (#"{"a":}"#, "a value was expected at byte 5"),
        (#"{"a":1,}"#, "a name in quotation marks was expected at byte 7"),
        (#"{"a":1 "b":2}"#, "a comma or } was expected at byte 7"),
        (#"{"a":1]"#, "a comma or } was expected at byte 6"),
        (#"'a'"#, "a value was expected at byte 0"),
        (#"["ab"#, "a string has no end at byte 1"),
        (#"["ab\"#, "a string has no end at byte 1"),
        ("\"a\nb\"", "a control character stands in a string at byte 2"),
        ("\"\u{0}\"", "a control character stands in a string at byte 1"),
        (#""a\x""#, "an unknown escape stands in a string at byte 2"),
        (#""\u12G4""#, "four hexadecimal digits were expected at byte 3"),
        (#""\u12"#, "four hexadecimal digits were expected at byte 3"),
        ("// a\n1", "a value was expected at byte 0"),
        ("\u{FEFF}1", "a value was expected at byte 0"),
    ])
    func refused(text: String, problem: String) {
        #expect(throws: JSONFault(problem)) { try JSONParser.parse(text) }
    }

    /// RFC 8785, 3.1, and RFC 7493, 2.3. Names are told apart by their bytes, however they are escaped.
    @Test(arguments: [
        (#"{"a":1,"a":1}"#, "the name a comes twice at byte 7"),
        (#"{"a":1,"b":{"c":2,"\u0063":3}}"#, "the name c comes twice at byte 18"),
        (#"{"":1,"":2}"#, "the name  comes twice at byte 6"),
    ])
    func aNameThatComesTwiceIsRefused(text: String, problem: String) {
        #expect(throws: JSONFault(problem)) { try JSONParser.parse(text) }
    }

    @Test func namesThatUnicodeCallsEqualAreTwo() throws {
        guard case .object(let object) = try JSONParser.parse("{\"\u{E9}\":1,\"e\u{301}\":2}") else {
            Issue.record("no object")
            return
        }
        #expect(object.members.count == 2)
        #expect(object["\u{E9}"] == .number(1))
        #expect(object["e\u{301}"] == .number(2))
    }

    @Test(
        arguments: [
            [0xFF], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
        ] as [[UInt8]])
    func whatIsNotUTF8IsRefused(bytes: [UInt8]) {
        #expect(throws: JSONFault("it is not valid UTF-8")) { try JSONParser.parse(bytes) }
    }

    @Test func depthHasALimit() throws {
        func nested(_ depth: Int, _ open: String, _ close: String) -> String {
            String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
        }
        for (open, close) in [("[", "]"), (#"{"a":"#, "}"), (#"[{"a":"#, "}]")] {
            #expect(throws: Never.self) { try JSONParser.parse(nested(511 / (open.count > 5 ? 2 : 1), open, close)) }
            for depth in [512, 513, 100_000] {
                let fault = #expect(throws: JSONFault.self) { try JSONParser.parse(nested(depth, open, close)) }
                #expect(fault?.problem.hasPrefix("it is nested too deep at byte ") == true)
            }
        }
        #expect(throws: JSONFault.self) { try JSONParser.parse(String(repeating: "[", count: 1_000_000)) }
    }

    /// Long lists, objects and strings are read in one pass.
    @Test func longInputs() throws {
        let count = 100_000
        let list = "[" + repeatElement("1", count: count).joined(separator: ",") + "]"
        let object = "{" + (0..<count).map { "\"n\($0)\":0" }.joined(separator: ",") + "}"
        let string = "\"" + String(repeating: "é\\n", count: count) + "\""
        for text in [list, object, string] {
            #expect(JSONWriter.string(try JSONParser.parse(text), .line).utf8.elementsEqual(text.utf8))
        }
    }

    /// Any bytes are read or refused.
    @Test func noInputCrashes() {
        var random = SplitMix(seed: 42)
        let pieces =
            ["{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "d83d", "1", "-", ".", "e", "true", "null", " ", "é", "\n"].map {
                Array($0.utf8)
            } + [[0xFF], [0xC3]]
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...24, using: &random)).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
            if let value = try? JSONParser.parse(bytes) {
                #expect((try? JSONParser.parse(JSONWriter.bytes(value, .line))) == value)
            }
        }
    }

    /// Every beginning of a good object is refused with a place that lies in it.
    @Test func everyCutIsNoticed() throws {
        let whole = Array(#"{"form":"attest/error@1","list":[1.5e3,true,null,"\u00e9\n"],"inner":{"a":[]}}"#.utf8)
        for count in 0..<whole.count {
            let fault = #expect(throws: JSONFault.self) { try JSONParser.parse(Array(whole[..<count])) }
            let place = fault.flatMap { Int($0.problem.split(separator: " ").last ?? "") }
            #expect(place.map { $0 <= count } == true, "\(fault?.problem ?? "")")
        }
    }
}
