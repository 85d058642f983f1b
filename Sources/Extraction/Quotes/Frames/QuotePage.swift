import ClaimModel
import Language

/// A document as quotation rules read it: its quotations, and its sentences as frames.
struct QuotePage: Sendable {
    let analysis: Analysis
    let regions: [QuotationRegion]
    /// Byte ranges: the document's blocks, or its lines where it names none.
    let paragraphs: [Range<Int>]
    let frames: [Frame]
    /// The innermost quotation of each token, or -1.
    private let regionOfToken: [Int32]

    /// Where the headings begin, and the lines that name a transcript's speaker.
    private let headings: Set<Int>
    private let speakerLines: Set<Int>
    private let isTranscript: Bool

    init(_ analysis: Analysis) {
        self.analysis = analysis
        headings = Set(analysis.document.blocks.filter { $0.kind == .heading }.map(\.span.start))
        speakerLines = Set(analysis.document.blocks.filter { $0.kind == .cue }.map(\.span.start))
        paragraphs = Self.paragraphs(of: analysis)
        regions = QuotationMatcher.regions(in: analysis.text.utf8, paragraphs: paragraphs)
        frames = FrameReader(analysis, regions, paragraphs).frames()
        isTranscript = TranscriptRule.isTranscript(frames)
        var innermost = [Int32](repeating: -1, count: analysis.tokens.count)
        for (place, region) in regions.enumerated() {
            for token in analysis.tokens(in: region.span) { innermost[token] = Int32(place) }
        }
        regionOfToken = innermost
    }

    /// Whether a frame stands in a heading, or opens a text that names none; and whether the whole is a transcript.
    func setting(of frame: Frame) -> TranscriptRule.Setting {
        let opens = headings.isEmpty ? frame.paragraph == 0 : headings.contains(paragraphs[frame.paragraph].lowerBound)
        return TranscriptRule.Setting(isHeadline: opens, isTranscript: isTranscript)
    }

    /// Whether a frame is a transcript's “NAME:”, set apart from what is said.
    func isSpeakerLine(_ frame: Frame) -> Bool {
        speakerLines.contains(paragraphs[frame.paragraph].lowerBound)
    }

    /// The quotation of the paragraph before that goes on in another one.
    func continued(by region: Int) -> Int? {
        (0..<region).last { regions[$0].outer == nil }.flatMap { regions[$0].goesOn ? $0 : nil }
    }

    /// The innermost quotation that a token stands in.
    func region(of token: Int) -> Int? {
        regionOfToken[token] < 0 ? nil : Int(regionOfToken[token])
    }

    /// Whether a token has a letter or a digit.
    func isWord(_ token: Int) -> Bool {
        let byte = analysis.text.utf8[analysis.tokens[token].span.start]
        return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte >= 0xC3 && byte != 0xE2 && byte != 0xE3 || analysis.tokens[token].tag != .punct && analysis.tokens[token].span.count > 3
    }

    /// The text of a span without the outermost quotation marks in it, and without the comma that leads on to the cue.
    func unmarked(_ span: TextSpan) -> String {
        let utf8 = analysis.text.utf8
        var marks: [TextSpan] = []
        for token in analysis.tokens(in: span) {
            guard let region = region(of: token),
                regions[region].outer == nil || !span.contains(regions[regions[region].outer ?? region].span)
            else { continue }
            let (outer, inner) = (regions[region].span, regions[region].inner)
            if analysis.tokens[token].span.start == outer.start { marks.append(TextSpan(outer.start, inner.start)) }
            if analysis.tokens[token].span.end == outer.end, inner.end < outer.end { marks.append(TextSpan(inner.end, outer.end)) }
        }
        var bytes: [UInt8] = []
        var place = span.start
        for mark in marks where mark.start >= place && mark.end <= span.end {
            bytes += utf8[place..<mark.start]
            place = mark.end
        }
        bytes += utf8[place..<span.end]
        while let last = bytes.last, last == UInt8(ascii: ",") || last <= 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func paragraphs(of analysis: Analysis) -> [Range<Int>] {
        let utf8 = analysis.text.utf8
        var paragraphs: [Range<Int>] = []
        var place = 0
        func add(_ line: Range<Int>) {
            if utf8[line].contains(where: { $0 > 0x20 }) { paragraphs.append(line) }
        }
        func addLines(_ range: Range<Int>) {
            var start = range.lowerBound
            for place in range where utf8[place] == 0x0A {
                add(start..<place)
                start = place + 1
            }
            add(start..<range.upperBound)
        }
        for block in analysis.document.blocks where block.span.start >= place && block.span.end <= utf8.count && !block.span.isEmpty {
            addLines(place..<block.span.start)
            paragraphs.append(block.span.range)
            place = block.span.end
        }
        addLines(place..<utf8.count)
        return paragraphs
    }
}

/// Cuts the tokens of a document into frames, outside quotations and inside them.
struct FrameReader {
    private let analysis: Analysis
    private let regions: [QuotationRegion]
    private let paragraphs: [Range<Int>]
    private let beginsSentence: [Bool]
    private let isTime: [Bool]

