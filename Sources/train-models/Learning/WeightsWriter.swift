import Foundation
import Language

/// Writes and reads files of trained models; see `WeightsFile` for the layout.
struct WeightsWriter {
    private(set) var sections: [(name: String, bytes: [UInt8])] = []

    mutating func add(_ name: String, _ bytes: [UInt8]) { sections.append((name, bytes)) }

    /// The file; its sections come in the order in which they were added.
    func bytes() -> [UInt8] {
        var bytes = WeightsFile.magic
        bytes.append(littleEndian: UInt64(sections.count))
        var offset = Self.aligned(16 + sections.count * 32)
        for section in sections {
            bytes += section.name.utf8 + Array(repeating: 0, count: 16 - section.name.utf8.count)
            bytes.append(littleEndian: UInt64(offset))
            bytes.append(littleEndian: UInt64(section.bytes.count))
            offset = Self.aligned(offset + section.bytes.count)
        }
        for section in sections {
            bytes += Array(repeating: 0, count: Self.aligned(bytes.count) - bytes.count)
            bytes += section.bytes
        }
        return bytes
    }

    private static func aligned(_ offset: Int) -> Int {
        (offset + WeightsFile.alignment - 1) / WeightsFile.alignment * WeightsFile.alignment
    }
}

extension WeightsFile {
    /// A file in memory that is kept for the life of the process.
    init(keeping bytes: [UInt8]) throws(CorpusError) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: Self.alignment)
        memory.copyBytes(from: bytes)
        guard let file = WeightsFile(UnsafeRawBufferPointer(memory)) else {
            throw CorpusError(path: "weights", problem: "is no file of trained models")
        }
        self = file
    }
}
