import ClaimModel
import Testing

@Suite struct TextSpanTests {
    @Test func aSpanNeverEndsBeforeItStarts() {
        #expect(TextSpan(5, 3) == TextSpan(5, 5))
        #expect(TextSpan(5, 3).isEmpty)
        #expect(TextSpan(2, 9).count == 7)
        #expect(TextSpan(2, 9).range == 2..<9)
    }

    @Test(arguments: [
        (TextSpan(0, 5), TextSpan(1, 3), true, true), (TextSpan(0, 5), TextSpan(0, 5), true, true),
        (TextSpan(0, 5), TextSpan(3, 6), false, true),
        (TextSpan(0, 5), TextSpan(5, 6), false, false), (TextSpan(0, 5), TextSpan(5, 5), true, false),
        (TextSpan(3, 5), TextSpan(0, 3), false, false),
        (TextSpan(3, 5), TextSpan(0, 9), false, true),
    ])
    func containsAndOverlaps(a: TextSpan, b: TextSpan, contains: Bool, overlaps: Bool) {
        #expect(a.contains(b) == contains)
        #expect(a.overlaps(b) == overlaps)
        #expect(b.overlaps(a) == overlaps)
    }

    @Test func offsetsAreHalfOpen() {
        #expect(!TextSpan(2, 4).contains(1))
        #expect(TextSpan(2, 4).contains(2))
        #expect(TextSpan(2, 4).contains(3))
        #expect(!TextSpan(2, 4).contains(4))
    }

    @Test func theOuterSpanComesFirst() {
        let spans = [TextSpan(4, 6), TextSpan(0, 3), TextSpan(0, 9), TextSpan(4, 9), TextSpan(0, 3)]
        #expect(spans.sorted() == [TextSpan(0, 9), TextSpan(0, 3), TextSpan(0, 3), TextSpan(4, 9), TextSpan(4, 6)])
        #expect(TextSpan(0, 3).joined(with: TextSpan(7, 9)) == TextSpan(0, 9))
    }
}
