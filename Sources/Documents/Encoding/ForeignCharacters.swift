import CLibXML2

/// The characters of an encoding that is ASCII in its lower half, as iconv knows them behind libxml2; each is asked for once.
final class ForeignCharacters {
    private let handler: xmlCharEncodingHandlerPtr
    private var known: [UInt32: [UInt8]] = [:]
    /// No character of the encodings of the web is longer (GB 18030).
    private static let longest = 4

    /// Nil when nobody knows the label.
    init?(label: String) {
        guard let handler = xmlFindCharEncodingHandler(label) else { return nil }
        self.handler = handler
    }

    deinit { xmlCharEncCloseFunc(handler) }

    /// The character that begins at a place, in UTF-8, and how many bytes it has; nil where there is none.
    func character(_ source: [UInt8], at place: Int) -> ([UInt8], Int)? {
        var key: UInt32 = 0
        for length in 1...Self.longest where place + length <= source.count {
            key = key << 8 | UInt32(source[place + length - 1])
            let text = known[key] ?? decode(source[place..<place + length])
            known[key] = text
            if !text.isEmpty { return (text, length) }
        }
        return nil
    }

    /// The bytes as one character; empty when they are none, or the beginning of one.
    private func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard let input = xmlBufferCreate(), let output = xmlBufferCreate() else { return [] }
        defer {
            xmlBufferFree(input)
            xmlBufferFree(output)
        }
        let silent: xmlStructuredErrorFunc = { _, _ in }
        xmlSetStructuredErrorFunc(nil, silent)
        defer { xmlSetStructuredErrorFunc(nil, nil) }
        Array(bytes).withUnsafeBufferPointer { _ = xmlBufferAdd(input, $0.baseAddress, Int32($0.count)) }
        guard xmlCharEncInFunc(handler, output, input) >= 0, xmlBufferLength(input) == 0, let content = xmlBufferContent(output) else {
            return []
        }
        return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(output))))
    }
}
