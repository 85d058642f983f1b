/// The features of a model, as a table: each line of text is one, the components that it joins separated by spaces.
///
/// A component is a number of 64 bits, a word's hash or a small number. A feature's code is a multilinear hash of its components with a
/// seed of its own (Carter & Wegman), mixed once more and cut to 32 bits: never a string.
package struct FeatureTemplates: Sendable {
    package let count: Int
    private let rows: [SIMD4<UInt8>]

    /// A table of templates over named components. The first component, whatever it is called, must hold zero: it fills the places that a
    /// template leaves empty. A line joins four at most.
    package init(_ table: String, components: [String]) {
        rows = table.split(separator: "\n").map { line in
            var row = SIMD4<UInt8>(repeating: 0)
            for (place, name) in line.split(separator: " ").enumerated() {
                guard let component = components.firstIndex(where: { $0 == name }), component > 0, place < 4 else {
                    preconditionFailure("no component \(name), or too many in “\(line)”")
                }
                row[place] = UInt8(component)
            }
            return row
        }
        count = rows.count
    }

    /// Fills in the codes of all features.
    @inline(__always)
    package func codes(of components: UnsafePointer<UInt64>, into codes: UnsafeMutablePointer<UInt32>) {
        rows.withUnsafeBufferPointer { rows in
            var seed: UInt64 = 0x9E37_79B9_7F4A_7C15
            for place in 0..<rows.count {
                let row = rows[place]
                var hash = seed
                hash &+= components[Int(row[0])] &* 0xD6E8_FEB8_6659_FD93
                hash &+= components[Int(row[1])] &* 0xA076_1D64_78BD_642F
                hash &+= components[Int(row[2])] &* 0xE703_7ED1_A0B4_28DB
                hash &+= components[Int(row[3])] &* 0x8EBC_6AF0_9C88_C6E3
                codes[place] = UInt32(truncatingIfNeeded: ((hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9) >> 32)
                seed &+= 0x9E37_79B9_7F4A_7C15
            }
        }
    }
}
