import ClaimModel
import Language

/// Says in plain words how two numbers or dates were compared: “24 h against 72 h for “to leave the country””.
enum SlotWording {
    static func because(_ claim: Slot, _ evidence: Slot, relation: Check.Relation, in analysis: Analysis) -> String {
        let (mine, theirs) = (value(claim), value(evidence))
        let object = claim.time == nil ? complement(of: claim, in: analysis) : nil
        let what = object.map { " for “\($0)”" } ?? ""
        switch relation {
        case .agrees: return mine == theirs ? "\(mine) in both\(what)" : "\(theirs) fits \(mine)\(what)"
        case .differs: return "\(mine) against \(theirs)\(what)"
        case .narrower: return "\(mine) says more exactly what the evidence leaves at \(theirs)\(what)"
        case .broader: return "\(mine) is true of \(theirs), and far from it\(what)"
        case .incomparable: return "\(mine) and \(theirs)\(what) can’t be told apart or set against each other"
        }
    }

    /// A value as a copy editor would note it: “more than 40 %”, “24 h”, “3.4 billion SEK”, “2009-04-01”.
    static func value(_ slot: Slot) -> String {
        switch slot.value {
        case .time(let time): return time.modifier.flatMap { prefixes[$0] }.map { "\($0) \(time.value)" } ?? time.value
        case .quantity(let measured): return value(measured)
        }
    }

    private static func value(_ measured: Measured) -> String {
        let quantity = measured.quantity
        let number: String =
            switch quantity.magnitude {
            case .value(let value): rounded(value)
            case .range(let low, let high?): "\(rounded(low)) to \(rounded(high))"
            case .range(let low, nil): "\(rounded(low)) or more"
            }
        let unit: String? =
            switch quantity.kind {
            case .percent: quantity.unit ?? "%"
            case .money: quantity.currency
            case .measure, .age: quantity.unit.map(Units.printed)
            default: nil
            }
        return [comparators[quantity.comparator], number, unit].compactMap(\.self).joined(separator: " ")
    }

    /// 2.8 billion, 1,040, 0.25.
    private static func rounded(_ value: Double) -> String {
        for (size, name) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")] where abs(value) >= size {
            return "\(plain(value / size)) \(name)"
        }
        return plain(value)
    }

    private static func plain(_ value: Double) -> String {
        guard abs(value) < 1e15 else { return String(value) }
        let thousandths = (value * 1000).rounded() / 1000
        guard thousandths == thousandths.rounded() else { return String(thousandths) }
        let digits = Array(String(Int(thousandths)).utf8)
        var grouped: [UInt8] = []
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0, digits.count > 4, digits[place - 1] != UInt8(ascii: "-") {
                grouped.append(UInt8(ascii: ","))
            }
            grouped.append(digit)
        }
        return String(decoding: grouped, as: UTF8.self)
    }

    /// What the number is of, as the claim says it: the words after it up to the next mark, number or conjunction, at most five.
    static func complement(of slot: Slot, in analysis: Analysis) -> String? {
        var end = slot.tokens.upperBound
        let ends: Set<String> = [
            "and", "or", "but", "which", "that", "after", "before", "following", "since", "when", "while", "in", "on", "by",
        ]
        while end < analysis.tokens.count, end - slot.tokens.upperBound < 5 {
            if analysis.tokens[end].tag == .punct || !analysis.isWord(end) || ends.contains(analysis.lower(end)) { break }
            end += 1
        }
        guard end > slot.tokens.upperBound else { return nil }
        return analysis.text.slice(analysis.tokens[slot.tokens.upperBound].span.joined(with: analysis.tokens[end - 1].span))
    }

    private static let comparators: [Quantity.Comparator: String] = [
        .about: "about", .less: "less than", .atMost: "at most", .more: "more than", .atLeast: "at least",
    ]
    private static let prefixes: [TimeExpression.Modifier: String] = [
        .start: "early", .mid: "mid", .end: "late", .approx: "about", .before: "before", .after: "after",
    ]
}

extension Analysis {
    /// Whether a token begins with a letter or digit.
    func isWord(_ index: Int) -> Bool {
        let first = text.utf8[tokens[index].span.start]
        return (first >= 0xC3 && first != 0xE2) || (0x30...0x39).contains(first) || (0x41...0x5A).contains(first)
            || (0x61...0x7A).contains(first)
    }
}
