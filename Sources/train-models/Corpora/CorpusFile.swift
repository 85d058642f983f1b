import Foundation

/// A file of a corpus, as lines.
struct CorpusFile: Sendable {
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}

extension CorpusFile {
    init(_ path: String) throws(CorpusError) {
        self.path = path
        guard let data = FileManager.default.contents(atPath: path) else { throw CorpusError(path: path, problem: "cannot be read") }
        guard let text = String(data: data, encoding: .utf8) else {
            throw CorpusError(path: path, problem: "is not UTF-8; unpack it first")
        }
        self.text = text
    }
}

/// What is wrong with a corpus, and where.
struct CorpusError: Error, CustomStringConvertible {
    let description: String

    init(path: String, problem: String) { description = "\(path): \(problem)" }
    init(_ file: CorpusFile, line: Int, _ problem: String) { description = "\(file.path):\(line): \(problem)" }
}
