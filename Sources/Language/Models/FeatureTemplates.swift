/// The features of a model, as a table: each line of text is one, the components that it joins separated by spaces.
///
/// A component is a number of 64 bits, a word's hash or a small number. A feature's code is a multilinear hash of its components with a
/// seed of its own (Carter & Wegman), mixed once more and cut to 32 bits: never a string.
package struct FeatureTemplates: Sendable {
    /// Those that join one component, then those that join two, three, four.
    private let templates: [Template]
    /// Where those of each length end.
    private let ends: InlineArray<4, Int>

    package var count: Int { templates.count }

    private struct Template: Sendable {
        var components = SIMD4<UInt8>(repeating: 0)
        let seed: UInt64
    }

    /// A table of templates over named components; a line joins four at most.
    package init(_ table: String, components: [String]) {
        var byLength: [[Template]] = Array(repeating: [], count: 4)
        var seed: UInt64 = 0
        for line in table.split(separator: "\n") {
            seed &+= Self.step
            var template = Template(seed: seed)
            let names = line.split(separator: " ")
            for (place, name) in names.enumerated() {
                guard let component = components.firstIndex(where: { $0 == name }), place < 4 else {
                    preconditionFailure("no component \(name), or too many in “\(line)”")
                }
                template.components[place] = UInt8(component)
            }
            byLength[names.count - 1].append(template)
        }
        templates = Array(byLength.joined())
        ends = InlineArray { length in byLength[...length].reduce(0) { $0 + $1.count } }
    }

    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Fills in the codes of all features.
    @inline(__always)
    package func codes(of components: UnsafePointer<UInt64>, into codes: UnsafeMutablePointer<UInt32>) {
        templates.withUnsafeBufferPointer { templates in
            var place = 0
            for length in 0..<4 {
                while place < ends[length] {
                    let template = templates[place]
                    var hash = template.seed
                    hash &+= components[Int(template.components[0])] &* 0xD6E8_FEB8_6659_FD93
                    if length > 0 { hash &+= components[Int(template.components[1])] &* 0xA076_1D64_78BD_642F }
                    if length > 1 { hash &+= components[Int(template.components[2])] &* 0xE703_7ED1_A0B4_28DB }
                    if length > 2 { hash &+= components[Int(template.components[3])] &* 0x8EBC_6AF0_9C88_C6E3 }
                    codes[place] = UInt32(truncatingIfNeeded: ((hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9) >> 32)
                    place += 1
                }
            }
        }
    }
}
