/// A file of trained models: named sections, read where they lie.
///
/// Layout, little-endian: the 8 bytes `attest-1`; the number of sections as 64 bits; for each its name in 16 bytes, padded with zeros, its
/// offset and its length in 64 bits each; the sections, each aligned to 64 bytes.
package struct WeightsFile: @unchecked Sendable {
    /// Memory that stays as it is for the life of the process; hence sendable.
    private let bytes: UnsafeRawBufferPointer

    package static let magic = Array("attest-1".utf8)
    package static let alignment = 64
    static let entrySize = 32

    /// Reads the directory of a file in memory that is never freed or changed; nil if it is none.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 16, bytes.prefix(8).elementsEqual(Self.magic) else { return nil }
        self.bytes = bytes
        let count = Int(word(8))
        guard count <= 64, bytes.count >= 16 + count * Self.entrySize else { return nil }
        for section in 0..<count {
            let (offset, length) = place(section)
            guard offset >= 0, length >= 0, offset % Self.alignment == 0, offset <= bytes.count - length else { return nil }
        }
    }

    /// Reads the models that are built into the program: no input reaches this, and every test would fail with weights of another version.
    package static func builtIn<Models>(
        _ name: String, _ start: UnsafeRawPointer?, _ count: Int, _ read: (WeightsFile) -> Models?
    ) -> Models {
        guard let models = WeightsFile(UnsafeRawBufferPointer(start: start, count: count)).flatMap(read) else {
            preconditionFailure("\(name) is of another version than the program; train-models makes it again")
        }
        return models
    }

    /// The bytes of a section; empty if the file has none of that name.
    package subscript(name: String) -> UnsafeRawBufferPointer {
        for section in 0..<Int(word(8)) {
            let start = 16 + section * Self.entrySize
            guard bytes[start..<start + 16].prefix(while: { $0 != 0 }).elementsEqual(name.utf8) else { continue }
            let (offset, length) = place(section)
            return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
        }
        return UnsafeRawBufferPointer(start: nil, count: 0)
    }

    private func place(_ section: Int) -> (offset: Int, length: Int) {
        let start = 16 + section * Self.entrySize + 16
        return (Int(truncatingIfNeeded: word(start)), Int(truncatingIfNeeded: word(start + 8)))
    }

    private func word(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
