/// The features of many decisions, row after row: codes, or numbers of codes.
struct FeatureRows: Sendable {
    private(set) var entries: [UInt32] = []
    private var starts: [Int] = [0]

    var count: Int { starts.count - 1 }

    mutating func append(_ codes: some Sequence<UInt32>) {
        entries.append(contentsOf: codes)
        starts.append(entries.count)
    }

    subscript(row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    /// The rows with each code's number in its place; codes without a number go.
    func numbered(by numbering: FeatureNumbering) -> FeatureRows {
        var rows = FeatureRows()
        rows.entries.reserveCapacity(entries.count)
        rows.starts.reserveCapacity(starts.count)
        for row in 0..<count {
            for entry in self[row] {
                if let number = numbering[entries[entry]] { rows.entries.append(UInt32(number)) }
            }
            rows.starts.append(rows.entries.count)
        }
        return rows
    }
}

/// Numbers for the codes that many decisions have, in the order in which they were met.
struct FeatureNumbering: Sendable {
    private(set) var codes: [UInt32] = []
    private var slots: [Slot]

    /// A code and how often it was met, then its number from one.
    private struct Slot { var code: UInt32 = 0, value: UInt32 = 0 }

    /// How many decisions must have a code.
    private static let least: UInt32 = 3

    init(_ rows: FeatureRows) {
        slots = Array(repeating: Slot(), count: 1 << 16)
        var used = 0
        for code in rows.entries {
            if used * 2 >= slots.count { grow() }
            let slot = slot(of: code)
            if slots[slot].value == 0 {
                slots[slot].code = code
                used += 1
            }
            slots[slot].value += 1
        }
        var isNumbered = [Bool](repeating: false, count: slots.count)
        for code in rows.entries {
            let slot = slot(of: code)
            guard !isNumbered[slot], slots[slot].value >= Self.least else { continue }
            isNumbered[slot] = true
            codes.append(code)
            slots[slot].value = UInt32(codes.count)
        }
        for slot in slots.indices where !isNumbered[slot] && slots[slot].value > 0 { slots[slot].value = .max }
    }

    subscript(code: UInt32) -> Int? {
        let value = slots[slot(of: code)].value
        return value == 0 || value == .max ? nil : Int(value) - 1
    }

    private func slot(of code: UInt32) -> Int {
        let mask = slots.count - 1
        var slot = Int(code &* 0x9E37_79B1) & mask
        while slots[slot].value != 0, slots[slot].code != code { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for entry in old where entry.value != 0 { slots[slot(of: entry.code)] = entry }
    }
}
