import ClaimModel
import Language
import Testing

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Text that nobody writes: it is read without a crash, its spans slice, and twice of it takes less than three times as long.
@Suite(.serialized) struct HostileTextTests {
    /// What is repeated, and how often at most.
    static let units: [(name: String, unit: String, count: Int)] = [
        ("words without punctuation", "the council paid for a new bridge and ", 187),
        ("one sentence of names, times and numbers", "Edi Rama paid $3 million on July 15 to the Acme Corp. and ", 87),
        ("numbers", "12 hundred and 3,400.5 of 6 ", 150),
        ("pronouns", "he said that she told him the minister was the president and ", 80),
        ("capitals", "Council Of Europe Bank ", 150),
        ("abbreviations", "Mr. J. R. U.S. Inc. v. ", 150),
        ("brackets", "([{", 1250), ("closing brackets", ")]}", 1250), ("quotation marks", "“‘\"«", 500),
        ("a word without end", "abcdefghij", 1250), ("a number without end", "1,234", 1000), ("hyphens", "so-called-", 500),
        ("apostrophes", "n't's", 625), ("stops", ".!?…", 1000), ("dashes", "–—-", 1000), ("slashes", "http://a/b@c.d ", 312),
        ("emoji", "The 🙂👩‍👩‍👧🇦🇱 council ", 187), ("emoji alone", "👩‍👩‍👧", 375),
        ("right to left", "the שלום council السلام of ", 187), ("right to left alone", "ממשלה قالت ", 375),
        ("marks of direction", "the \u{202E}council\u{202C} \u{200F}of ", 187),
        ("combining marks", "the e\u{301}\u{302}\u{303}\u{304} of ", 187), ("combining marks alone", "\u{301}", 3750),
        ("NULs", "the \u{0}council\u{0} of ", 187), ("NULs alone", "\u{0}", 7500), ("spaces", " \u{A0}\u{2003}", 1250),
        ("lines", "\n", 7500), ("beyond the first plane", "𝕿𝖍𝖊 𐍈𐌰 ", 312), ("replacement characters", "\u{FFFD}", 2500),
        ("no characters", "\u{FFFE}\u{FFFF}\u{10FFFF} ", 500), ("controls", "a\u{1}\u{7F}\u{85}", 1000),
    ]

    @Test(arguments: units.map(\.name))
    func isReadInLinearTime(name: String) throws {
        let (_, unit, count) = try #require(Self.units.first { $0.name == name })
        let half = String(repeating: unit, count: count / 2)
        let once = seconds { check(half) }
        let twice = seconds { check(half + half) }
        #expect(twice < 3 * once + 0.05, "\(once) s, then \(twice) s")
    }

    /// The same marks around and inside of plain sentences, so that the rules for English meet them.
    @Test(arguments: units.map(\.name))
    func isReadWithinEnglish(name: String) throws {
        let (_, unit, _) = try #require(Self.units.first { $0.name == name })
        let sentence = "Edi Rama, the prime minister, said on July 15 that he would pay $3 million to the Acme Corp. in two years. "
        let noise = String(repeating: unit, count: 3)
        let text = String(repeating: sentence + noise + sentence.replacing(" that", with: unit + " that") + "the " + noise, count: 4)
        #expect(check(text).isEnglish)
    }

    @Test func aSentenceOfTwentyThousandTokensIsOneSentence() {
        let analysis = check(String(repeating: "the council paid for it and ", count: 3334))
        #expect(analysis.tokens.count == 20_004)
        #expect(analysis.sentences.count == 1)
    }

    /// Every span lies in the text, in order, on borders of code points.
    @discardableResult
    private func check(_ text: String) -> Analysis {
        let analysis = analysis(text)
        let utf8 = analysis.text.utf8
        for spans in [
            analysis.tokens.map(\.span), analysis.sentences.map(\.span), analysis.names.map(\.span), analysis.times.map(\.span),
            analysis.quantities.map(\.span),
        ] {
            var end = 0
            let slices = spans.allSatisfy { span in
                defer { end = span.end }
                return span.start >= end && span.end > span.start && span.end <= utf8.count && utf8[span.start] & 0xC0 != 0x80
                    && (span.end == utf8.count || utf8[span.end] & 0xC0 != 0x80)
            }
            #expect(slices)
        }
        return analysis
    }

    /// Processor time of this thread: other tests run beside this one.
    private func seconds(_ work: () -> Void) -> Double {
        var (start, end) = (timespec(), timespec())
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
        work()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
        return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
    }
}
