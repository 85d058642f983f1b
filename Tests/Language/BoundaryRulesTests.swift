import ClaimModel
import Language
import Testing

/// Where rules alone decide, and where texts are laid out: `|` stands where a sentence ends.
@Suite struct BoundaryRulesTests {
    @Test(arguments: [
        // Titles, initials, abbreviations before numbers.
        "Mrs. Lee met Sen. Cruz and Del. Marcia Price.|They spoke.",
        "He saw Albert I. Jones and George W. Bush.|They left.",
        "We make a good team, you and I.|Did you see it?",
        "The N. Korea test failed.|The U. S. Senate met.",
        "Turn to p. 55 and to No. 7.|Then to Fig. 3.",
        "Some crops, e.g. Barley, failed.|It was dry.",
        // Acronyms and times of day.
        "I live in the E.U.|How about you?",
        "I work for the U.S. Government in Virginia.",
        "He came at 5 a.m. on Monday.|He left at 6 p.m.",
        "He left the bank at 6 P.M.|Mr. Smith then went home.",
        // Dots.
        "It went on . . . and on.|It ended . . . .|Then it rained.",
        "“We won [...] and went home.”|She laughed.",
        // Question and exclamation marks.
        "She works at Yahoo! in the back office.|He does not.",
        "“Where is it?” Edi Rama asked.|Nobody knew.",
        // Quotation marks and brackets.
        "He teaches science (He studied it for years.) at the university.",
        "“This is great.” she said.|“It is.”",
        "“It is over.” ― Edi Rama",
        "“It is over,” The Hill reported.",
        "They met Fox News' Megyn Kelly at the W.T.O. -- and left.",
        // Addresses.
        "Write to jane.doe@example.com.|She will answer.",
        "See https://www.example.com/a.b/c.html.|It is all there.",
    ])
    func decide(marked: String) {
        #expect(split(marked.replacing("|", with: " ")) == marked.split(separator: "|").map(String.init))
    }

    @Test(arguments: [
        ("1.) The first item 2.) The second item", ["1.) The first item", "2.) The second item"]),
        ("a. The first b. The second c. The third", ["a. The first", "b. The second", "c. The third"]),
        ("• 9. The first item • 10. The second item", ["• 9. The first item", "• 10. The second item"]),
        ("They lost Game 1. They won Game 2. It was late.", ["They lost Game 1.", "They won Game 2.", "It was late."]),
        ("features\ncontact manager\nevents, activities\n", ["features", "contact manager", "events, activities"]),
        ("This is a sentence\ncut off in the middle.\nThis is not.", ["This is a sentence\ncut off in the middle.", "This is not."]),
        ("He met Mr.\nSmith there.", ["He met Mr.\nSmith there."]),
        ("They paid 1,000.That is a lot.And more.", ["They paid 1,000.", "That is a lot.", "And more."]),
        ("A headline\n\nA dash —", ["A headline", "A dash —"]),
        ("", []),
    ])
    func readTheLayout(text: String, expected: [String]) {
        #expect(split(text) == expected)
    }

    /// Other languages have no model, but stops of their own.
    @Test(arguments: [
        ("de", "Das Haus ist alt.|„Es ist neu.“|Dr. Müller kam am Montag.|Er ging."),
        ("fr", "Il pleut.|« Vraiment ? »|Oui !|M. Dupont est parti."),
        ("ru", "Он сказал.|Она ушла!|Почему?"),
        ("ar", "هل ذهب؟|نعم."),
        ("hi", "वह गया।|वह आई।"),
    ])
    func knowOtherLanguages(language: String, marked: String) {
        #expect(split(marked.replacing("|", with: " "), language: language) == marked.split(separator: "|").map(String.init))
    }

    @Test(arguments: [("ja", "彼は行った。|彼女は来た。|「本当？」|はい！"), ("zh", "他走了。|她来了！|为什么？")])
    func endWithoutSpaces(language: String, marked: String) {
        #expect(split(marked.replacing("|", with: ""), language: language) == marked.split(separator: "|").map(String.init))
    }

    private func split(_ text: String, language: String = "en") -> [String] {
        let analysis = Analysis(of: document(text, language: language), only: [.sentences])
        return analysis.sentences.map { analysis.text.slice($0.span) }
    }
}
