import Foundation

/// The first hundred bytes of an SQLite file (sqlite.org/fileformat2.html, 1.3), read before SQLite itself is let at it: a database of
/// another application is not so much as locked.
enum CaseHeader {
    private static let size = 100
    private static let magic = Array("SQLite format 3\0".utf8)
    private static let applicationIDOffset = 68

    /// Throws where `path` is not a file that says that it is a case.
    static func require(at path: String) throws(CaseError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .notFound(path: path) }
        if isFolder.boolValue { throw .notACase(path: path, because: "it is a folder") }
        let bytes: [UInt8]
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? file.close() }
            bytes = [UInt8](try file.read(upToCount: size) ?? Data())
        } catch {
            throw .inputOutput(path: path, because: "it can’t be opened for reading")
        }
        if bytes.isEmpty { throw .notACase(path: path, because: "it is empty") }
        guard bytes.count == size, bytes.starts(with: magic) else { throw .notACase(path: path, because: "it is no SQLite file") }
        let id = bytes[applicationIDOffset..<applicationIDOffset + 4].reduce(0) { $0 << 8 | Int($1) }
        guard id == Schema.applicationID else {
            let hex = String(id, radix: 16)
            throw .notACase(path: path, because: "it is an SQLite file of another application (application id 0x\(hex))")
        }
    }
}
