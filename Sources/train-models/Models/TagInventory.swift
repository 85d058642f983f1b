import Language

/// The tags of a treebank as classes: pairs of word class and Penn tag, the commonest first; rare pairs count as the commonest of their
/// word class.
struct TagInventory: Sendable {
    let tags: [FineTag]
    private let numbers: [FineTag: Int]

    private static let rare = 10

    init(_ treebank: Treebank) {
        var counts: [FineTag: Int] = [:]
        for sentence in treebank.sentences {
            for word in sentence.words { counts[FineTag(word.universal, word.penn), default: 0] += 1 }
        }
        let ranked = counts.sorted { $0.value == $1.value ? $0.key.name < $1.key.name : $0.value > $1.value }.map(\.key)
        var known: Set<WordClass> = []
        tags = ranked.filter { known.insert($0.universal).inserted || counts[$0, default: 0] >= Self.rare }
        var numbers: [FineTag: Int] = [:]
        for (number, tag) in tags.enumerated() { numbers[tag] = number }
        for tag in ranked where numbers[tag] == nil { numbers[tag] = tags.firstIndex { $0.universal == tag.universal } ?? 0 }
        self.numbers = numbers
    }

    func number(of tag: FineTag) -> Int { numbers[tag] ?? tags.firstIndex { $0.universal == tag.universal } ?? 0 }

    /// As the weights hold it: two bytes a tag.
    var bytes: [UInt8] {
        tags.flatMap { [$0.universal.rawValue, UInt8(PennTag.allCases.firstIndex(of: $0.penn) ?? 0)] }
    }
}

extension FineTag {
    var name: String { "\(universal)|\(penn.rawValue)" }
}
