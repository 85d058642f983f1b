public import CanonicalJSON

/// Where each byte of a document's text comes from in the bytes of its source.
///
/// The text is cut into runs that touch each other and cover it whole. A run is *copied* (each byte of text is the byte of the source at the
/// same distance), *resolved* (the run as a whole stands for a range of the source: a character reference, a character of another encoding) or
/// *inserted* (a blank line between two blocks: it stands for nothing and lies empty at the place where it was put).
public struct Origins: Sendable, Equatable {
    public struct Run: Sendable, Equatable {
        /// Where the run lies in the text, in UTF-8 bytes.
        public let text: TextSpan
        /// Where it comes from in the source, in bytes of the source.
        public let source: TextSpan

        public init(text: TextSpan, source: TextSpan) {
            self.text = text
            self.source = source
        }

        /// Runs of one length on both sides are copied byte for byte.
        public var isCopied: Bool { text.count == source.count }
    }

    public private(set) var runs: [Run] = []

    public init() {}

    /// The text is the source, byte for byte.
    public init(copying count: Int) {
        append(textCount: count, source: TextSpan(0, count))
    }

    /// How many bytes of text the runs cover.
    public var count: Int { runs.last?.text.end ?? 0 }

    /// Adds the origin of the next `textCount` bytes of text. Copied runs that lie side by side in text and source become one.
    public mutating func append(textCount: Int, source: TextSpan) {
        guard textCount > 0 else { return }
        let run = Run(text: TextSpan(count, count + textCount), source: source)
        if let last = runs.last, last.isCopied, run.isCopied, last.source.end == source.start {
            runs[runs.count - 1] = Run(text: last.text.joined(with: run.text), source: last.source.joined(with: source))
        } else {
            runs.append(run)
        }
    }

    /// Adds the origins of a piece of another text.
    public mutating func append(_ span: TextSpan, of other: Origins) {
        var place = other.runIndex(at: span.start)
        while place < other.runs.count, other.runs[place].text.start < span.end {
            let run = other.runs[place]
            let piece = TextSpan(max(run.text.start, span.start), min(run.text.end, span.end))
            append(textCount: piece.count, source: run.source(of: piece))
            place += 1
        }
    }

    /// The bytes of the source that a span of text was decoded from: from the first to the last of them, with what stands between.
    /// A span of inserted text alone, and an empty span, give an empty range at the place where they lie.
    public func source(of span: TextSpan) -> TextSpan {
        var found: TextSpan?
        var place = runIndex(at: span.start)
        while !span.isEmpty, place < runs.count, runs[place].text.start < span.end {
            let run = runs[place]
            if !run.source.isEmpty {
                let piece = run.source(of: TextSpan(max(run.text.start, span.start), min(run.text.end, span.end)))
                found = found?.joined(with: piece) ?? piece
            }
            place += 1
        }
        return found ?? point(at: span.start)
    }

    /// Where an offset of the text lies in the source: an empty range, inside a resolved run after all of it.
    private func point(at offset: Int) -> TextSpan {
        let place = runIndex(at: offset)
        guard place < runs.count else { return TextSpan(runs.last?.source.end ?? 0, runs.last?.source.end ?? 0) }
        let run = runs[place]
        let distance = max(0, offset - run.text.start)
        let point = distance == 0 || run.isCopied ? run.source.start + distance : run.source.end
        return TextSpan(point, point)
    }

    /// These origins, of a text that was made from another one, followed through that one's own to the first source.
    public func through(_ earlier: Origins) -> Origins {
        var result = Origins()
        for run in runs {
            if run.isCopied && !run.source.isEmpty {
                result.append(run.source, of: earlier)
            } else {
                result.append(textCount: run.text.count, source: earlier.source(of: run.source))
            }
        }
        return result
    }

    /// The first run that ends after an offset of the text.
    private func runIndex(at offset: Int) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].text.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// INTERCHANGE's `origins`: `[[textStart, textEnd, byteStart, byteEnd], …]`, text in code points.
    public func json(in text: TextIndex) -> [JSON] {
        runs.map { run in
            [text.codePoint(atByte: run.text.start), text.codePoint(atByte: run.text.end), run.source.start, run.source.end].json
        }
    }
}

extension Origins.Run {
    /// The place of the source that an offset of the text stands at; the run's start where it is not copied.
    fileprivate func source(at offset: Int) -> Int {
        isCopied ? min(max(source.start + offset - text.start, source.start), source.end) : source.start
    }

    /// What a piece of the run's text comes from: its own bytes in a copied run, else all of the run's source.
    fileprivate func source(of piece: TextSpan) -> TextSpan {
        guard isCopied else { return source }
        let shift = source.start - text.start
        return TextSpan(piece.start + shift, piece.end + shift)
    }
}
