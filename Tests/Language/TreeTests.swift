import ClaimModel
import Testing

@testable import Language

/// What the built-in models make of plain news sentences: each word's class, then the relations of some words to their heads.
@Suite struct TreeTests {
    private func parse(_ text: String) throws -> (words: [String], state: ParserState, tags: [FineTag]) {
        let models = LanguageModels.built
        var tokenizer = Tokenizer(Array(text.utf8))
        tokenizer.read(0..<text.utf8.count)
        var reader = WordFormReader()
        let forms = tokenizer.spans.map { reader.read(tokenizer.utf8, $0.range) }
        let tags = models.tagger.tags(of: forms)
        let words = tokenizer.spans.map { String(decoding: tokenizer.utf8[$0.range], as: UTF8.self) }
        return (words, models.parser.parse(forms, tags: tags), tags.map { models.tagger.model.tags[$0] })
    }

    @Test(arguments: [
        ("The minister denied the report.", "minister nsubj denied, report obj denied, denied root"),
        ("She said that taxes had fallen.", "She nsubj said, taxes nsubj fallen, fallen ccomp said, that mark fallen"),
        ("The ferry was sold by the port authority.", "ferry nsubj:pass sold, authority obl:agent sold, was aux:pass sold"),
        ("Albania joined NATO in 2009.", "Albania nsubj joined, NATO obj joined, 2009 obl joined"),
        ("Rama, who leads the government, did not resign.", "Rama nsubj resign, leads acl:relcl Rama, not advmod resign"),
        ("Edi Rama has been the prime minister since 2013.", "Edi nsubj minister, has aux minister, been cop minister"),
        ("The company promised to repay the loan.", "company nsubj promised, repay xcomp promised, loan obj repay"),
    ])
    func relations(text: String, expected: String) throws {
        let tree = try parse(text)
        let relation = { (word: String) -> String in
            guard let place = tree.words.firstIndex(of: word) else { return "no word “\(word)”" }
            let head = tree.state.heads[place]
            return [word, Relation.learnt[tree.state.relations[place]].rawValue, head < tree.words.count ? tree.words[head] : nil]
                .compactMap { $0 }.joined(separator: " ")
        }
        let wanted = expected.split(separator: ", ").map { String($0) }
        #expect(wanted.map { relation(String($0.prefix { $0 != " " })) } == wanted)
    }

    @Test func everyTreeHasOneTopAndNoCircle() throws {
        for text in ["No.", "?", "“", "Yes and no and yes and no", "a b c d e f g h i j k l m n o p q r s t u v w x y z ( ( ( ) ) ) 1 2 3"]
        {
            let tree = try parse(text).state
            #expect(tree.heads.filter { $0 == tree.count }.count == 1)
            for word in 0..<tree.count {
                var (place, steps) = (word, 0)
                while place < tree.count, steps <= tree.count { (place, steps) = (tree.heads[place], steps + 1) }
                #expect(place == tree.count)
            }
        }
    }

    @Test func fineTagsTellFormsApart() throws {
        let tags = try parse("The detained men were questioned while police search the house.").tags
        #expect(tags.map(\.penn.rawValue).joined(separator: " ") == "DT VBN NNS VBD VBN IN NNS VBP DT NN .")
    }
}
