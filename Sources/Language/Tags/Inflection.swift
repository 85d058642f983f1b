/// The shapes of a verb that its spelling allows.
struct VerbForms: OptionSet, Sendable {
    let rawValue: UInt8
    static let base = VerbForms(rawValue: 1)
    static let present = VerbForms(rawValue: 2)
    static let past = VerbForms(rawValue: 4)
    static let pastParticiple = VerbForms(rawValue: 8)
    static let presentParticiple = VerbForms(rawValue: 16)
}

/// How English verbs are inflected by rule.
enum Inflection {
    /// say → says, carry → carries, pass → passes.
    static func third(_ base: String) -> String {
        switch base {
        case "have": return "has"
        case "be": return "is"
        case "do": return "does"
        case "go", "undergo", "forgo", "veto", "echo", "outdo", "undo", "redo": return base + "es"
        default: break
        }
        if endsInConsonantY(base) { return base.dropLast() + "ies" }
        let sibilants = ["s", "x", "z", "ch", "sh"]
        return sibilants.contains { base.hasSuffix($0) } ? base + "es" : base + "s"
    }

    /// stop → stopping, make → making, die → dying; both spellings where English and American differ.
    static func presentParticiples(_ base: String) -> [String] {
        if base.hasSuffix("ie") { return [base.dropLast(2) + "ying"] }
        if base.hasSuffix("e"), !base.hasSuffix("ee"), !base.hasSuffix("ye"), !base.hasSuffix("oe"), base != "be" {
            return [base.dropLast() + "ing"]
        }
        return stems(base).map { $0 + "ing" }
    }

    /// stop → stopped, bake → baked, carry → carried.
    static func pasts(_ base: String) -> [String] {
        if base.hasSuffix("e") { return [base + "d"] }
        if endsInConsonantY(base) { return [base.dropLast() + "ied"] }
        return stems(base).map { $0 + "ed" }
    }

    /// The stem before an ending with a vowel, its last consonant doubled where it must or may be.
    private static func stems(_ base: String) -> [String] {
        let bytes = Array(base.utf8)
        guard bytes.count >= 3, let last = bytes.last else { return [base] }
        let (middle, first) = (bytes[bytes.count - 2], bytes[bytes.count - 3])
        guard !isVowel(last), last != UInt8(ascii: "w"), last != UInt8(ascii: "x"), last != UInt8(ascii: "y"), isVowel(middle),
            !isVowel(first) || bytes.count > 3 && first == UInt8(ascii: "u") && bytes[bytes.count - 4] == UInt8(ascii: "q")
        else { return last == UInt8(ascii: "c") ? [base + "k"] : [base] }
        let doubled = base + String(decoding: [last], as: UTF8.self)
        let syllables = bytes.indices.count { isVowel(bytes[$0]) && ($0 == 0 || !isVowel(bytes[$0 - 1])) }
        if syllables == 1 || first == UInt8(ascii: "u") { return [doubled] }
        return VerbTable.doubling.contains(WordKey(base)) ? [doubled, base] : [base]
    }

    private static func endsInConsonantY(_ base: String) -> Bool {
        let tail = base.utf8.suffix(2)
        return tail.count == 2 && tail.last == UInt8(ascii: "y") && !isVowel(tail.first ?? 0x61)
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        "aeiou".utf8.contains(byte)
    }
}

/// All inflected forms of the verbs of the table.
enum VerbLexicon {
    struct Entry: Sendable {
        var forms: VerbForms
        /// The base; of two verbs that share a form (“found”, “wound”) the irregular one.
        let base: String
    }

    static let forms: [WordKey: Entry] = {
        var table: [WordKey: Entry] = [:]
        func add(_ form: String, _ forms: VerbForms, _ base: String) {
            table[WordKey(form), default: Entry(forms: [], base: base)].forms.formUnion(forms)
        }
        func addRegular(_ base: String) {
            add(base, .base, base)
            add(Inflection.third(base), .present, base)
            for form in Inflection.presentParticiples(base) { add(form, .presentParticiple, base) }
        }
        for line in VerbTable.irregular.split(separator: "\n") {
            let parts = WordList.words(String(line))
            guard parts.count == 3 else { continue }
            addRegular(parts[0])
            for form in parts[1].split(separator: "/") { add(String(form), .past, parts[0]) }
            for form in parts[2].split(separator: "/") { add(String(form), .pastParticiple, parts[0]) }
        }
        for base in WordList.words(VerbTable.regular) where table[WordKey(base)]?.base != base {
            addRegular(base)
            for form in Inflection.pasts(base) { add(form, [.past, .pastParticiple], base) }
        }
        return table
    }()
}
