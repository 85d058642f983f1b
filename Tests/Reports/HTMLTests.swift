import Testing

@testable import Reports

@Suite struct HTMLTests {
    @Test func whatIsPutInIsEscaped() {
        let text = "<b>\"Tom\" & 'Jerry'</b>\u{0}"
        let html: HTML = "<p title=\"\(text)\">\(text)</p>"
        let escaped = "&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;\u{FFFD}"
        #expect(html.markup == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func markupIsPutInAsItIs() {
        let inner: HTML = "<i>\("a & b")</i>"
        let html: HTML = "<p>\(inner)\([inner, inner])\(3)</p>"
        #expect(html.markup == "<p><i>a &amp; b</i><i>a &amp; b</i><i>a &amp; b</i>3</p>")
    }

    @Test func piecesAreJoined() {
        #expect(["<i>a</i>", "b", "c"].joined(by: ", ") == "<i>a</i>, b, c" as HTML)
    }
}
