import ClaimModel

/// A source as valid UTF-8 without control characters but tab, line feed and carriage return, and where each byte of it comes from.
struct DecodedSource {
    var bytes: [UInt8] = []
    var origins = Origins()
    let encoding: String
    var warnings: [Warning] = []

    /// Decodes a source; `declared` is the label that it gives of itself. Nothing is refused: what can't be decoded becomes U+FFFD and is
    /// counted in a warning.
    init(_ source: [UInt8], declared: String? = nil) {
        var encoding = SourceEncoding(of: source, declared: declared)
        var iconv: ForeignCharacters?
        if case .other(let label) = encoding {
            iconv = ForeignCharacters(label: label)
            if iconv == nil { encoding = .windows1252(guessed: true) }
        }
        self.encoding = encoding.name
        var decoder = Decoder(source)
        switch encoding {
        case .utf8(let mark): decoder.decodeUTF8(from: mark)
        case .utf16(let bigEndian, let mark): decoder.decodeUTF16(from: mark, bigEndian: bigEndian)
        case .windows1252: decoder.decode { source, place in (Windows1252.scalar(source[place]).utf8Bytes, 1) }
        case .other: decoder.decode { source, place in iconv?.character(source, at: place) }
        }
        (bytes, origins) = (decoder.bytes, decoder.origins)
        warnings = decoder.warnings
        if case .windows1252(guessed: true) = encoding {
            let label = declared.map { "“\($0)” is not known" } ?? "No encoding is declared"
            warnings.insert(
                Warning(code: "encoding.guessed", message: "\(label) and the bytes are not UTF-8; windows-1252 was assumed"), at: 0)
        }
    }
}

/// Writes the decoded bytes and their origins.
private struct Decoder {
    let source: [UInt8]
    var bytes: [UInt8] = []
    var origins = Origins()
    private var replaced = 0
    private var nuls = 0

    init(_ source: [UInt8]) {
        self.source = source
        bytes.reserveCapacity(source.count)
    }

    var warnings: [Warning] {
        var warnings: [Warning] = []
        if replaced > 0 {
            let what = replaced == 1 ? "1 invalid byte sequence was" : "\(replaced) invalid byte sequences were"
            warnings.append(Warning(code: "encoding.replaced", message: "\(what) replaced by U+FFFD", count: replaced))
        }
        if nuls > 0 {
            let what = nuls == 1 ? "1 NUL byte was read as a space" : "\(nuls) NUL bytes were read as spaces"
            warnings.append(Warning(code: "encoding.nul", message: what, count: nuls))
        }
        return warnings
    }

    mutating func decodeUTF8(from start: Int) {
        source.withUnsafeBufferPointer { input in
            var place = start
            while place < input.count {
                let end = UTF8Sequence.endOfPlainText(input, from: place)
                bytes.append(contentsOf: input[place..<end])
                origins.append(textCount: end - place, source: TextSpan(place, end))
                place = end
                guard place < input.count else { break }
                if input[place] < 0x20 {
                    put([input[place]], from: TextSpan(place, place + 1))
                    place += 1
                } else {
                    let length = max(UTF8Sequence.length(input, at: place), UTF8Sequence.brokenLength(input, at: place))
                    put(Unicode.Scalar.replacement.utf8Bytes, from: TextSpan(place, place + length))
                    place += length
                }
            }
        }
    }

    /// Decodes what is ASCII in its lower half; `character` gives the character at a place, and how many bytes it has.
    mutating func decode(_ character: ([UInt8], Int) -> ([UInt8], Int)?) {
        var place = 0
        while place < source.count {
            if source[place] < 0x80 {
                put([source[place]], from: TextSpan(place, place + 1))
                place += 1
            } else {
                let (character, length) = character(source, place) ?? (Unicode.Scalar.replacement.utf8Bytes, 1)
                put(character, from: TextSpan(place, place + length))
                place += length
            }
        }
    }

    mutating func decodeUTF16(from start: Int, bigEndian: Bool) {
        func unit(_ place: Int) -> UInt32? {
            guard place + 1 < source.count else { return nil }
            let (first, second) = (UInt32(source[place]), UInt32(source[place + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        var place = start
        while place < source.count {
            var code = unit(place) ?? 0xFFFD
            var length = min(2, source.count - place)
            if code & 0xFC00 == 0xD800, let low = unit(place + 2), low & 0xFC00 == 0xDC00 {
                code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
                length = 4
            }
            let scalar = code == 0xFFFE || code == 0xFFFF ? .replacement : Unicode.Scalar(code) ?? .replacement
            put(scalar.utf8Bytes, from: TextSpan(place, place + length))
            place += length
        }
    }

    /// Adds a character; a control character becomes a space.
    private mutating func put(_ character: [UInt8], from span: TextSpan) {
        var character = character
        if let first = character.first, character.count == 1, first < 0x20, !(first.isASCIISpace && first != 0x0C) {
            if first == 0 { nuls += 1 }
            character = [ASCII.space]
        } else if character == [0xEF, 0xBF, 0xBD] {
            replaced += 1
        }
        bytes.append(contentsOf: character)
        origins.append(textCount: character.count, source: span)
    }
}
