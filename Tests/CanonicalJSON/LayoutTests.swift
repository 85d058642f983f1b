import CanonicalJSON
import Testing

/// The layouts differ in white space and in the order of members alone.
@Suite struct LayoutTests {
    private let object = JSONObject([
        ("form", "attest/document@1"), ("id", "d1"), ("blocks", [JSONObject([("kind", "heading"), ("start", 0)])]),
        ("origins", [[0, 4, 0, 4], [4, 5, 9, 9]]), ("authors", [String]()), ("names", ["a", "b"]), ("empty", JSONObject()),
    ])

    @Test func line() {
        #expect(
            JSONWriter.string(object, .line)
                == #"{"form":"attest/document@1","id":"d1","blocks":[{"kind":"heading","start":0}],"origins":[[0,4,0,4],[4,5,9,9]],"authors":[],"names":["a","b"],"empty":{}}"#
        )
    }

    /// Rows of numbers, and lists of what has no parts, stand on one line.
    @Test func indented() {
        #expect(
            JSONWriter.string(object, .indented) == """
                {
                  "form": "attest/document@1",
                  "id": "d1",
                  "blocks": [
                    {
                      "kind": "heading",
                      "start": 0
                    }
                  ],
                  "origins": [[0, 4, 0, 4], [4, 5, 9, 9]],
                  "authors": [],
                  "names": ["a", "b"],
                  "empty": {}
                }

                """)
    }

    @Test func canonical() {
        #expect(
            JSONWriter.string(object, .canonical)
                == #"{"authors":[],"blocks":[{"kind":"heading","start":0}],"empty":{},"form":"attest/document@1","id":"d1","names":["a","b"],"origins":[[0,4,0,4],[4,5,9,9]]}"#
        )
    }

    /// JSON Lines need it: no layout of one line has a line feed, whatever the strings hold.
    @Test(arguments: [JSONWriter.Layout.line, .canonical]) func oneLineIsOneLine(layout: JSONWriter.Layout) {
        var random = SplitMix(seed: 7)
        for _ in 0..<200 {
            #expect(!JSONWriter.bytes(random.json(depth: 4), layout).contains(0x0A))
        }
    }
}
