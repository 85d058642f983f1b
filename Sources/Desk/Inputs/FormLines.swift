import CanonicalJSON
import ClaimModel

/// A line of one of attest's own input forms, not yet looked into.
public struct FormLine: Sendable {
    let path: String
    let number: Int
    let bytes: [UInt8]

    /// The object in the line, read by `read`; whatever is wrong with it is said with the line's number.
    func read<Value>(_ read: (JSONObject) throws(JSONFault) -> Value) throws(Failure) -> Value {
        do throws(JSONFault) {
            guard case .object(let object) = try JSONParser.parse(bytes) else { throw JSONFault("an object was expected") }
            return try read(object)
        } catch {
            throw Failure(error, line: number, of: path == "-" ? nil : path)
        }
    }
}

/// The lines of a JSON Lines file, or of standard input for `-`; empty ones are passed over.
public struct FormLines: Sequence {
    private let path: String
    private let source: ByteSource

    public init(_ path: String) throws(Failure) {
        self.path = path
        source = try ByteSource(path: path)
    }

    public func makeIterator() -> AnyIterator<Result<FormLine, Failure>> {
        var number = 0
        var isAtEnd = false
        return AnyIterator { [path, source] in
            while !isAtEnd {
                do throws(Failure) {
                    guard let line = try source.line() else { return nil }
                    number += 1
                    if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
                    return .success(FormLine(path: path, number: number, bytes: Array(line)))
                } catch {
                    isAtEnd = true
                    return .failure(error)
                }
            }
            return nil
        }
    }
}

extension Document {
    /// A bare text, as a line of `score` or `compare` holds one: a single paragraph.
    init(bare text: String, id: String) {
        let bytes = Array(text.utf8)
        self.init(
            id: id, sha256: Fingerprint.of(bytes), mediaType: "text/plain", encoding: "utf-8", byteLength: bytes.count, text: text,
            origins: Origins(copying: bytes.count))
        blocks = [Block(.paragraph, TextSpan(0, bytes.count))]
    }
}

extension JSONObject {
    /// A day that may be left out.
    func day(at name: String) throws(JSONFault) -> Sourced<Day>? {
        guard let text = try optionalString(name) else { return nil }
        guard let day = Day(iso: text) else { throw JSONFault("a day such as 2022-09-07 was expected at \(name)") }
        return Sourced(day, from: name)
    }
}
