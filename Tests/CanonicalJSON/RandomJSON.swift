import CanonicalJSON

/// A generator with a seed (SplitMix64, Steele, Lea and Flood 2014), so that what a test found is found again.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SplitMix {
    /// Any JSON value, with lists and objects down to a depth.
    mutating func json(depth: Int) -> JSON {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &self) {
        case 0: .null
        case 1: .bool(Bool.random(using: &self))
        case 2: .number(Double(Int.random(in: -1000...1000, using: &self)))
        case 3: .number(number())
        case 4: .string(string())
        case 5, 6: object(depth: depth)
        default: .array((0..<Int.random(in: 0...5, using: &self)).map { _ in json(depth: depth - 1) })
        }
    }

    mutating func object(depth: Int) -> JSON {
        .object(JSONObject((0..<Int.random(in: 0...6, using: &self)).map { _ in (string(), json(depth: depth - 1)) }))
    }

    private mutating func number() -> Double {
        let number = Double(bitPattern: next())
        return number.isFinite ? number : 0.1
    }

    private mutating func string() -> String {
        let alphabet: [String] = [
            "a", "B", "7", " ", "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "\u{7F}", "é", "e\u{301}", "€", "\u{FB33}", "😂", "👩‍🚒", "\u{FFFF}",
        ]
        return (0..<Int.random(in: 0...9, using: &self)).map { _ in alphabet.randomElement(using: &self) ?? "" }.joined()
    }
}
