import Desk
import Foundation

/// A file that an option names.
enum GivenFile {
    static func bytes(of path: String) throws(Failure) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.noInput, "input.notFound", "There is no file \(path).", hint: "Check the name.", path: path)
        }
        return Array(data)
    }
}
