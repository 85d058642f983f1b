import ClaimModel
import Language

/// A name in a sentence of a treebank, as a range of words.
struct TreebankName: Hashable, Sendable {
    var words: Range<Int>
    var kind: Name.Kind
}

/// Names from the mentions that GUM marks (`Entity=(1-person-…` to `1)` in the column MISC): every noun phrase, with its type.
///
/// A mention is a name when a run of name words holds its head, or the head's first `flat` child. The run grows within the mention over
/// name words and links between two of them; persons lose their titles. Of nested names the longest stays.
struct TreebankNames {
    private let words: [TreebankWord]
    private let forms: [String]
    private let isName: [Bool]
    private let mentions: [Mention]
    /// Where mentions begin.
    private let beginnings: Set<Int>

    /// A noun phrase that is marked.
    private struct Mention {
        var words: Range<Int>
        var type: Substring
    }

    init(_ sentence: TreebankSentence) {
        words = sentence.words
        forms = words.map { $0.form.lowercased() }
        isName = words.map { $0.penn.isName || $0.universal == .propn }
        mentions = Self.mentions(of: words)
        beginnings = Set(mentions.map(\.words.lowerBound))
    }

    /// The names, in text order, none within another.
    func names() -> [TreebankName] {
        var kept: [TreebankName] = []
        let found = mentions.compactMap { name(of: $0) }
        for name in found.sorted(by: { ($1.words.count, $0.words.lowerBound) < ($0.words.count, $1.words.lowerBound) })
        where !kept.contains(where: { $0.words.overlaps(name.words) }) {
            kept.append(name)
        }
        return kept.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    // MARK: Mentions

    /// Reads brackets: `(1-person-new-…` opens a mention at a word, `1)` closes it there, `(2-place-new-…)` does both.
    private static func mentions(of words: [TreebankWord]) -> [Mention] {
        var open: [(id: Substring, start: Int, type: Substring)] = []
        var mentions: [Mention] = []
        for (place, word) in words.enumerated() {
            for piece in pieces(word.miscellany) {
                let fields = piece.text.split(separator: "-", maxSplits: 2)
                if piece.opens, fields.count > 1 { open.append((fields[0], place, fields[1])) }
                guard piece.closes, let last = open.lastIndex(where: { $0.id == fields.first }) else { continue }
                let mention = open.remove(at: last)
                mentions.append(Mention(words: mention.start..<place + 1, type: mention.type))
            }
        }
        return mentions
    }

    private static func pieces(_ miscellany: String) -> [(text: Substring, opens: Bool, closes: Bool)] {
        guard let entities = miscellany.split(separator: "|").first(where: { $0.hasPrefix("Entity=") })?.dropFirst(7) else { return [] }
        var pieces: [(text: Substring, opens: Bool, closes: Bool)] = []
        var place = entities.startIndex
        while place < entities.endIndex {
            let opens = entities[place] == "("
            if opens { place = entities.index(after: place) }
            let end = entities[place...].firstIndex { $0 == "(" || $0 == ")" } ?? entities.endIndex
            let closes = end < entities.endIndex && entities[end] == ")"
            pieces.append((entities[place..<end], opens, closes))
            place = closes ? entities.index(after: end) : end
        }
        return pieces
    }

    // MARK: Names of mentions

    private func name(of mention: Mention) -> TreebankName? {
        guard mention.type != "time", let core = core(of: mention.words) else { return nil }
        let kind = Name.Kind(rawValue: String(mention.type)) ?? .other
        var run = grown(core..<core + 1, within: mention.words, isPerson: kind == .person)
        if kind == .person, let title = run.dropLast().last(where: { Self.titles.contains(forms[$0]) && isName[$0 + 1] }) {
            run = title + 1..<run.upperBound
        }
        while let first = run.first, Self.determiners.contains(forms[first]) { run = run.dropFirst() }
        while let last = run.last, Self.possessives.contains(forms[last]) { run = run.dropLast() }
        if kind == .person, run.allSatisfy({ Self.titles.contains(forms[$0]) || forms[$0] == "-" }) { return nil }
        return run.isEmpty || run.count == 1 && isAddress(run.lowerBound) ? nil : TreebankName(words: run, kind: kind)
    }

    /// The mention's head if it is a name word, or its first `flat` child that is one (“9th-grader Ahmed Mohamed”).
    private func core(of mention: Range<Int>) -> Int? {
        guard let head = mention.first(where: { !mention.contains(words[$0].head) }) else { return nil }
        if isName[head] { return head }
        return mention.first { place in
            words[place].head == head && isName[place] && Relation.learnt[words[place].relation] == .flat
        }
    }

    private func grown(_ core: Range<Int>, within mention: Range<Int>, isPerson: Bool) -> Range<Int> {
        var run = core
        while true {
            if let end = end(behind: run, within: mention, isPerson: isPerson) {
                run = run.lowerBound..<end
            } else if let start = start(before: run, within: mention, isPerson: isPerson) {
                run = start..<run.upperBound
            } else {
                break
            }
        }
        while run.upperBound < mention.upperBound, isNumeral(run.upperBound) { run = run.lowerBound..<run.upperBound + 1 }
        return run
    }

    /// The run's end one name word further on, behind a link if there is one.
    private func end(behind run: Range<Int>, within mention: Range<Int>, isPerson: Bool) -> Int? {
        let place = run.upperBound
        guard place < mention.upperBound else { return nil }
        if isName[place] { return place + 1 }
        var next = place + 1
        if !isPerson, Self.links.contains(forms[place]), next < mention.upperBound, forms[next] == "the" { next += 1 }
        guard next < mention.upperBound, isName[next], joins(place, before: next, isPerson: isPerson) else { return nil }
        return next + 1
    }

    private func start(before run: Range<Int>, within mention: Range<Int>, isPerson: Bool) -> Int? {
        var place = run.lowerBound - 1
        guard place >= mention.lowerBound else { return nil }
        if isName[place] { return place }
        if !isPerson, forms[place] == "the" {
            place -= 1
            guard place >= mention.lowerBound, Self.links.contains(forms[place]) else { return nil }
        }
        guard place > mention.lowerBound, isName[place - 1], joins(place, before: run.lowerBound, isPerson: isPerson) else { return nil }
        return place - 1
    }

    /// Whether a word links the name word before it with one behind it.
    private func joins(_ place: Int, before next: Int, isPerson: Bool) -> Bool {
        switch forms[place] {
        case "-", "/", "–": !words[place - 1].spaceAfter && !words[place].spaceAfter
        case "&": true
        case "and": !isPerson && !beginnings.contains(next)
        default: !isPerson && Self.links.contains(forms[place])
        }
    }

    private func isNumeral(_ place: Int) -> Bool {
        let form = words[place].form.utf8
        let isNumber = form.first.map { (0x30...0x39).contains($0) } ?? false
        return isNumber && form.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
            || form.allSatisfy { "IVXLC".utf8.contains($0) }
    }

    private func isAddress(_ place: Int) -> Bool {
        let form = forms[place]
        return form.contains("://") || form.contains("@") || form.hasPrefix("www.") || Self.domains.contains { form.hasSuffix($0) }
    }

    private static let domains = [".com", ".org", ".net", ".edu", ".gov"]
    private static let determiners: Set<String> = ["the"]
    private static let possessives: Set<String> = ["'s", "’s", "'", "’"]
    private static let links: Set<String> = ["of", "for", "de", "la", "le", "du", "von", "van", "der", "da", "di", "del", "'s", "’s"]

    /// Title words in the singular.
    private static let titles: Set<String> = Set(
        """
        mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady president vice-president vice minister premier chancellor secretary senator
        sen. sen representative rep. rep congressman congresswoman governor gov. gov mayor judge justice attorney general gen. gen colonel
        col. col major maj. captain capt. capt lieutenant lt. lt sergeant sgt. sgt corporal private admiral adm. commander cmdr. chief
        officer detective constable pope cardinal bishop archbishop reverend rev. rev father fr. brother sister saint st st. king queen
        prince princess emperor duke duchess baron baroness countess sultan emir imam ayatollah rabbi professor prof. prof coach chairman
        chairwoman chairperson chair ceo director administrator ambassador commissioner councillor councilman deputy speaker spokesman
        spokeswoman spokesperson secretary-general marshal master monsieur uncle aunt
        """.split { $0 == " " || $0 == "\n" }.map { String($0) })
}
