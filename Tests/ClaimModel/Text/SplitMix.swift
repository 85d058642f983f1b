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

    /// A text of so many code points of one to four bytes, combining ones and line ends among them.
    mutating func text(count: Int) -> String {
        let alphabet: [Unicode.Scalar] = ["a", "b", " ", ".", "\n", "é", "\u{301}", "“", "€", "\u{200D}", "😂", "\u{10FFFF}"]
        var text = String.UnicodeScalarView()
        for _ in 0..<count { text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &self)]) }
        return String(text)
    }
}
