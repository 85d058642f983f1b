import Language

/// The codes of the features of one decision, in a buffer that is filled anew for each.
package struct FeatureCodes: Sendable {
    package private(set) var codes: [UInt32] = []

    package init() {}

    /// The codes that are added.
    package static func of(_ add: (inout FeatureCodes) -> Void) -> [UInt32] {
        var codes = FeatureCodes()
        add(&codes)
        return codes.codes
    }

    package mutating func removeAll() { codes.removeAll(keepingCapacity: true) }

    /// Adds the features of a table.
    mutating func add(_ templates: FeatureTemplates, _ components: [UInt64]) {
        let start = codes.count
        codes.append(contentsOf: repeatElement(0, count: templates.count))
        codes.withUnsafeMutableBufferPointer { codes in
            components.withUnsafeBufferPointer { templates.codes(of: $0.baseAddress!, into: codes.baseAddress! + start) }
        }
    }
}

/// Small numbers for how far, how long, how likely.
enum Bucket {
    /// 0 to 7, under 15, more.
    static func distance(_ steps: Int) -> UInt64 { steps < 8 ? UInt64(max(steps, 0)) : steps < 15 ? 8 : 9 }

    /// By powers of about one and a half.
    static func length(_ words: Int) -> UInt64 {
        UInt64(bounds.firstIndex { words <= $0 } ?? bounds.count)
    }
    private static let bounds = [0, 1, 2, 3, 4, 6, 9, 13, 19, 28, 42, 63]

    static func probability(_ share: Float) -> UInt64 {
        UInt64(steps.firstIndex { share < $0 } ?? steps.count)
    }
    private static let steps: [Float] = [0.01, 0.03, 0.06, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]
}

/// Numbers put together to one.
func joined(_ numbers: UInt64...) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for number in numbers { hash = (hash ^ number) &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29 }
    return hash
}
