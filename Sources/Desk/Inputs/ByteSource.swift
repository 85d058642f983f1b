import Foundation

/// The bytes of a file or of standard input, whole or line by line, without ever holding more than one line more than needed.
final class ByteSource {
    private let file: Int32
    private let path: String
    private var buffer: [UInt8] = []
    private var place = 0
    private var isAtEnd = false

    /// Opens a file; `-` is standard input.
    init(path: String) throws(Failure) {
        self.path = path
        if path == "-" {
            file = STDIN_FILENO
            return
        }
        file = open(path, O_RDONLY)
        guard file >= 0 else { throw Self.failure(opening: path, errno) }
    }

    deinit {
        if file > STDIN_FILENO { close(file) }
    }

    /// All that is left.
    func rest() throws(Failure) -> [UInt8] {
        while try fill() {}
        defer { (buffer, place) = ([], 0) }
        return place == 0 ? buffer : Array(buffer[place...])
    }

    /// The next line without its line feed; nil at the end.
    func line() throws(Failure) -> ArraySlice<UInt8>? {
        var searched = place
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { place = end + 1 }
                return buffer[place..<end]
            }
            searched = buffer.count
            let before = place
            if try !fill() { break }
            searched -= before - place
        }
        guard place < buffer.count else { return nil }
        defer { place = buffer.count }
        return buffer[place...]
    }

    /// Reads on; false at the end.
    private func fill() throws(Failure) -> Bool {
        guard !isAtEnd else { return false }
        if place > 0 {
            buffer.removeSubrange(..<place)
            place = 0
        }
        let chunk = max(1 << 16, buffer.count)
        let before = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: chunk))
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { read(file, $0 + before, chunk) } ?? 0
        }
        buffer.removeLast(chunk - max(0, count))
        guard count >= 0 else { throw Self.failure(reading: path, errno) }
        isAtEnd = count == 0
        return count > 0
    }

    private static func failure(opening path: String, _ code: Int32) -> Failure {
        switch code {
        case ENOENT, ENOTDIR:
            Failure(
                .noInput, "input.notFound", "There is no file \(path).", hint: "Check the name, or list the folder it should be in.",
                path: path, id: path)
        case EACCES, EPERM:
            Failure(
                .noInput, "input.forbidden", "\(path) may not be read.",
                hint: "Ask for the right to read it, or copy it to a folder of your own.", path: path, id: path)
        default: failure(reading: path, code)
        }
    }

    private static func failure(reading path: String, _ code: Int32) -> Failure {
        Failure(.inputOutput, "input.unreadable", "\(path) could not be read: \(String(cString: strerror(code))).", path: path, id: path)
    }
}
