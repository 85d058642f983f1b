import CanonicalJSON
import ClaimModel
import Testing

@Suite struct OriginsTests {
    @Test func copiedRunsSideBySideAreOne() {
        var origins = Origins()
        origins.append(textCount: 3, source: TextSpan(10, 13))
        origins.append(textCount: 2, source: TextSpan(13, 15))
        #expect(origins.runs == [Origins.Run(text: TextSpan(0, 5), source: TextSpan(10, 15))])
        origins.append(textCount: 1, source: TextSpan(15, 20))
        origins.append(textCount: 2, source: TextSpan(20, 20))
        origins.append(textCount: 2, source: TextSpan(20, 22))
        origins.append(textCount: 0, source: TextSpan(22, 30))
        #expect(origins.runs.map(\.source) == [TextSpan(10, 15), TextSpan(15, 20), TextSpan(20, 20), TextSpan(20, 22)])
        #expect(origins.count == 10)
    }

    /// `caf&eacute;` and a blank line that was put after it: c a f é(2) ⏎(2) x, from the bytes 5…17 and 30.
    private var entity: Origins {
        var origins = Origins()
        origins.append(textCount: 3, source: TextSpan(5, 8))
        origins.append(textCount: 2, source: TextSpan(8, 16))
        origins.append(textCount: 2, source: TextSpan(16, 16))
        origins.append(textCount: 1, source: TextSpan(30, 31))
        return origins
    }

    @Test(arguments: [
        (TextSpan(0, 3), TextSpan(5, 8)), (TextSpan(1, 2), TextSpan(6, 7)), (TextSpan(2, 5), TextSpan(7, 16)),
        (TextSpan(3, 5), TextSpan(8, 16)),
        (TextSpan(3, 4), TextSpan(8, 16)), (TextSpan(5, 7), TextSpan(16, 16)), (TextSpan(5, 6), TextSpan(16, 16)),
        (TextSpan(6, 8), TextSpan(30, 31)),
        (TextSpan(0, 8), TextSpan(5, 31)), (TextSpan(4, 7), TextSpan(8, 16)), (TextSpan(1, 1), TextSpan(6, 6)),
        (TextSpan(3, 3), TextSpan(8, 8)),
        (TextSpan(4, 4), TextSpan(16, 16)), (TextSpan(7, 7), TextSpan(30, 30)), (TextSpan(8, 8), TextSpan(31, 31)),
        (TextSpan(9, 12), TextSpan(31, 31)),
    ])
    func sourceOfASpan(text: TextSpan, source: TextSpan) {
        #expect(entity.source(of: text) == source)
    }

    @Test func originsOfNothing() {
        #expect(Origins().source(of: TextSpan(0, 3)) == TextSpan(0, 0))
        #expect(Origins(copying: 0) == Origins())
        #expect(Origins(copying: 7).source(of: TextSpan(2, 5)) == TextSpan(2, 5))
    }

    @Test func rowsAreInCodePointsOfTheText() {
        let rows = entity.json(in: TextIndex("café\n\nx"))
        #expect(JSONWriter.string(rows, .line) == "[[0,3,5,8],[3,4,8,16],[4,6,16,16],[6,7,30,31]]")
    }

    /// Cutting, replacing and inserting at random, three texts deep; each piece is followed to the source by a naive model beside.
    @Test func compositionAgainstANaiveModel() {
        var random = SplitMix(seed: 4096)
        for _ in 0..<300 {
            var origins = Origins(copying: 40)
            var model = (0..<40).map { Piece(count: 1, source: TextSpan($0, $0 + 1)) }
            for _ in 0..<3 {
                let (edited, edits) = random.edit(model)
                origins = edits.through(origins)
                var offset = 0
                for piece in edited {
                    let source = origins.source(of: TextSpan(offset, offset + piece.count))
                    #expect(
                        source == piece.source || source.isEmpty && piece.source.isEmpty, "byte \(offset): \(source), not \(piece.source)")
                    offset += piece.count
                }
                #expect(origins.count == offset)
                checkRuns(origins)
                model = edited
            }
        }
    }

    /// Runs touch each other and cover the text whole; a longer span is what its bytes are, from the first to the last.
    private func checkRuns(_ origins: Origins) {
        var end = 0
        for run in origins.runs {
            #expect(run.text.start == end && !run.text.isEmpty)
            end = run.text.end
        }
        for start in stride(from: 0, to: end, by: 7) {
            let span = TextSpan(start, min(end, start + 9))
            let pieces = span.range.map { origins.source(of: TextSpan($0, $0 + 1)) }.filter { !$0.isEmpty }
            let whole = pieces.dropFirst().reduce(pieces.first) { $0?.joined(with: $1) }
            if let whole { #expect(origins.source(of: span) == whole) } else { #expect(origins.source(of: span).isEmpty) }
        }
    }

    @Test func appendingAPieceOfOthers() {
        var origins = Origins()
        origins.append(TextSpan(2, 4), of: entity)
        origins.append(TextSpan(5, 8), of: entity)
        #expect(origins.runs.map(\.source) == [TextSpan(7, 8), TextSpan(8, 16), TextSpan(16, 16), TextSpan(30, 31)])
        #expect(origins.runs.map(\.text) == [TextSpan(0, 1), TextSpan(1, 2), TextSpan(2, 4), TextSpan(4, 5)])
    }
}

/// What is never cut: a byte that was copied, a character that was resolved, a character that was put in.
private struct Piece {
    let count: Int
    let source: TextSpan
}

extension SplitMix {
    /// A text made from another one by copying, resolving and inserting: its pieces with what each comes from, and the origins in the other text.
    fileprivate mutating func edit(_ model: [Piece]) -> (model: [Piece], origins: Origins) {
        let starts = model.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        var (origins, edited) = (Origins(), [Piece]())
        var place = 0
        while place < model.count {
            let end = min(model.count, place + Int.random(in: 1...5, using: &self))
            let (pieces, here) = (model[place..<end], TextSpan(starts[place], starts[end]))
            switch Int.random(in: 0..<5, using: &self) {
            case 0: break
            case 1:
                let sources = pieces.map(\.source).filter { !$0.isEmpty }
                let whole = sources.dropFirst().reduce(sources.first ?? TextSpan(0, 0)) { $0.joined(with: $1) }
                // Another length than the source's, for a run of the same length is a copy.
                let count = (1...4).filter { $0 != here.count && $0 != whole.count }.randomElement(using: &self) ?? 5
                origins.append(textCount: count, source: here)
                edited.append(Piece(count: count, source: whole))
            case 2:
                origins.append(textCount: 2, source: TextSpan(here.start, here.start))
                edited.append(Piece(count: 2, source: TextSpan(0, 0)))
                continue
            default:
                origins.append(textCount: here.count, source: here)
                edited += pieces
            }
            place = end
        }
        return (edited, origins)
    }
}
