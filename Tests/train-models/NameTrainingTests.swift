import ClaimModel
import Language
import Testing

@testable import train_models

/// Names from marked mentions, and learning them.
@Suite struct NameTrainingTests {
    /// Words as `form/tag/head`, with what the column MISC says; the head counts from one, 0 is the root; `flat` and `+` (no space) as said.
    private static func sentence(_ text: String) -> TreebankSentence {
        let words = text.split(separator: " ").map { $0.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false) }
        let (flat, other) = (Relation.learnt.firstIndex(of: .flat) ?? 0, Relation.learnt.firstIndex(of: .nmod) ?? 0)
        return TreebankSentence(
            document: "harbour", startsParagraph: true, text: text,
            words: words.map { fields in
                let head = Int(fields[2].filter(\.isNumber)) ?? 0
                let penn = PennTag(rawValue: String(fields[1])) ?? .other
                return TreebankWord(
                    form: String(fields[0]), universal: penn.isName ? .propn : .noun, penn: penn, head: head == 0 ? words.count : head - 1,
                    relation: fields[2].contains("f") ? flat : other, spaceAfter: !fields[2].contains("+"),
                    miscellany: fields.count > 3 && !fields[3].isEmpty ? "Entity=\(fields[3])" : "_")
            })
    }

    @Test(arguments: [
        // Of a person the title is no part, the body before it is a name of its own.
        (
            "NASA/NNP/2/(1-person-new(2-organization-new) Administrator/NNP/3 Charles/NNP/0 Bolden/NNP/3f/1)",
            "organization NASA · person Charles Bolden"
        ),
        ("the/DT/2/(1-person-new President/NNP/0/1)", ""),
        ("University/NNP/0/(1-organization-new of/IN/3 Michigan/NNP/1/(2-place-new)1)", "organization University of Michigan"),
        ("Irving/NNP/0/(1-place-new-cf ,/,/3 Texas/NNP/1/(2-place-new)1)", "place Irving · place Texas"),
        ("9th/NN/3+/(1-person-new -/HYPH/3+ grader/NN/0 Ahmed/NNP/3f Mohamed/NNP/3f/1)", "person Ahmed Mohamed"),
        ("Jean/NNP/0+/(1-person-new -/HYPH/3+ Louis/NNP/1f Richard/NNP/1f/1)", "person Jean - Louis Richard"),
        ("Apollo/NNP/0/(1-object-new 11/CD/1/1)", "other Apollo 11"),
        ("Albania/NNP/2/(1-abstract-new(2-place-new) 's/POS/1 economy/NN/0/1)", "place Albania"),
        ("France/NNP/0/(1-place-new and/CC/3 Spain/NNP/1/(2-place-new)1)", "place France · place Spain"),
        ("January/NNP/0/(1-time-new)", ""),
        ("www.site.org/NNP/0/(1-object-new)", ""),
    ])
    func namesAreReadFromMentions(text: String, expected: String) {
        let sentence = Self.sentence(text)
        let names = TreebankNames(sentence).names().map { name in
            "\(name.kind) " + sentence.words[name.words].map(\.form).joined(separator: " ")
        }
        #expect(names.joined(separator: " · ") == expected)
    }

    @Test func namesThatWereLearntAreFoundAgain() throws {
        var treebank = Treebank()
        treebank.sentences = [
            Self.sentence("Edi/NNP/2/(1-person-new Rama/NNP/0/1) met/VBD/2 Karim/NNP/5/(2-person-new Haddad/NNP/2/2)"),
            Self.sentence("Rama/NNP/2/(1-person-new) left/VBD/0 Tirana/NNP/2/(3-place-new)"),
        ]
        let tags = treebank.sentences.map { $0.words.map(\.penn) }
        let documents = NameDocument.documents(of: treebank, tags: tags)
        let packed = NameTraining(documents: documents).train(log: { _ in }).packed(headroom: NameTraining.headroom)
        #expect(packed == NameTraining(documents: documents).train(log: { _ in }).packed(headroom: NameTraining.headroom))
        var writer = WeightsWriter()
        writer.add(NameTagger.section, packed)
        let tagger = try #require(NameTagger(try WeightsFile(keeping: writer.bytes())))
        let document = try #require(documents.first)
        let found = tagger.labels(of: document.sentences[0], survey: NameSurvey(document.sentences), history: NameHistory())
        #expect(found == document.labels[0])
    }
}
