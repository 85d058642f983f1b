import ClaimModel

/// How many letters of a text are written in which script, and which of its letters tell languages of one script apart.
struct ScriptCensus {
    /// Scripts by their blocks (The Unicode Standard, Blocks.txt), each with the language that is most written in it.
    private static let blocks: [(letters: ClosedRange<UInt32>, language: String)] = [
        (0x370...0x3FF, "el"), (0x400...0x52F, "ru"), (0x530...0x58F, "hy"), (0x590...0x5FF, "he"), (0x600...0x77F, "ar"),
        (0x900...0x97F, "hi"), (0x980...0x9FF, "bn"), (0xA00...0xA7F, "pa"), (0xA80...0xAFF, "gu"), (0xB80...0xBFF, "ta"),
        (0xC00...0xC7F, "te"), (0xC80...0xCFF, "kn"), (0xD00...0xD7F, "ml"), (0xD80...0xDFF, "si"), (0xE00...0xE7F, "th"),
        (0xE80...0xEFF, "lo"), (0xF00...0xFFF, "bo"), (0x1000...0x109F, "my"), (0x10A0...0x10FF, "ka"), (0x1100...0x11FF, "ko"),
        (0x1200...0x137F, "am"), (0x1780...0x17FF, "km"), (0x1F00...0x1FFF, "el"), (0x3041...0x30FF, "ja"), (0x3400...0x9FFF, "zh"),
        (0xAC00...0xD7AF, "ko"), (0xF900...0xFAFF, "zh"), (0xFB50...0xFDFF, "ar"), (0xFE70...0xFEFF, "ar"),
    ]

    /// Letters that a language has and the one most written in its script has not, one in `every` letters or so; and letters that it never has.
    private static let marks: [(script: String, language: String, letters: String, every: Int, never: String)] = [
        ("ru", "uk", "іїєґ", 40, "ыэё"), ("ru", "be", "ў", 100, "їщ"), ("ru", "sr", "ђјљњћџ", 60, "ыэё"),
        ("ru", "mk", "ѓѕќјљњџ", 60, "ђћыэё"), ("ru", "bg", "ъ", 100, "ыэёіј"), ("ru", "kk", "әғқңұһ", 60, "їє"),
        ("ru", "mn", "өү", 60, "әғқңі"), ("ar", "fa", "پچژگکی", 40, "ٹڈڑںے"), ("ar", "ur", "ٹڈڑںےہ", 40, ""),
    ]

    private var scripts = Array(repeating: 0, count: Self.blocks.count)
    private var letters: [UInt32: Int] = [:]
    private var total = 0

    init(_ utf8: [UInt8], _ spans: ArraySlice<TextSpan>) {
        for span in spans {
            var place = span.start
            while place < span.end {
                guard utf8[place] >= 0xCD else {
                    if utf8[place] | 0x20 >= 0x61, utf8[place] < 0x7B { total += 1 }
                    place += 1
                    continue
                }
                let (scalar, length) = Glyph.scalar(utf8, place)
                place += length
                guard let block = Self.block(of: scalar) else { continue }
                total += 1
                scripts[block] += 1
                if scalar < 0x780 { letters[scalar, default: 0] += 1 }
            }
        }
    }

    private static func block(of scalar: UInt32) -> Int? {
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].letters.upperBound < scalar { low = middle + 1 } else { high = middle }
        }
        return low < blocks.count && blocks[low].letters.contains(scalar) ? low : nil
    }

    /// The language of the script that most letters are written in, if it is not Latin.
    func language() -> LanguageFinding? {
        var counts: [String: Int] = [:]
        for (block, count) in zip(Self.blocks, scripts) where count > 0 { counts[block.language, default: 0] += count }
        let foreign = counts.values.reduce(0, +)
        guard foreign >= 4, foreign * 2 > total, let script = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
            return nil
        }
        let shared = script.key == "ja" ? "zh" : script.key
        return LanguageFinding(code: narrowed(shared, counts, of: foreign), isCertain: true)
    }

    /// The last language of a script whose own letters are as common as it has them, half at least.
    private func narrowed(_ script: String, _ counts: [String: Int], of total: Int) -> String {
        if script == "zh" { return counts["ja", default: 0] * 20 >= total ? "ja" : "zh" }
        var code = script
        for mark in Self.marks where mark.script == script {
            let count = occurrences(of: mark.letters)
            if count > 0, count * mark.every * 2 >= total, occurrences(of: mark.never) == 0 { code = mark.language }
        }
        return code
    }

    private func occurrences(of set: String) -> Int {
        set.unicodeScalars.reduce(0) { $0 + letters[$1.value, default: 0] }
    }
}
