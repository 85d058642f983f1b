import ClaimModel

/// What the clause of an expression says of its tense: from punctuation to punctuation, conjunctions included.
struct TimeTense {
    let words: SentenceWords

    private static let futureCues = WordList.keys("will shall 'll due expected scheduled plans plan wo")
    /// No clause is read further than this from its time.
    private static let reach = 30

    func tense(around tokens: Range<Int>) -> ClauseTense {
        var first = tokens.lowerBound
        while first > words.bounds.lowerBound, tokens.lowerBound - first < Self.reach, !isBoundary(first - 1) { first -= 1 }
        var last = tokens.upperBound
        while last < words.bounds.upperBound, last - tokens.upperBound < Self.reach, !isBoundary(last) { last += 1 }
        var isPast = false
        for place in first..<last {
            let key = words[place]
            if Self.futureCues.contains(key) || (key == "going" || key == "set") && words[place + 1] == "to"
                || words.reads(place, "to", "be")
            {
                return .future
            }
            if words.tokens[place].penn == .vbd || ClosedClasses.have.contains(key) { isPast = true }
        }
        return isPast || words[tokens.lowerBound - 1] == "since" ? .past : .unknown
    }

    private func isBoundary(_ place: Int) -> Bool {
        switch words.tag(place) {
        case .punct: words.first(place) != UInt8(ascii: "-")
        case .cconj, .sconj: true
        default: false
        }
    }
}
