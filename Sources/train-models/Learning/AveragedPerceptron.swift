/// An averaged perceptron over hashed features (Freund & Schapire 1999; Collins 2002), with sparse rows: a feature has weights only for the
/// classes that an update has touched.
struct AveragedPerceptron {
    let classes: Int
    /// A feature enters the scores once so many updates have touched it; its weights grow from the first.
    private let entersAfter: Int
    /// No new features, no new classes in a row.
    private let isFrozen: Bool
    private var clock = 0

    /// Open addressing, linear probing: codes (zero is empty) and their rows.
    private var keys: [UInt32]
    private var rowOf: [Int32]
    private var rowCodes: [UInt32] = []
    private var rows: [Row] = []

    private struct Row {
        var start: Int32
        var count: UInt8
        var capacity: UInt8
        var touched: UInt16
    }

    /// The weights, row after row; a row that outgrows its place moves to the end.
    private var classOf: [UInt8] = []
    private var weights: [Int32] = []
    private var totals: [Int64] = []
    private var stamps: [Int32] = []

    /// - Parameter entersAfter: how many updates must touch a feature before it counts.
    init(classes: Int, entersAfter: Int) {
        (self.classes, self.entersAfter, isFrozen) = (classes, entersAfter, false)
        keys = Array(repeating: 0, count: 1 << 20)
        rowOf = Array(repeating: 0, count: 1 << 20)
    }

    /// From zero over the features and classes of another model: what was pruned away does not come back.
    init(structure: LinearModel) {
        (classes, entersAfter, isFrozen) = (structure.classes, 0, true)
        var size = 1 << 10
        while size < structure.codes.count * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        rowOf = Array(repeating: 0, count: size)
        classOf = structure.classOf
        weights = Array(repeating: 0, count: classOf.count)
        totals = Array(repeating: 0, count: classOf.count)
        stamps = Array(repeating: 0, count: classOf.count)
        for (place, code) in structure.codes.enumerated() {
            let count = UInt8(structure.starts[place + 1] - structure.starts[place])
            rows.append(Row(start: Int32(structure.starts[place]), count: count, capacity: count, touched: 0))
            rowCodes.append(code)
            insert(code, row: place)
        }
    }

    /// Adds the weights of some features to the sums of the classes.
    @inline(__always)
    func add(_ codes: UnsafeBufferPointer<UInt32>, to sums: UnsafeMutablePointer<Int32>) {
        for code in codes {
            guard let place = find(code) else { continue }
            let row = rows[place]
            guard row.touched >= entersAfter else { continue }
            for entry in Int(row.start)..<Int(row.start) + Int(row.count) { sums[Int(classOf[entry])] += weights[entry] }
        }
    }

    /// One more decision was made: the unit of time of the averages.
    mutating func tick() { clock += 1 }

    /// Adds to the weights of some features for some classes.
    mutating func update(_ codes: UnsafeBufferPointer<UInt32>, _ changes: [(choice: Int, by: Int32)]) {
        for code in codes {
            guard let place = find(code) ?? (isFrozen ? nil : insertRow(code)) else { continue }
            if rows[place].touched < .max { rows[place].touched += 1 }
            for change in changes { self.change(place, UInt8(change.choice), by: change.by) }
        }
    }

    /// The weights' averages over all decisions so far.
    func averaged() -> LinearModel {
        var model = LinearModel(classes: classes)
        let time = Double(max(clock, 1))
        for (place, row) in rows.enumerated() where row.touched >= entersAfter {
            let entries = Int(row.start)..<Int(row.start) + Int(row.count)
            model.append(
                rowCodes[place],
                entries.lazy.map { entry in
                    let total = Double(totals[entry]) + Double(weights[entry]) * Double(clock - Int(stamps[entry]))
                    return (classOf[entry], Float(total / time))
                })
        }
        return model
    }

    private mutating func change(_ place: Int, _ choice: UInt8, by amount: Int32) {
        let row = rows[place]
        var entry = Int(row.start)
        let end = entry + Int(row.count)
        while entry < end, classOf[entry] != choice { entry += 1 }
        if entry == end {
            guard !isFrozen else { return }
            entry = addEntry(place, choice)
        }
        totals[entry] += Int64(weights[entry]) * Int64(clock - Int(stamps[entry]))
        stamps[entry] = Int32(clock)
        weights[entry] += amount
    }

    private mutating func addEntry(_ place: Int, _ choice: UInt8) -> Int {
        var row = rows[place]
        if row.count == row.capacity {
            let capacity = Int(row.capacity) < 2 ? Int(row.capacity) + 1 : min(Int(row.capacity) * 2, classes)
            let (start, old) = (classOf.count, Int(row.start))
            for offset in 0..<capacity {
                let isOld = offset < Int(row.count)
                classOf.append(isOld ? classOf[old + offset] : 0)
                weights.append(isOld ? weights[old + offset] : 0)
                totals.append(isOld ? totals[old + offset] : 0)
                stamps.append(isOld ? stamps[old + offset] : 0)
            }
            (row.start, row.capacity) = (Int32(start), UInt8(capacity))
        }
        let entry = Int(row.start) + Int(row.count)
        classOf[entry] = choice
        stamps[entry] = Int32(clock)
        row.count += 1
        rows[place] = row
        return entry
    }

    // MARK: The table of codes

    @inline(__always)
    private func find(_ code: UInt32) -> Int? {
        let key = code == 0 ? 1 : code
        let mask = keys.count - 1
        var slot = Int(key &* 0x9E37_79B1) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return Int(rowOf[slot]) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func insertRow(_ code: UInt32) -> Int {
        if rows.count * 2 >= keys.count { grow() }
        rows.append(Row(start: 0, count: 0, capacity: 0, touched: 0))
        rowCodes.append(code)
        insert(code, row: rows.count - 1)
        return rows.count - 1
    }

    private mutating func insert(_ code: UInt32, row: Int) {
        let key = code == 0 ? 1 : code
        let mask = keys.count - 1
        var slot = Int(key &* 0x9E37_79B1) & mask
        while keys[slot] != 0 { slot = (slot + 1) & mask }
        keys[slot] = key
        rowOf[slot] = Int32(row)
    }

    private mutating func grow() {
        let size = keys.count * 2
        keys = Array(repeating: 0, count: size)
        rowOf = Array(repeating: 0, count: size)
        for (place, code) in rowCodes.enumerated() { insert(code, row: place) }
    }
}
