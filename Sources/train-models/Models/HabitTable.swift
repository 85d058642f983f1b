import Language

/// What tags the frequent words of a treebank have; see `WordHabits`.
struct HabitTable: Sendable {
    /// The numbers of the sets, from one, by the words' hashes.
    private let sets: [UInt64: UInt64]

    private static let leastUses = 3

    init(_ sentences: [TrainingSentence]) {
        var uses: [UInt64: [Int: Int]] = [:]
        for sentence in sentences {
            for (forms, tag) in zip(sentence.forms, sentence.tags) { uses[forms.word, default: [:]][tag, default: 0] += 1 }
        }
        var habits: [UInt64: [Int]] = [:]
        for (word, tags) in uses {
            let count = tags.values.reduce(0, +)
            if count >= Self.leastUses { habits[word] = tags.filter { $0.value * 10 >= count }.keys.sorted() }
        }
        var frequency: [[Int]: Int] = [:]
        for set in habits.values { frequency[set, default: 0] += 1 }
        let ranked = frequency.keys.sorted {
            frequency[$0]! == frequency[$1]! ? $0.lexicographicallyPrecedes($1) : frequency[$0]! > frequency[$1]!
        }
        let numbers = Dictionary(uniqueKeysWithValues: ranked.prefix(1023).enumerated().map { ($1, UInt64($0 + 1)) })
        sets = habits.compactMapValues { numbers[$0] }
    }

    /// - Parameter numbers: a number under 1024 of each word, by the words' hashes.
    init(numbers: [UInt64: UInt64]) { sets = numbers }

    subscript(word: UInt64) -> UInt64 { sets[word] ?? 0 }

    var bytes: [UInt8] {
        var size = 16
        while size * 3 < sets.count * 5 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        for (word, set) in sets.sorted(by: { $0.key < $1.key }) {
            var slot = WordHabits.slot(of: word, mask: size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = WordHabits.mark(of: word) << 10 | UInt32(set)
        }
        var bytes: [UInt8] = []
        for slot in slots { bytes.append(littleEndian: slot) }
        return bytes
    }
}
