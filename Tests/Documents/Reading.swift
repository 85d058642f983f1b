import ClaimModel
import Documents

/// Reads a source that stands in a test.
func read(_ source: String, _ name: String, hints: ReadingHints = ReadingHints()) throws -> Document {
    try read(Array(source.utf8), name, hints: hints)
}

func read(_ source: [UInt8], _ name: String, hints: ReadingHints = ReadingHints()) throws -> Document {
    try documents(source, name, hints: hints)[0]
}

func documents(_ source: [UInt8], _ name: String, hints: ReadingHints = ReadingHints()) throws -> [Document] {
    try DocumentReader.read(source, name: name, path: name, hints: hints)
}

/// Each block of a document on a line: `heading1 Harbour cost triples`.
func outline(_ document: Document) -> [String] {
    let text = TextIndex(document.text)
    return document.blocks.map { "\($0.kind)\($0.level.map(String.init) ?? "") \(text.slice($0.span))" }
}

/// The error that reading ends with.
func failure(_ source: [UInt8], _ name: String) -> String? {
    do {
        _ = try DocumentReader.read(source, name: name, path: nil, hints: ReadingHints())
        return nil
    } catch {
        return error.code
    }
}