    init(_ analysis: Analysis, _ regions: [QuotationRegion], _ paragraphs: [Range<Int>]) {
        (self.analysis, self.regions, self.paragraphs) = (analysis, regions, paragraphs)
        var begins = [Bool](repeating: false, count: analysis.tokens.count)
        for sentence in analysis.sentences where begins.indices.contains(sentence.tokens.lowerBound) {
            begins[sentence.tokens.lowerBound] = true
        }
        beginsSentence = begins
        var times = [Bool](repeating: false, count: analysis.tokens.count)
        for time in analysis.times {
            let tokens = analysis.tokens(in: time.span)
            // “the former minister”, “last year’s report”: part of a noun phrase, and no adjunct.
            if tokens.count == 1, analysis.tokens[tokens.lowerBound].tag == .adj { continue }
            if tokens.upperBound < analysis.tokens.count, ["'s", "’s"].contains(analysis.lower(tokens.upperBound)) { continue }
            for token in tokens { times[token] = true }
        }
        isTime = times
    }

    /// The frames of the article, then those within its quotations; nested deeper they are left folded.
    func frames() -> [Frame] {
        var frames: [Frame] = []
        var inner: [[Int]] = Array(repeating: [], count: regions.count)
        var outermost: [Int] = []
        for (place, region) in regions.enumerated() {
            if let outer = region.outer { inner[outer].append(place) } else { outermost.append(place) }
        }
        var next = 0
        for (place, paragraph) in paragraphs.enumerated() {
            let start = next
            while next < outermost.count, regions[outermost[next]].span.start < paragraph.upperBound { next += 1 }
            let tokens = analysis.tokens(in: TextSpan(paragraph.lowerBound, paragraph.upperBound))
            let inParagraph = outermost[start..<next]
            frames += read(tokens, folding: Array(inParagraph), paragraph: place, inside: nil)
            for region in inParagraph where regions[region].inner.count > 24 {
                frames += read(analysis.tokens(in: regions[region].inner), folding: inner[region], paragraph: place, inside: region)
            }
        }
        return frames
    }

    private func read(_ tokens: Range<Int>, folding: [Int], paragraph: Int, inside: Int?) -> [Frame] {
        var frames: [Frame] = []
        var items: [Frame.Item] = []
        func finish() {
            if !items.isEmpty { frames.append(Frame(items: items, paragraph: paragraph, inside: inside)) }
            items = []
        }
        var fold = 0
        var token = tokens.lowerBound
        while token < tokens.upperBound {
            let start = analysis.tokens[token].span.start
            while fold < folding.count, regions[folding[fold]].span.end <= start { fold += 1 }
            if fold < folding.count, regions[folding[fold]].span.start <= start {
                let stop = min(tokens.upperBound, analysis.tokens(in: regions[folding[fold]].span).upperBound)
                if beginsSentence[token] { finish() }
                items.append(quotation(folding[fold], token..<max(stop, token + 1)))
                token = max(stop, token + 1)
                fold += 1
                continue
            }
            let word = word(token)
            if beginsSentence[token], word.lower != ",", !(items.last?.region.map { leadsOn($0, to: word) } ?? false) { finish() }
            items.append(word)
            token += 1
        }
        finish()
        return frames
    }

    /// “Really?” she asked: the stop within a quotation need not end the sentence around it.
    private func leadsOn(_ region: Int, to word: Frame.Item) -> Bool {
        if !word.isCapital, word.tag != .punct { return true }
        let inner = regions[region].inner
        return !inner.isEmpty && "?!,-".utf8.contains(analysis.text.utf8[inner.end - 1])
    }

    private func word(_ token: Int) -> Frame.Item {
        let lower = analysis.lower(token)
        let lemma = isBehindHyphen(token) ? lower : analysis.lemma(token)
        let span = analysis.tokens[token].span
        let first = analysis.text.utf8[span.start]
        return Frame.Item(
            tokens: token..<token + 1, span: span, region: nil, isTerm: false, endsWithComma: false, lower: lower, lemma: lemma,
            tag: analysis.tokens[token].tag,
            form: analysis.verbForm(token), isCapital: (0x41...0x5A).contains(first) || first == 0xC3,
            isAllCapitals: span.count > 1 && analysis.text.utf8[span.range].allSatisfy { (0x41...0x5A).contains($0) }, isTime: isTime[token]
        )
    }

    /// The end of a compound is no cue: “the so-called”.
    private func isBehindHyphen(_ token: Int) -> Bool {
        let hyphen = token - 1
        return hyphen > 0 && analysis.key(hyphen) == "-" && analysis.tokens[hyphen - 1].span.end == analysis.tokens[hyphen].span.start
            && analysis.tokens[hyphen].span.end == analysis.tokens[token].span.start
    }

    /// At most five words, and no comma or stop before the closing mark.
    private func isTerm(_ region: Int) -> Bool {
        let inner = regions[region].inner
        guard regions[region].isClosed, !inner.isEmpty, inner.count < 60, analysis.tokens(in: inner).count <= 5 else { return false }
        return !",.!?;".utf8.contains(analysis.text.utf8[inner.end - 1])
    }

    private func endsWithComma(_ region: Int) -> Bool {
        let inner = regions[region].inner
        return !inner.isEmpty && analysis.text.utf8[inner.end - 1] == UInt8(ascii: ",")
    }

    private func quotation(_ region: Int, _ tokens: Range<Int>) -> Frame.Item {
        let first = regions[region].inner.start
        let isCapital = first < analysis.text.utf8.count && (0x41...0x5A).contains(analysis.text.utf8[first])
        return Frame.Item(
            tokens: tokens, span: regions[region].span, region: region, isTerm: isTerm(region), endsWithComma: endsWithComma(region),
            lower: "", lemma: "", tag: .x, form: nil, isCapital: isCapital,
            isAllCapitals: false, isTime: false)
    }
}
