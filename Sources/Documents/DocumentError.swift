/// Why a source could not be read.
public enum DocumentError: Error, Equatable, Sendable {
    /// It has no bytes, or nothing but white space.
    case empty(name: String)
    /// It is no text: what it looks like, where that can be told.
    case binary(name: String, looksLike: String?)
    /// It has more bytes, or more parts of some kind, than can be read.
    case tooLarge(name: String, count: Int, limit: Int, unit: String)
    /// Its elements lie in each other too deep.
    case tooDeep(name: String, limit: Int)
    /// It declares entities that reach outside, or that grow beyond measure.
    case entities(name: String, problem: String)
    /// It is no mark-up from which anything could be read.
    case malformed(name: String, problem: String)
    /// It was read, but holds no text.
    case nothing(name: String)
    /// A line of a `.jsonl` container is not what it should be.
    case line(name: String, number: Int, problem: String)

    /// What a program knows the error by: `document.tooLarge`.
    public var code: String {
        switch self {
        case .empty: "document.empty"
        case .binary: "document.binary"
        case .tooLarge: "document.tooLarge"
        case .tooDeep: "document.tooDeep"
        case .entities: "document.entities"
        case .malformed: "document.malformed"
        case .nothing: "document.nothing"
        case .line: "document.line"
        }
    }

    /// A sentence: what happened, and to what.
    public var message: String {
        switch self {
        case .empty(let name): "\(name) is empty."
        case .binary(let name, let kind?): "\(name) is no text: it looks like \(kind)."
        case .binary(let name, nil): "\(name) is no text: it holds bytes that no text holds."
        case .tooLarge(let name, let count, let limit, let unit): "\(name) has \(count) \(unit); at most \(limit) can be read."
        case .tooDeep(let name, let limit): "\(name) holds more than \(limit) elements inside each other."
        case .entities(let name, let problem): "\(name) was not read because \(problem)."
        case .malformed(let name, let problem): "\(name) could not be read as XML: \(problem)."
        case .nothing(let name): "\(name) holds no text that could be read."
        case .line(let name, let number, let problem): "Line \(number) of \(name) could not be read: \(problem)."
        }
    }

    /// What to do about it.
    public var hint: String {
        switch self {
        case .empty: "Check that the file was saved or fetched completely."
        case .binary: "Save the article as text, HTML or XML, and read that."
        case .tooLarge: "Split the file, or cut out what does not belong to the article."
        case .tooDeep, .malformed: "Save the page again from its source, or read it with `--as text`."
        case .entities: "Remove the document type declaration if you trust the file, and read it again."
        case .nothing: "If the page builds its text with scripts, save it from a browser; else copy the article's text into a .txt file."
        case .line: #"Each line is an object such as {"id": "d1", "text": "…"}."#
        }
    }
}
