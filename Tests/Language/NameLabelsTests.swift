import ClaimModel
import Language
import Testing

/// Names as labels of words, and back.
@Suite struct NameLabelsTests {
    private static let names: [(words: Range<Int>, kind: Name.Kind)] = [
        (0..<1, .person), (1..<3, .place), (4..<8, .other), (8..<9, .organization),
    ]

    @Test func labelsSpellTheNamesThatTheyWereMadeOf() {
        let names = NameLabels.names(NameLabels.labels(of: Self.names, count: 10))
        #expect(names.map(\.words) == Self.names.map(\.words))
        #expect(names.map(\.kind) == Self.names.map(\.kind))
    }

    @Test func labelsOfNamesFollowEachOther() {
        let labels = NameLabels.labels(of: Self.names, count: 10)
        for (before, label) in zip([NameLabels.outside] + labels, labels) {
            #expect(NameLabels.transitions.contains { $0 == (before, label) })
        }
    }

    /// From nine labels that close a name to nine that begin or are none; from eight that leave it open to two each.
    @Test func onlyWellFormedSequencesAreAllowed() {
        #expect(NameLabels.transitions.count == 9 * 9 + 8 * 2)
        #expect(NameLabels.classes == 17 + 97)
        let beginning = NameLabels.label(.person, .beginning)
        #expect(!NameLabels.transitions.contains { $0 == (beginning, NameLabels.outside) })
        #expect(!NameLabels.transitions.contains { $0 == (beginning, NameLabels.label(.place, .end)) })
        for (place, pair) in NameLabels.transitions.enumerated() {
            #expect(NameLabels.transition(from: pair.from, to: pair.to) == 17 + place)
        }
    }
}
