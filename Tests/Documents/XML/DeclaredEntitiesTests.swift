import ClaimModel
import Testing

@testable import Documents

struct DeclaredEntitiesTests {
    @Test("internal entities are expanded, and know the bytes of their reference")
    func expands() throws {
        let source = #"<!DOCTYPE d [<!-- ' --><!ELEMENT d ANY><!ENTITY a "A &amp; B"><!ENTITY b '&a; <i>C</i>'>]><d><p>see &b;.</p></d>"#
        let document = try read(source, "a.xml")
        #expect(outline(document) == ["paragraph see A & B C."])
        let place = try #require(source.utf8.firstRange(of: "&b;.".utf8))
        let start = source.utf8.distance(from: source.startIndex, to: place.lowerBound)
        #expect(document.origins.source(of: .init(4, 11)).range == start..<start + 3)
    }

    /// A billion laughs, with so many levels of ten.
    private static func laughs(_ levels: Int, _ use: String) -> String {
        let declarations = (1...levels).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
        return "<!DOCTYPE d [<!ENTITY l0 \"ha\">\(declarations)]><d>\(use)</d>"
    }

    @Test(
        "what reaches outside or grows beyond measure is refused",
        arguments: [
            #"<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x; words</d>"#,
            #"<!DOCTYPE d [<!ENTITY x PUBLIC "-//X" "http://x.example/">]><d>&x; words</d>"#,
            #"<!DOCTYPE d [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><d>words</d>"#,
            #"<!DOCTYPE d [<!ENTITY % p "<!ENTITY x 'y'>"> %p;]><d>words</d>"#,
            laughs(9, "&l9;"), laughs(9, "words"),
            "<!DOCTYPE d [<!ENTITY a \"\(String(repeating: "x", count: 50_000))\">]><d>\(String(repeating: "&a;", count: 20_000))</d>",
        ])
    func refuses(source: String) {
        #expect(failure(Array(source.utf8), "a.xml") == "document.entities")
    }

    @Test(
        "what is harmless is read",
        arguments: [
            laughs(2, "&l2;"), #"<!DOCTYPE d SYSTEM "d.dtd"><d>words</d>"#,
            #"<!DOCTYPE d [<!ENTITY a "&b;"><!ENTITY b "&a;">]><d>words &a;</d>"#, "<!DOCTYPE d [",
            "<!DOCTYPE d [<!ENTITY", "<!DOCTYPE d [<!ENTITY a '",
        ])
    func reads(source: String) {
        #expect(failure(Array(source.utf8), "a.xml") != "document.entities" || source.hasSuffix("<!ENTITY"))
    }
}
