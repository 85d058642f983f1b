import ArgumentParser
import Foundation
import Language

struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Measure the models on a treebank: tags and trees on gold words, tags of our own, punctuation counted; sentences (F1) on its text."
    )

    @Argument(help: "Treebanks in CoNLL-U that were not trained on.", completion: .file(extensions: ["conllu"]))
    var treebanks: [String]

    @Option(help: "A weights file to measure; without it, the one in this program.", completion: .file())
    var weights: String?

    func run() throws {
        let file = try weights.map { path in
            guard let data = FileManager.default.contents(atPath: path) else {
                throw CorpusError(path: path, problem: "cannot be read")
            }
            return try WeightsFile(keeping: Array(data))
        }
        guard let models = file.map({ LanguageModels(reading: $0) }) ?? .built else {
            throw CorpusError(path: weights ?? "the program's weights", problem: "lack a model")
        }
        print("treebank                     words    UPOS  U+XPOS     UAS     LAS  words/CPU s  sentences")
        for path in treebanks {
            let treebank = try Treebank(reading: CorpusFile(path))
            let name = String(path.split(separator: "/").last ?? "").padding(toLength: 26, withPad: " ", startingAt: 0)
            print(name, TreeScore(treebank, models).row, String(format: "%14.4f", SentenceScore(treebank, models).f1))
        }
    }
}
