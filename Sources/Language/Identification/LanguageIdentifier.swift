import ClaimModel

/// Tells what language a text is written in: its script first, then how many of its words are function words of a language.
enum LanguageIdentifier {
    /// BCP 47. A declared language is believed, its region kept, unless the text is certainly written in another; what cannot be told is
    /// English.
    static func language(of utf8: [UInt8], spans: [TextSpan], declared: String?) -> String {
        let found = identify(utf8, spans)
        guard let declared, !declared.isEmpty else { return found?.code ?? "en" }
        let primary = Letters.lowercased(
            Array(declared.utf8),
            0..<(declared.utf8.firstIndex(of: UInt8(ascii: "-")).map { declared.utf8.distance(from: declared.utf8.startIndex, to: $0) }
                ?? declared.utf8.count))
        guard let found, found.isCertain, found.code != primary, !kin(found.code, primary) else { return declared }
        return found.code
    }

    struct Finding: Equatable {
        let code: String
        let isCertain: Bool
    }

    /// Norwegian and Danish differ too little to overrule each other, as do Ukrainian and Russian in a short text.
    private static func kin(_ a: String, _ b: String) -> Bool {
        let groups: [Set<String>] = [["no", "nb", "nn", "da"], ["sr", "hr", "bs"], ["ru", "uk", "bg", "be", "sr"], ["id", "ms"]]
        return groups.contains { $0.contains(a) && $0.contains(b) }
    }

    /// The language of a text by at most its first 4,000 tokens; nil when nothing stands out.
    static func identify(_ utf8: [UInt8], _ spans: [TextSpan]) -> Finding? {
        let sample = spans.prefix(4000)
        if let script = ScriptCensus(utf8, sample).language() { return script }
        var scores = Array(repeating: 0, count: FunctionWords.languages.count)
        var letters = 0
        for span in sample where span.count < 16 {
            guard Glyph.read(utf8, span.start).glyph == .letter else { continue }
            letters += 1
            var mask = FunctionWords.table[WordKey(utf8, span.range)] ?? 0
            while mask != 0 {
                scores[mask.trailingZeroBitCount] += 1
                mask &= mask - 1
            }
        }
        let ranked = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        let (best, second) = (ranked[0], ranked[1])
        guard letters >= 8, scores[best] * 8 >= letters, scores[best] >= 3 else { return nil }
        let isClear = scores[best] * 4 >= scores[second] * 5
        guard isClear || FunctionWords.languages[best] == "en" else { return nil }
        return Finding(code: FunctionWords.languages[best], isCertain: isClear && letters >= 20 && scores[best] * 6 >= letters)
    }
}

/// How many words of a text are written in which script.
struct ScriptCensus {
    private var counts: [String: Int] = [:]
    private var total = 0
    private var ukrainian = 0

    init(_ utf8: [UInt8], _ spans: ArraySlice<TextSpan>) {
        for span in spans where Glyph.read(utf8, span.start).glyph == .letter {
            total += 1
            guard utf8[span.start] >= 0xCD, let script = Self.script(Glyph.scalar(utf8, span.start).scalar) else { continue }
            counts[script, default: 0] += max(1, span.count / 12)
            if script == "ru", Self.hasUkrainianLetter(utf8[span.range]) { ukrainian += 1 }
        }
    }

    private static func script(_ scalar: UInt32) -> String? {
        switch scalar {
        case 0x370...0x3FF, 0x1F00...0x1FFF: "el"
        case 0x400...0x52F: "ru"
        case 0x590...0x5FF: "he"
        case 0x600...0x6FF, 0x750...0x77F: "ar"
        case 0x900...0x97F: "hi"
        case 0xE00...0xE7F: "th"
        case 0x3040...0x30FF: "ja"
        case 0xAC00...0xD7AF: "ko"
        case 0x4E00...0x9FFF: "zh"
        default: nil
        }
    }

    /// і, ї, є, ґ.
    private static func hasUkrainianLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == 0xD1 && ($1 == 0x96 || $1 == 0x97 || $1 == 0x94) || $0 == 0xD2 && $1 == 0x91 }
    }

    /// The language of a script that most words are written in.
    func language() -> LanguageIdentifier.Finding? {
        let foreign = counts.values.reduce(0, +)
        guard foreign >= 3, foreign * 2 > total, let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
        var code = best.key
        if code == "zh", counts["ja", default: 0] > 0 { code = "ja" }
        if code == "ru", ukrainian * 12 > best.value { code = "uk" }
        return LanguageIdentifier.Finding(code: code, isCertain: true)
    }
}
