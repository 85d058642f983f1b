import CanonicalJSON
import Testing

@Suite struct JSONObjectTests {
    private func written(_ object: JSONObject) -> String { JSONWriter.string(object, .line) }

    @Test func anUnknownValueIsLeftOut() {
        let title: String? = nil
        #expect(written(JSONObject([("id", "d1"), ("title", title), ("level", Int?.none)])) == #"{"id":"d1"}"#)
    }

    @Test func aNameKeepsItsFirstPlaceAndItsLastValue() {
        var object = JSONObject([("a", 1), ("b", 2), ("a", 3)])
        #expect(written(object) == #"{"a":3,"b":2}"#)
        object.set("b", Int?.none)
        #expect(written(object) == #"{"a":3,"b":2}"#)
        object.remove("a")
        object.remove("nothing")
        #expect(written(object) == #"{"b":2}"#)
        object.merge(JSONObject([("c", true), ("b", "x")]))
        #expect(written(object) == #"{"b":"x","c":true}"#)
    }

    @Test func equalityKnowsNoOrderButKnowsBytes() {
        #expect(JSONObject([("a", 1), ("b", 2)]) == JSONObject([("b", 2), ("a", 1)]))
        #expect(JSONObject([("a", 1)]) != JSONObject([("a", 1), ("b", 2)]))
        #expect(JSONObject([("\u{E9}", 1)]) != JSONObject([("e\u{301}", 1)]))
    }
}

/// Reading members: what is there and right, what is not there, what is of another kind.
@Suite struct JSONReadingTests {
    private enum Colour: String { case red, green }

    private let object = JSONObject([
        ("text", "t"), ("whole", 3), ("part", 0.5), ("inner", JSONObject([("a", 1)])), ("words", ["x", "y"]),
        ("mixed", ["x".json, 1.json]),
        ("colour", "green"), ("things", [JSONObject([("n", 1)]), JSONObject([("n", "two")])]), ("nothing", JSON.null), ("huge", 1e300),
    ])

    @Test func whatIsThere() throws {
        #expect(try object.string("text") == "t")
        #expect(try object.int("whole") == 3)
        #expect(try object.double("part") == 0.5)
        #expect(try object.double("whole") == 3)
        #expect(try object.object("inner") == JSONObject([("a", 1)]))
        #expect(try object.strings("words") == ["x", "y"])
        #expect(try object.choice("colour", Colour.self) == .green)
    }

    @Test func whatIsNotThere() throws {
        #expect(try object.optionalString("no") == nil)
        #expect(try object.optionalInt("no") == nil)
        #expect(try object.optionalDouble("no") == nil)
        #expect(try object.optionalObject("no") == nil)
        #expect(try object.optionalChoice("no", Colour.self) == nil)
        #expect(try object.strings("no").isEmpty)
        #expect(throws: JSONFault("a string was expected at no")) { try object.string("no") }
        #expect(throws: JSONFault("a whole number was expected at no")) { try object.int("no") }
        #expect(throws: JSONFault("a number was expected at no")) { try object.double("no") }
        #expect(throws: JSONFault("an object was expected at no")) { try object.object("no") }
        #expect(throws: JSONFault("a value was expected at no")) { try object.choice("no", Colour.self) }
    }

    @Test func whatIsOfAnotherKind() {
        #expect(throws: JSONFault("a string was expected at whole")) { try object.optionalString("whole") }
        #expect(throws: JSONFault("a string was expected at nothing")) { try object.optionalString("nothing") }
        #expect(throws: JSONFault("a whole number was expected at part")) { try object.int("part") }
        #expect(throws: JSONFault("a whole number was expected at huge")) { try object.int("huge") }
        #expect(throws: JSONFault("an object was expected at words")) { try object.object("words") }
        #expect(throws: JSONFault("a list was expected at text")) { try object.strings("text") }
        #expect(throws: JSONFault("a string was expected, in mixed[1]")) { try object.strings("mixed") }
        #expect(throws: JSONFault("an object was expected, in words[0]")) { try object.objects("words") { _ in 1 } }
        #expect(throws: JSONFault("“t” is not known at text")) { try object.choice("text", Colour.self) }
        #expect(throws: JSONFault("a whole number was expected at n, in things[1]")) {
            try object.objects("things") { thing throws(JSONFault) in try thing.int("n") }
        }
    }
}
