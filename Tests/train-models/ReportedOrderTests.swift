import Language
import Testing

@testable import train_models

/// Sentences that report first, in the order of news.
@Suite struct ReportedOrderTests {
    /// Words with the numbers of their heads from one, and their relations.
    private static func read(_ rows: String) throws -> Treebank {
        let lines = rows.split(separator: "\n").enumerated().map { number, row in
            let columns = row.split(separator: " ")
            return "\(number + 1)\t\(columns[0])\t_\t\(columns[1])\t\(columns[2])\t_\t\(columns[3])\t\(columns[4])\t_\t_"
        }
        return try Treebank(reading: CorpusFile(path: "report", text: lines.joined(separator: "\n") + "\n\n"))
    }

    private static let plain = """
        The DET DT 2 det
        minister NOUN NN 3 nsubj
        said VERB VBD 0 root
        on ADP IN 5 case
        Monday PROPN NNP 3 obl
        that SCONJ IN 8 mark
        taxes NOUN NNS 8 nsubj
        fell VERB VBD 3 ccomp
        . PUNCT . 3 punct
        """

    /// As text: each word with its relation and the word that it hangs on.
    private func described(_ sentence: TrainingSentence, _ words: [String]) -> String {
        var reader = WordFormReader()
        let known = Dictionary(uniqueKeysWithValues: Set(words + [","]).map { (reader.read(Array($0.utf8), 0..<$0.utf8.count).form, $0) })
        func word(_ place: Int) -> String { place < sentence.forms.count ? known[sentence.forms[place].form] ?? "?" : "–" }
        return sentence.forms.indices.map { place in
            "\(word(place)):\(Relation.learnt[sentence.relations[place]].rawValue):\(word(sentence.heads[place]))"
        }.joined(separator: " ")
    }

    @Test func theReportStandsBehind() throws {
        let treebank = try Self.read(Self.plain)
        let training = TaggerTraining(treebank)
        let other = try #require(ReportedOrder(training.inventory).reportLast(training.sentences[0]))
        #expect(
            described(other, treebank.sentences[0].words.map(\.form)) == """
                taxes:nsubj:fell fell:ccomp:said ,:punct:fell The:det:minister minister:nsubj:said said:root:– on:case:Monday Monday:obl:said \
                .:punct:said
                """)
    }

    @Test(arguments: ["said VERB VBD 0 root", "that SCONJ IN 8 mark", "Monday PROPN NNP 3 obl"])
    func otherSentencesStayAsTheyAre(row: String) throws {
        let other = [
            "said VERB VBD 0 root": "left VERB VBD 0 root", "that SCONJ IN 8 mark": "and CCONJ CC 3 cc",
            "Monday PROPN NNP 3 obl": "Monday PROPN NNP 3 conj",
        ]
        let training = TaggerTraining(try Self.read(Self.plain.replacing(row, with: other[row] ?? "")))
        #expect(ReportedOrder(training.inventory).reportLast(training.sentences[0]) == nil)
    }
}
