import ArgumentParser
import Extraction
import Foundation
import Language

@main
struct TrainModels: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-models",
        abstract: "Learn the models of attest from corpora, and measure them.",
        subcommands: [TrainLanguage.self, TrainQuotes.self, TrainChecking.self, Evaluate.self])
}

struct TrainLanguage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "language", abstract: "Learn the models of the language room from treebanks.")

    @Argument(help: "Treebanks in CoNLL-U; documents of closed genres are left out.", completion: .file(extensions: ["conllu"]))
    var treebanks: [String]

    @Option(name: .shortAndLong, help: "Where the weights go.", completion: .file())
    var output = "Sources/Weights/language.bin"

    func run() throws {
        let treebank = try treebanks.reduce(Treebank()) { try $0 + Treebank(reading: CorpusFile($1)).free }
        report("\(treebank.sentences.count) sentences, \(treebank.sentences.reduce(0) { $0 + $1.words.count }) words")
        var writer = WeightsWriter()
        let tagging = TaggerTraining(treebank)
        tagging.train(log: report).write(to: &writer)
        let sentences = try tagging.jackknifed()
        let reordered = sentences.compactMap(ReportedOrder(tagging.inventory).reportLast)
        report("\(reordered.count) sentences with the report last")
        writer.add(Parser.section, ParserTraining(sentences: sentences + reordered).train(log: report).packed())
        let tags = sentences.map { $0.tags.map { tagging.inventory.tags[$0].penn } }
        let naming = NameTraining(documents: NameDocument.documents(of: treebank, tags: tags))
        writer.add(NameTagger.section, naming.train(log: report).packed(headroom: NameTraining.headroom))
        SentenceTraining(treebank).train(log: report).write(to: &writer)
        try Data(writer.bytes()).write(to: URL(fileURLWithPath: output))
        for section in writer.sections { report("\(section.name): \(section.bytes.count) bytes") }
    }
}

struct TrainQuotes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "Learn the models of quotation from articles whose attributions are marked.")

    @Argument(help: "Articles as JSON lines, with their quotes.", completion: .file(extensions: ["jsonl"]))
    var articles: [String]

    @Option(name: .shortAndLong, help: "Where the weights go.", completion: .file())
    var output = "Sources/Weights/quotes.bin"

    func run() throws {
        let documents = try articles.flatMap { try QuoteDocument.documents(reading: CorpusFile($0)) }
        report("\(documents.count) articles")
        var writer = WeightsWriter()
        QuoteTraining(documents, log: report).train().write(to: &writer)
        try Data(writer.bytes()).write(to: URL(fileURLWithPath: output))
        for section in writer.sections { report("\(section.name): \(section.bytes.count) bytes") }
    }
}

struct TrainChecking: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checking", abstract: "Learn from sentences with labels which are worth checking, and which can be checked.")

    @Option(parsing: .upToNextOption, help: "Sentences as JSON lines, true where an editor would want them checked.")
    var worth: [String]

    @Option(parsing: .upToNextOption, help: "Sentences as JSON lines, true where they state something that can be checked.")
    var claim: [String]

    @Option(parsing: .upToNextOption, help: "More of these, labelled by a machine: learnt from, not measured on.")
    var more: [String] = []

    @Option(name: .shortAndLong, help: "Where the weights go.", completion: .file())
    var output = "Sources/Weights/checking.bin"

    func run() throws {
        func read(_ paths: [String]) throws -> [JudgedSentence] {
            try paths.flatMap { try JudgedSentence.sentences(reading: CorpusFile($0)) }
        }
        let model = CheckModels(worth: try read(worth), claim: try read(claim), more: try read(more), log: report).train()
        var writer = WeightsWriter()
        writer.add(CheckModel.section, model.packed(unit: QuoteModels.unit))
        try Data(writer.bytes()).write(to: URL(fileURLWithPath: output))
        for section in writer.sections { report("\(section.name): \(section.bytes.count) bytes") }
    }
}

/// Progress goes to the standard error.
@Sendable func report(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
}
