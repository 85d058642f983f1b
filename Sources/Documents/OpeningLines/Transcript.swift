import ClaimModel

/// A transcript's “NAME:” at the beginning of a paragraph. It becomes a block of kind cue that touches its paragraph.
enum Transcript {
    private static let longestCue = 60
    private static let fewest = 3

    /// Splits the paragraphs of a transcript: at least three of them begin with a name in capitals, or with one that comes twice.
    static func split(_ text: inout LaidText) {
        var cues: [Int: Cue] = [:]
        var names: [String: Int] = [:]
        for (place, block) in text.blocks.enumerated() where block.kind == .paragraph || block.kind == .quotation {
            guard let cue = cue(text[block.span]) else { continue }
            cues[place] = cue
            names[cue.name, default: 0] += 1
        }
        cues = cues.filter { $0.value.isCapitals || names[$0.value.name, default: 0] > 1 }
        guard cues.count >= fewest else { return }
        text.blocks = text.blocks.enumerated().flatMap { place, block -> [Block] in
            guard let cue = cues[place] else { return [block] }
            let end = block.span.start + cue.count
            return [Block(.cue, TextSpan(block.span.start, end)), Block(block.kind, TextSpan(end, block.span.end))]
        }
    }

    private struct Cue {
        let name: String
        /// With the colon and the space after it.
        let count: Int
        let isCapitals: Bool
    }

    /// A name of at most six words before a colon, with something after it.
    private static func cue(_ paragraph: ArraySlice<UInt8>) -> Cue? {
        guard let colon = paragraph.prefix(longestCue).firstIndex(of: ASCII.colon) else { return nil }
        let after = paragraph[(colon + 1)...]
        let rest = after.drop(while: \.isASCIISpace)
        guard !rest.isEmpty, rest.startIndex > after.startIndex else { return nil }
        let name = String(decoding: paragraph[..<colon], as: UTF8.self)
        let words = name.split(separator: " ")
        guard (1...6).contains(words.count) else { return nil }
        let capitalised = words.allSatisfy { word in
            let bare = word.drop { $0 == "(" || $0 == "“" || $0 == "\"" }
            guard let first = bare.unicodeScalars.first else { return false }
            return first.properties.isUppercase || ["of", "de", "van", "von", "the", "al"].contains(word)
        }
        let letters = name.unicodeScalars.filter(\.properties.isAlphabetic)
        guard capitalised, let first = letters.first, first.properties.isUppercase else { return nil }
        return Cue(name: name, count: rest.startIndex - paragraph.startIndex, isCapitals: !letters.contains { $0.properties.isLowercase })
    }
}
