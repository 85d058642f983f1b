import CanonicalJSON
import Desk
import Foundation

/// Standard output holds results alone; all else goes to standard error.
enum Output {
    static func write(_ bytes: [UInt8]) {
        do {
            try FileHandle.standardOutput.write(contentsOf: bytes)
        } catch {
            complain(Failure(.inputOutput, "output.unwritable", "The result could not be written: \(String(cString: strerror(errno)))."))
            exit(Failure.Kind.inputOutput.rawValue)
        }
    }

    static func write(_ text: String) {
        write(Array(text.utf8))
    }

    static func line(_ object: JSONObject) {
        write(JSONWriter.bytes(object, .line) + [UInt8(ascii: "\n")])
    }

    /// A sentence on standard error: what happened, to what, what to do.
    static func complain(_ failure: Failure) {
        note("attest: \(failure.message)" + (failure.hint.map { "\n        \($0)" } ?? ""))
    }

    static func note(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Writes a file as a whole or not at all.
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw Failure(
                .cantCreate, "output.cantCreate", "\(path) could not be written.",
                hint: "Is there such a folder, may you write there, and is there room on the disk?", path: path)
        }
    }
}

/// A count that runs on standard error while many inputs are read, on a terminal alone.
struct Progress {
    private let isShown: Bool
    private var count = 0

    init(isShown: Bool) {
        self.isShown = isShown && Terminal.showsErrors && !Terminal.showsOutput
    }

    mutating func step() {
        count += 1
        if isShown { FileHandle.standardError.write(Data("\r\(count) done".utf8)) }
    }

    func end() {
        if isShown, count > 0 { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }
}
