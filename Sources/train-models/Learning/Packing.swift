import Language

extension LinearModel {
    /// The model in the layout of `PackedModel`.
    ///
    /// Of a bucket with more than six features the weakest are left out, some tenth of all; they hardly matter.
    /// - Parameter headroom: how many times the largest weight the largest byte stands for, so that sums of many features fit 16 bits.
    func packed(headroom: Float = 1) -> [UInt8] {
        packed(largest: headroom * weights.reduce(Float.leastNonzeroMagnitude) { max($0, $1.magnitude) })
    }

    /// - Parameter unit: a sum of so many stands for a weight of one; what is too large for a byte is cut off.
    func packed(unit: Float) -> [UInt8] { packed(largest: Float(PackedModel.value(of: 127)) / unit) }

    private func packed(largest: Float) -> [UInt8] {
        let bucketCount = max(1, codes.count / 5)
        var buckets: [[Int]] = Array(repeating: [], count: bucketCount)
        let quantized = self.quantized(largest: largest)
        for place in codes.indices where quantized[starts[place]..<starts[place + 1]].contains(where: { $0 != 0 }) {
            buckets[Int((UInt64(codes[place]) * UInt64(bucketCount)) >> 32)].append(place)
        }
        var packing = Packing(stride: PackedModel.stride(of: classes))
        for bucket in buckets { packing.append(lanes(of: bucket, quantized)) }
        return packing.bytes(classes: classes, buckets: bucketCount)
    }

    /// Square-root companding: one signed byte a weight, 127 for the largest.
    private func quantized(largest: Float) -> [Int8] {
        weights.map { weight in
            let size = Int8(min(127, 127 * (weight.magnitude / largest).squareRoot()).rounded())
            return weight < 0 ? -size : size
        }
    }

    /// The features of a bucket that stay, one for each fingerprint, dense rows last.
    private func lanes(of bucket: [Int], _ quantized: [Int8]) -> [Packing.Lane] {
        func strength(_ place: Int) -> Float { weights[starts[place]..<starts[place + 1]].reduce(0) { $0 + $1.magnitude } }
        var taken: Set<UInt16> = []
        let strongest = bucket.map { (place: $0, strength: strength($0)) }
            .sorted { $0.strength == $1.strength ? codes[$0.place] < codes[$1.place] : $0.strength > $1.strength }
            .filter { taken.insert(UInt16(codes[$0.place] & 0xFFF)).inserted }
            .prefix(PackedModel.lanes)
        let lanes = strongest.map { feature in
            Packing.Lane(
                fingerprint: UInt16(codes[feature.place] & 0xFFF),
                pairs: (starts[feature.place]..<starts[feature.place + 1]).filter { quantized[$0] != 0 }
                    .map { (classOf[$0], quantized[$0]) })
        }
        return lanes.sorted { ($0.isDense ? 1 : 0, $0.fingerprint) < ($1.isDense ? 1 : 0, $1.fingerprint) }
    }
}

/// The three parts of a packed model, as they are filled.
private struct Packing {
    struct Lane {
        let fingerprint: UInt16
        let pairs: [(choice: UInt8, weight: Int8)]
        var isDense: Bool { pairs.count >= PackedModel.denseMark }
    }

    let stride: Int
    private var table: [UInt8] = []
    private var rows: [UInt8] = []
    private var pairs: [UInt8] = []
    private var rowCount = 0

    init(stride: Int) { self.stride = stride }

    mutating func append(_ lanes: [Lane]) {
        let start = pairs.count / 2
        for lane in lanes {
            table.append(littleEndian: lane.fingerprint << 4 | UInt16(min(lane.pairs.count, PackedModel.denseMark)))
            if lane.isDense {
                pairs.append(littleEndian: UInt16(rowCount))
                appendRow(lane)
            } else {
                for pair in lane.pairs.sorted(by: { $0.choice < $1.choice }) {
                    pairs += [pair.choice, UInt8(bitPattern: pair.weight)]
                }
            }
        }
        for _ in lanes.count..<PackedModel.lanes { table.append(littleEndian: UInt16(0)) }
        table.append(littleEndian: UInt32(start))
    }

    private mutating func appendRow(_ lane: Lane) {
        var row: [Int16] = Array(repeating: 0, count: stride)
        for pair in lane.pairs { row[Int(pair.choice)] = PackedModel.value(of: pair.weight) }
        for weight in row { rows.append(littleEndian: weight) }
        rowCount += 1
    }

    func bytes(classes: Int, buckets: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for word in [classes, buckets, rowCount, pairs.count / 2] { bytes.append(littleEndian: UInt32(word)) }
        bytes += Array(repeating: 0, count: PackedModel.headerSize - bytes.count)
        return bytes + table + rows + pairs
    }
}

extension [UInt8] {
    mutating func append(littleEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
