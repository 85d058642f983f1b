/// What became of the claims of an earlier reading of an article, in the order of the text.
public struct ClaimChanges: Sendable, Equatable {
    /// A claim whose proposition is another now, though most of its words are the same.
    public struct Change: Sendable, Equatable {
        public let old: Claim
        public let new: Claim
    }

    /// As they are now; their ids are the same as before.
    public let kept: [Claim]
    public let changed: [Change]
    public let new: [Claim]
    public let gone: [Claim]

    /// Nothing but the same claims.
    public var isEmpty: Bool { changed.isEmpty && new.isEmpty && gone.isEmpty }

    /// Two statements are one that was changed if they share so much of their words (Dice's coefficient).
    private static let likeness = 0.6

    public init(from old: [Claim], to new: [Claim]) {
        let (before, after) = (Set(old.map(\.id)), Set(new.map(\.id)))
        kept = new.filter { before.contains($0.id) }
        let (left, added) = (old.filter { !after.contains($0.id) }, new.filter { !before.contains($0.id) })
        let (leftWords, addedWords) = (left.map(Self.words), added.map(Self.words))
        let holders = Self.holders(addedWords)
        let pairs = left.indices.flatMap { old in
            Set(leftWords[old].keys.flatMap { holders[$0] ?? [] }).map { new in
                (old: old, new: new, likeness: Self.likeness(leftWords[old], addedWords[new]))
            }
        }
        var (taken, given): (Set<Int>, [Int: Int]) = ([], [:])
        for pair in pairs.sorted(by: { (-$0.likeness, $0.old, $0.new) < (-$1.likeness, $1.old, $1.new) })
        where pair.likeness >= Self.likeness && !taken.contains(pair.old) && given[pair.new] == nil {
            taken.insert(pair.old)
            given[pair.new] = pair.old
        }
        changed = added.indices.compactMap { place in given[place].map { Change(old: left[$0], new: added[place]) } }
        self.new = added.indices.filter { given[$0] == nil }.map { added[$0] }
        gone = left.indices.filter { !taken.contains($0) }.map { left[$0] }
    }

    private static func words(_ claim: Claim) -> [String: Int] {
        claim.statement.lowercased().split { !$0.isLetter && !$0.isNumber }.reduce(into: [:]) { $0[String($1), default: 0] += 1 }
    }

    /// Of each word that is not all over the article the claims that hold it: like ones share one, and time stays linear.
    private static func holders(_ claims: [[String: Int]]) -> [String: [Int]] {
        var holders: [String: [Int]] = [:]
        for (place, words) in claims.enumerated() { for word in words.keys { holders[word, default: []].append(place) } }
        return holders.filter { $0.value.count <= most }
    }
    private static let most = 50

    private static func likeness(_ old: [String: Int], _ new: [String: Int]) -> Double {
        let shared = old.reduce(0) { $0 + min($1.value, new[$1.key] ?? 0) }
        return 2 * Double(shared) / Double(max(old.values.reduce(0, +) + new.values.reduce(0, +), 1))
    }
}
