import Testing

@testable import Language

@Suite struct TokenizerTests {
    @Test(arguments: [
        ("The U.S. economy grew 2.5%.", "The|U.S.|economy|grew|2.5|%|."),
        ("He didn't say it's Rama's.", "He|did|n't|say|it|'s|Rama|'s|."),
        ("We’ll see what they’ve done; don’t.", "We|’ll|see|what|they|’ve|done|;|do|n’t|."),
        ("I cannot go.", "I|can|not|go|."),
        ("“No,” she said.", "“|No|,|”|she|said|."),
        ("It cost US$3.5 million (£2.9m).", "It|cost|US|$|3.5|million|(|£|2.9|m|)|."),
        ("A 34-year-old man and a 15-member council", "A|34|-|year|-|old|man|and|a|15|-|member|council"),
        ("a three-day truce in mid-August", "a|three|-|day|truce|in|mid|-|August"),
        ("twenty-one well-known vice-presidents", "twenty|-|one|well|-|known|vice-presidents"),
        ("Jean-Claude left for Port-au-Prince", "Jean|-|Claude|left|for|Port|-|au|-|Prince"),
        ("Mr. Smith met Dr. Jones of Acme Inc. in St. Louis.", "Mr.|Smith|met|Dr.|Jones|of|Acme|Inc.|in|St.|Louis|."),
        ("J. K. Rowling and George W. Bush", "J.|K.|Rowling|and|George|W.|Bush"),
        ("He said no. She left.", "He|said|no|.|She|left|."),
        ("Article No. 5 applies", "Article|No.|5|applies"),
        ("at 5:30 p.m. on 13/4/2021", "at|5:30|p.m.|on|13/4/2021"),
        ("the 1990s, the 3rd and the 21st", "the|1990s|,|the|3rd|and|the|21st"),
        ("1,234,567.89 and .5", "1,234,567.89|and|.5"),
        ("COVID-19 and an F-16", "COVID-19|and|an|F-16"),
        ("2009-2013 and 1939–45", "2009|-|2013|and|1939|–|45"),
        ("Write to jane.doe@example.com.", "Write|to|jane.doe@example.com|."),
        ("See https://example.com/a?b=c, and www.example.org.", "See|https://example.com/a?b=c|,|and|www.example.org|."),
        ("Read report.pdf now", "Read|report.pdf|now"),
        ("Wait... what?!", "Wait|...|what|?!"),
        ("the ministers' plan", "the|ministers|'|plan"),
        ("O'Brien of AT&T", "O'Brien|of|AT&T"),
        ("Café Müller — São Paulo", "Café|Müller|—|São|Paulo"),
        ("#MeToo @nato", "#MeToo|@nato"),
        ("30kg at 40°C.", "30|kg|at|40|°|C|."),
        ("world.Today", "world|.|Today"),
        ("", ""),
    ])
    func cuts(text: String, expected: String) {
        let analysis = analysis(text)
        #expect(analysis.tokens.indices.map { analysis.word($0) }.joined(separator: "|") == expected)
    }

    @Test func foldsCaseAndApostrophes() {
        for (written, key) in [("Don’t", WordKey("don't")), ("ÉTÉ", "été"), ("SAID", "said")] { #expect(WordKey(written) == key) }
        #expect(WordKey("said") != WordKey("says"))
    }
}
