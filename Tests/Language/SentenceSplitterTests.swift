import ClaimModel
import Language
import Testing

@Suite struct SentenceSplitterTests {
    @Test(arguments: [
        "Rama spoke.|He left.",
        "Who knew?|Nobody did!|Then silence.",
        "Mr. Smith met Gen. Jones.|They spoke.",
        "The court cited Smith v. Jones.|It ruled in May.",
        "He lives in the U.S. and works there.",
        "He moved to the U.S.|He works there.",
        "The U.S. Government paid.",
        "It rose 2.5 percent.|It fell again.",
        "The firm is Acme Inc.|It is large.",
        "Acme Inc. said so.",
        "The case of J. R. Ewing was heard.",
        "“We will go.”|“When?”",
        "“Will you go?” he asked.|She nodded.",
        "“Will you go?” Rama asked.|She nodded.",
        "She said (in a letter.) that it was over.",
        "He left at 5 p.m. on Monday.|She stayed.",
        "They met in Jan. 2020 and in Feb. 2021.",
        "See No. 5 of the list.|It is long.",
        "He waited … and waited.",
        "He waited...|Then he left.",
        "Hello world.Today is Tuesday.",
        "The “end.” of it",
        "They paid $3.5 million.|“Too much,” said Rama.",
        "Apples, pears, etc. were sold.",
    ])
    func splits(marked: String) {
        let sentences = marked.split(separator: "|").map(String.init)
        let analysis = analysis(sentences.joined(separator: " "), only: [.sentences])
        let found = analysis.sentences.map { analysis.text.slice($0.span) }
        let expected = marked == "Hello world.Today is Tuesday." ? ["Hello world.", "Today is Tuesday."] : sentences
        #expect(found == expected)
    }

    @Test func blankLinesSeparate() {
        let analysis = analysis("A headline without a stop\n\nThe story begins\nand goes on. It ends.", only: [.sentences])
        #expect(
            analysis.sentences.map { analysis.text.slice($0.span) } == [
                "A headline without a stop", "The story begins\nand goes on.", "It ends.",
            ])
    }

    @Test func blocksAreUnits() {
        let text = "TIRANA: Albania broke ties. It said so."
        let blocks = [Block(.dateline, TextSpan(0, 8)), Block(.paragraph, TextSpan(8, text.utf8.count))]
        let analysis = Analysis(of: document(text, blocks: blocks), only: [.sentences])
        #expect(analysis.sentences.map { analysis.text.slice($0.span) } == ["TIRANA:", "Albania broke ties.", "It said so."])
        #expect(analysis.sentences.map(\.block) == [0, 1, 1])
    }

    @Test func listItemsAreSentences() {
        let analysis = analysis("1. First item 2. Second item 3. Third item", only: [.sentences])
        #expect(analysis.sentences.map { analysis.text.slice($0.span) } == ["1. First item", "2. Second item", "3. Third item"])
    }

    @Test func findsASentenceByOffset() {
        let analysis = analysis("One two. Three four.")
        #expect(analysis.sentence(containing: 0) == 0)
        #expect(analysis.sentence(containing: 10) == 1)
        #expect(analysis.sentence(containing: 8) == nil)
        #expect(analysis.tokens(in: TextSpan(9, 20)) == 3..<6)
    }
}
