/// A set of word classes, one bit each.
struct ClassSet: OptionSet, Sendable {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    init(_ tag: WordClass) { rawValue = 1 << UInt32(tag.rawValue) }
    init(tags: [WordClass]) { self = tags.reduce(into: []) { $0.insert(ClassSet($1)) } }
    func has(_ tag: WordClass) -> Bool { contains(ClassSet(tag)) }
}

/// What the dictionary knows of a word: which classes it can have, and the usual one.
struct LexicalEntry: Sendable {
    var classes: ClassSet
    var usual: WordClass
    var isClosed = false
}

/// The tagger's dictionary, put together from the tables of closed and open classes and of verbs.
enum Lexicon {
    static let entries: [WordKey: LexicalEntry] = {
        var table: [WordKey: LexicalEntry] = [:]
        func add(_ key: WordKey, _ tag: WordClass, usual: Bool) {
            guard var entry = table[key] else {
                table[key] = LexicalEntry(classes: ClassSet(tag), usual: tag)
                return
            }
            guard !entry.isClosed else { return }
            entry.classes.insert(ClassSet(tag))
            if usual { entry.usual = tag }
            table[key] = entry
        }
        for row in ClosedClasses.rows {
            for word in WordList.words(row.words) where table[WordKey(word)] == nil {
                table[WordKey(word)] = LexicalEntry(classes: ClassSet(tags: row.tags), usual: row.tags[0], isClosed: true)
            }
        }
        for key in VerbLexicon.forms.keys { add(key, .verb, usual: false) }
        let adjectiveFirst = OpenClasses.adjectivesBeforeVerbs
        for word in WordList.words(OpenClasses.adjectives) { add(WordKey(word), .adj, usual: true) }
        for key in adjectiveFirst { add(key, .adj, usual: true) }
        let nounFirst = WordList.words(OpenClasses.nounsBeforeVerbs)
        for word in WordList.words(OpenClasses.nouns) + nounFirst {
            let key = WordKey(word)
            let isAdjective = table[key]?.usual == .adj
            add(key, .noun, usual: !isAdjective)
            add(WordKey(Inflection.third(word)), .noun, usual: true)
        }
        for key in NumberWords.cardinals.keys { table[key] = LexicalEntry(classes: ClassSet(.num), usual: .num, isClosed: true) }
        for word in ["hundred", "thousand", "million", "billion", "trillion"] {
            table[WordKey(word)] = LexicalEntry(classes: ClassSet(.num), usual: .num, isClosed: true)
        }
        table["one"] = LexicalEntry(classes: ClassSet(tags: [.num, .pron, .noun]), usual: .num, isClosed: true)
        for key in NumberWords.ordinals.keys {
            table[key] = LexicalEntry(classes: ClassSet(tags: [.adj, .adv]), usual: .adj, isClosed: true)
        }
        return table
    }()

    /// What is known of a word, as a number: its classes, the usual one, the verb forms that it can be.
    static func number(of key: WordKey) -> UInt64 {
        guard let entry = entries[key] else { return 0 }
        let forms = entry.classes.has(.verb) ? VerbLexicon.forms[key]?.forms ?? [] : []
        return UInt64(entry.classes.rawValue) | UInt64(entry.usual.rawValue) << 32 | UInt64(forms.rawValue) << 40 | 1 << 56
    }

    /// Forms of verbs of saying and thinking that take a clause without “that”.
    static let reporting = WordList.keys(
        """
        say says said saying think thinks thought believe believes believed claim claims claimed know knows knew hope hopes hoped fear
        fears feared feel feels felt suppose supposes supposed assume assumes assumed guess guesses guessed warn warns warned insist
        insists insisted argue argues argued admit admits admitted announce announces announced confirm confirms confirmed report
        reports reported suggest suggests suggested allege alleges alleged deny denies denied add adds added estimate estimates
        estimated predict predicts predicted acknowledge acknowledged complain complained conclude concludes concluded declare declares
        declared explain explained mean means meant note notes noted promise promises promised realise realised realize realized
        reckon reckons reckoned show shows showed stress stressed swear swore understand understands understood wish wishes wished
        """)

    /// How sure it is that a word of that number is a finite verb: 0 it can't, 1 it may, 2 it is hardly anything else.
    static func finiteness(_ number: UInt64) -> UInt64 {
        let classes = ClassSet(rawValue: UInt32(truncatingIfNeeded: number))
        let forms = VerbForms(rawValue: UInt8(truncatingIfNeeded: number >> 40))
        if number >> 32 & 0xFF == UInt64(WordClass.aux.rawValue), classes.has(.aux) { return 2 }
        guard classes.has(.verb), !forms.isDisjoint(with: [.base, .present, .past]) else { return 0 }
        let isSure = forms.contains(.present) || forms.contains(.past) && !forms.contains(.pastParticiple)
        return classes == ClassSet(.verb) && isSure ? 2 : 1
    }

    /// Whether a word of that number joins clauses.
    static func links(_ number: UInt64) -> Bool {
        let usual = number >> 32 & 0xFF
        return number != 0 && (usual == UInt64(WordClass.sconj.rawValue) || usual == UInt64(WordClass.cconj.rawValue))
    }
}
