/// Cuts English words to stems, so that “decides”, “decided” and “deciding” meet.
///
/// Steps 1 to 4 of M. F. Porter, “An algorithm for suffix stripping” (1980); a final e goes as well. Words of other letters than a to z, and
/// words of less than four letters, stay as they are.
enum Stemmer {
    /// The stem of a word in lower case.
    static func stem(_ word: String) -> String {
        let bytes = Array(word.utf8)
        guard bytes.count > 3, bytes.allSatisfy({ (0x61...0x7A).contains($0) }), !whole.contains(word) else { return word }
        var stem = Stem(bytes)
        stem.dropPlural()
        stem.dropVerbEnding()
        stem.replaceFirst(of: secondStep, where: { $0.measure > 0 })
        stem.replaceFirst(of: thirdStep, where: { $0.measure > 0 })
        stem.replaceFirst(of: fourthStep, where: { $0.measure > 1 })
        stem.dropFinalVowel()
        return String(decoding: stem.bytes, as: UTF8.self)
    }

    /// Words that would meet others of quite another sense: new, busy, universe, general, organ.
    private static let whole: Set<String> = [
        "news", "business", "university", "generation", "organization", "organisation", "international",
    ]

    private static let secondStep = endings(
        "ational ate", "tional tion", "ization ize", "fulness ful", "ousness ous", "iveness ive", "biliti ble", "entli ent", "ousli ous",
        "alism al", "aliti al", "iviti ive", "ation ate", "enci ence", "anci ance", "izer ize", "ator ate", "alli al", "abli able", "eli e")
    private static let thirdStep = endings("icate ic", "ative", "alize al", "iciti ic", "ical ic", "ness", "ful")
    private static let fourthStep = endings(
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "sion s", "tion t", "ism", "ate", "iti", "ous", "ive", "ize", "al",
        "er", "ic")

    /// Pairs of an ending and what takes its place, longest first.
    private static func endings(_ pairs: String...) -> [(ending: [UInt8], replacement: [UInt8])] {
        pairs.map { pair in
            let parts = pair.split(separator: " ")
            return (Array(parts[0].utf8), parts.count > 1 ? Array(parts[1].utf8) : [])
        }
    }
}

/// A word while its endings are taken off.
private struct Stem {
    var bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether the letter at an index is a consonant: a y is one at the start and after a vowel.
    private func isConsonant(_ index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
        case UInt8(ascii: "y"): index == 0 || "aeiou".utf8.contains(bytes[index - 1])
        default: true
        }
    }

    /// How often a vowel is followed by a consonant.
    var measure: Int {
        var count = 0
        var afterVowel = false
        for index in bytes.indices {
            let consonant = isConsonant(index)
            if consonant && afterVowel { count += 1 }
            afterVowel = !consonant
        }
        return count
    }

    private var hasVowel: Bool { bytes.indices.contains { !isConsonant($0) } }

    private func ends(in ending: String) -> Bool {
        bytes.count > ending.utf8.count && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    private func dropping(_ count: Int) -> Stem {
        Stem(Array(bytes.dropLast(count)))
    }

    mutating func dropPlural() {
        if ends(in: "sses") || ends(in: "ies") {
            bytes.removeLast(2)
        } else if ends(in: "s"), !ends(in: "ss"), !ends(in: "us"), !ends(in: "is") {
            bytes.removeLast()
        }
    }

    mutating func dropVerbEnding() {
        if ends(in: "eed") {
            if dropping(3).measure > 0 { bytes.removeLast() }
        } else if ends(in: "ed"), dropping(2).hasVowel {
            bytes.removeLast(2)
            mendAfterVerbEnding()
        } else if ends(in: "ing"), dropping(3).hasVowel {
            bytes.removeLast(3)
            mendAfterVerbEnding()
        }
        if ends(in: "y"), dropping(1).hasVowel { bytes[bytes.count - 1] = UInt8(ascii: "i") }
    }

    /// “hopp” becomes “hop”, “conflat” “conflate”, “fil” “file”.
    private mutating func mendAfterVerbEnding() {
        if ends(in: "at") || ends(in: "bl") || ends(in: "iz") {
            bytes.append(UInt8(ascii: "e"))
        } else if let last = bytes.last, bytes.count > 1, bytes[bytes.count - 2] == last, isConsonant(bytes.count - 1),
            !"lsz".utf8.contains(last)
        {
            bytes.removeLast()
        } else if measure == 1, endsShort {
            bytes.append(UInt8(ascii: "e"))
        }
    }

    /// Consonant, vowel, consonant, the last none of w, x, y.
    private var endsShort: Bool {
        let count = bytes.count
        guard count >= 3 else { return false }
        return isConsonant(count - 1) && !isConsonant(count - 2) && isConsonant(count - 3) && !"wxy".utf8.contains(bytes[count - 1])
    }

    mutating func replaceFirst(of endings: [(ending: [UInt8], replacement: [UInt8])], where fits: (Stem) -> Bool) {
        for (ending, replacement) in endings where bytes.count > ending.count && bytes.suffix(ending.count).elementsEqual(ending) {
            let shorter = dropping(ending.count)
            if fits(shorter) { bytes = shorter.bytes + replacement }
            return
        }
    }

    mutating func dropFinalVowel() {
        if ends(in: "e") {
            let shorter = dropping(1)
            if shorter.measure > 1 || (shorter.measure == 1 && !shorter.endsShort) { bytes.removeLast() }
        }
        if ends(in: "ll"), measure > 1 { bytes.removeLast() }
    }
}
