import ClaimModel
import Language
import Testing

@testable import train_models

/// Learning on a treebank of a few sentences, written for the project.
@Suite struct TrainingTests {
    private static func treebank() throws -> Treebank {
        let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return try Treebank(reading: CorpusFile("/\(path)/Fixtures/treebanks/harbour.conllu"))
    }

    @Test func aTreebankIsReadWithItsText() throws {
        let sentences = try Self.treebank().sentences
        #expect(sentences.count == 6)
        #expect(sentences[3].text == "Albania joined NATO in 2009.")
        #expect(sentences[3].words.map(\.head) == [1, 6, 1, 4, 1, 1])
        #expect(sentences[3].words.map(\.spaceAfter) == [true, true, true, true, false, true])
        #expect(sentences.allSatisfy { $0.document == "harbour" })
    }

    @Test func aWordWithoutItsColumnsIsAnError() throws {
        #expect(throws: CorpusError.self) { try Treebank(reading: CorpusFile(path: "line", text: "1\tThe\tthe\tDET")) }
    }

    @Test(arguments: ["GUM_essay_one", "GUM_conversation_two", "GUM_whow_three"])
    func closedGenresAreLeftOut(document: String) throws {
        var treebank = try Self.treebank()
        treebank.sentences[0].document = document
        #expect(treebank.free.sentences.count == 5)
    }

    /// Following the oracle's cheapest moves builds the gold tree, from any seed.
    @Test(arguments: 0..<8) func theOracleLeadsToTheGoldTree(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        for sentence in TaggerTraining(try Self.treebank()).sentences {
            let oracle = ParserOracle(sentence)
            var state = ParserState(count: sentence.heads.count)
            while !state.isDone {
                let right = oracle.cheapest(state)
                let choices = (0..<MoveClasses.anyLeft).filter { right.contains($0) }
                let (move, relation) = MoveClasses.move(try #require(choices.randomElement(using: &generator)))
                state.make(move, relation: relation)
            }
            #expect(state.heads == sentence.heads)
            #expect(state.relations == sentence.relations)
        }
    }

    @Test func aPackedModelAddsUpAsItsWeightsDo() throws {
        var generator = SeededGenerator(seed: 3)
        var model = LinearModel(classes: 20)
        for feature in 0..<400 {
            let classes = Array(0..<20).shuffled(using: &generator).prefix(feature % 25 == 0 ? 18 : 1 + feature % 6)
            // Fingerprints are the low 12 bits: here no two are alike.
            let code = UInt32(truncatingIfNeeded: generator.next()) & ~0xFFF | UInt32(feature)
            model.append(code, classes.map { (UInt8($0), Float(generator.fraction() * 20 - 10)) })
        }
        var writer = WeightsWriter()
        writer.add("model", model.packed())
        let packed = try #require(PackedModel(try WeightsFile(keeping: writer.bytes())["model"], classes: 20))
        let largest = model.weights.map(\.magnitude).max() ?? 1
        var kept = 0
        for (place, code) in model.codes.enumerated() {
            var sums = [Int16](repeating: 0, count: packed.stride)
            [code].withUnsafeBufferPointer { packed.add($0, to: &sums) }
            if sums.allSatisfy({ $0 == 0 }) { continue }
            kept += 1
            for entry in model.starts[place]..<model.starts[place + 1] {
                let expected = model.weights[entry] / largest * 127 * 127 / 4
                #expect(abs(Float(sums[Int(model.classOf[entry])]) - expected) < 40)
            }
        }
        #expect(kept > 320)
    }

    @Test func aDocumentIsItsSentencesAsTheyWereSpaced() throws {
        var treebank = try Self.treebank()
        treebank.sentences[2].startsParagraph = true
        for place in 4...5 { treebank.sentences[place].document = "other" }
        let documents = treebank.documents
        #expect(documents.map(\.name) == ["harbour", "other"])
        #expect(
            String(decoding: documents[0].utf8, as: UTF8.self)
                == "The minister denied the report. She said that taxes fell.\n\nThe ferry was sold by the port. Albania joined NATO in 2009."
        )
        #expect(documents[0].sentences.map(\.start) == [0, 32, 59, 91])
    }

    /// A word of one document alone is unknown where that document is left out.
    /// Leaving a document out gives what counting the others gives.
    @Test(arguments: 0..<3) func aDocumentsOwnWordsAreLeftOut(document: Int) throws {
        var treebank = try Self.treebank()
        for place in treebank.sentences.indices { treebank.sentences[place].document = "\(place / 2)" }
        var others = treebank
        for place in others.sentences.indices where others.sentences[place].document == "\(document)" {
            for word in others.sentences[place].words.indices { others.sentences[place].words[word].form = "zzz" }
        }
        let (all, rest) = (HabitCensus(treebank.documents), HabitCensus(others.documents))
        var reader = WordFormReader()
        var known = 0
        for word in treebank.sentences.flatMap(\.words) {
            let hash = reader.read(Array(word.form.utf8), 0..<word.form.utf8.count).word
            let habit = rest.habit(of: hash, without: document)
            #expect(all.habit(of: hash, without: document).number == habit.number)
            if habit.number != 0 { known += 1 }
        }
        #expect(known > 0)
    }

    @Test func sentencesAreLearntTheSameTwice() throws {
        let training = SentenceTraining(try Self.treebank())
        let (first, second) = (training.train(log: { _ in }), training.train(log: { _ in }))
        #expect(first.habits == second.habits)
        #expect(first.model.packed() == second.model.packed())
    }

    @Test func trainingRepeatsToTheByte() throws {
        let training = TaggerTraining(try Self.treebank())
        #expect(training.train(log: { _ in }).model.packed() == training.train(log: { _ in }).model.packed())
        let parsing = ParserTraining(sentences: training.sentences)
        #expect(parsing.train(log: { _ in }).packed() == parsing.train(log: { _ in }).packed())
    }
}
