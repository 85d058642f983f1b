/// The tagger as it lies in the weights: its tags, what tags a frequent word had in the treebanks, and the model.
package struct TaggerModel: Sendable {
    /// The classes of the model.
    package let tags: [FineTag]
    package let model: PackedModel
    package let habits: WordHabits
    let history: TagHistory

    /// Sections of the weights file: tag pairs, two bytes each; the habits; the model.
    package static let sections = (tags: "tags", habits: "tag-habits", model: "tagger")

    package init?(_ file: WeightsFile) {
        tags = stride(from: 0, to: file[Self.sections.tags].count - 1, by: 2).compactMap { place in
            let pair = file[Self.sections.tags]
            guard let universal = WordClass(rawValue: pair[place]), Int(pair[place + 1]) < PennTag.allCases.count else { return nil }
            return FineTag(universal, PennTag.allCases[Int(pair[place + 1])])
        }
        history = TagHistory(tags)
        habits = WordHabits(file[Self.sections.habits])
        guard !tags.isEmpty, let model = PackedModel(file[Self.sections.model], classes: tags.count) else { return nil }
        self.model = model
    }
}

/// For each frequent word the set of tags that make up a tenth or more of its uses, as a number; 0 for other words.
///
/// An open-addressed table of 32-bit slots, a power of two of them: 22 bits of the word's hash, 10 bits of the set's number.
package struct WordHabits: @unchecked Sendable {
    /// Constant for the life of the process; hence sendable.
    private let slots: UnsafeRawBufferPointer
    private let mask: Int

    package init(_ section: UnsafeRawBufferPointer) {
        slots = section
        mask = section.count / 4 - 1
    }

    package subscript(word: UInt64) -> UInt64 {
        guard mask > 0 else { return 0 }
        var slot = Self.slot(of: word, mask: mask)
        for _ in 0...mask {
            let entry = UInt32(littleEndian: slots.loadUnaligned(fromByteOffset: slot * 4, as: UInt32.self))
            if entry == 0 { return 0 }
            if entry >> 10 == Self.mark(of: word) { return UInt64(entry & 0x3FF) }
            slot = (slot + 1) & mask
        }
        return 0
    }

    package static func slot(of word: UInt64, mask: Int) -> Int { Int(truncatingIfNeeded: word >> 40) & mask }
    package static func mark(of word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word & 0x3F_FFFF) }
}
