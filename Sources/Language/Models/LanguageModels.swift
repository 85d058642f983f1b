internal import Weights

/// The trained models of the room.
package struct LanguageModels: Sendable {
    package let tagger: Tagger
    package let parser: Parser
    package let names: NameTagger
    package let sentences: SentenceModel

    /// - Returns: nil if the file lacks a model, or holds one of another version.
    package init?(reading file: WeightsFile) {
        guard let tagger = TaggerModel(file), let parser = Parser(file), let names = NameTagger(file), let sentences = SentenceModel(file)
        else { return nil }
        (self.tagger, self.parser, self.names, self.sentences) = (Tagger(tagger), parser, names, sentences)
    }

    /// The ones that are built into the program.
    package static let built = WeightsFile.builtIn("language.bin", attest_language_weights(), attest_language_weights_count()) {
        LanguageModels(reading: $0)
    }
}
