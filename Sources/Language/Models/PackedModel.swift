internal import Weights

/// A linear model over hashed features: of each feature a few classes have a weight.
///
/// A weight is one signed byte `q` that stands for `q·|q|/4`: square-root companding, so that small weights keep their distance and sums
/// are whole numbers. A feature is a code of 32 bits. Its bucket is `code · buckets >> 32`; of the bucket's 16 bytes six lanes of 16 bits
/// hold the code's low 12 bits and the number of weights, the last 32 bits where these begin: two bytes each, class and weight, lane after
/// lane. Fifteen stands for a *dense row*, which has a weight for every class, already expanded.
///
/// Layout, little-endian: four 32-bit words (classes, buckets, dense rows, pairs), padding to 64 bytes; the buckets; the dense rows, their
/// length rounded up to eight; the pairs.
package struct PackedModel: @unchecked Sendable {
    /// Classes with the padding of a dense row.
    package let stride: Int
    package let classes: Int
    private let buckets: UInt64
    /// Constant for the life of the process; hence sendable.
    private let base: UnsafeRawPointer
    private let dense: UnsafeRawPointer
    private let pairs: UnsafeRawPointer

    package static let headerSize = 64
    package static let bucketSize = 16
    package static let lanes = 6
    /// Stands for a dense row where the number of a feature's weights is written.
    package static let denseMark = 15

    /// Reads a section of a weights file; nil if it does not hold a model of that many classes.
    package init?(_ section: UnsafeRawBufferPointer, classes: Int) {
        guard section.count >= Self.headerSize, let base = section.baseAddress else { return nil }
        func word(_ place: Int) -> Int { Int(UInt32(littleEndian: base.load(fromByteOffset: place * 4, as: UInt32.self))) }
        let (buckets, rows, pairs) = (word(1), word(2), word(3))
        stride = Self.stride(of: classes)
        guard word(0) == classes, buckets > 0 else { return nil }
        let rowsStart = Self.headerSize + buckets * Self.bucketSize
        let pairsStart = rowsStart + rows * stride * 2
        guard section.count >= pairsStart + pairs * 2 else { return nil }
        self.classes = classes
        self.buckets = UInt64(buckets)
        self.base = base + Self.headerSize
        self.dense = base + rowsStart
        self.pairs = base + pairsStart
    }

    package static func stride(of classes: Int) -> Int { (classes + 7) / 8 * 8 }

    /// What a byte stands for.
    package static func value(of q: Int8) -> Int16 {
        let value = Int16(q) * Int16(q.magnitude)
        return value / 4
    }

    private static let values: [Int16] = (0...255).map { value(of: Int8(bitPattern: UInt8($0))) }

    /// Adds the weights of some features to the sums of the classes; `sums` has room for `stride` of them.
    ///
    /// The table is larger than the nearest cache, so that all places are fetched ahead: first the buckets, then the weights of those features that have some.
    @inline(__always)
    package func add(_ codes: UnsafeBufferPointer<UInt32>, to sums: UnsafeMutablePointer<Int16>) {
        for code in codes { attest_prefetch(base + bucket(of: code)) }
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: codes.count) { found in
            var count = 0
            for code in codes {
                let place = find(code)
                attest_prefetch(pairs + Int(truncatingIfNeeded: place >> 8) &* 2)
                found[count] = place
                count &+= place & 0xF == 0 ? 0 : 1
            }
            Self.values.withUnsafeBufferPointer { values in
                for place in found[..<count] { add(place, to: sums, values: values.baseAddress!) }
            }
        }
    }

    @inline(__always)
    private func bucket(of code: UInt32) -> Int { Int(truncatingIfNeeded: (UInt64(code) &* buckets) >> 32) &* Self.bucketSize }

    /// Where the weights of a feature begin, and in the lowest four bits how many it has; none has a feature that is not in the model.
    @inline(__always)
    private func find(_ code: UInt32) -> UInt64 {
        let bucket = base + bucket(of: code)
        let first = UInt64(littleEndian: bucket.load(as: UInt64.self))
        let second = UInt64(littleEndian: bucket.load(fromByteOffset: 8, as: UInt64.self))
        let wanted = UInt64(code & 0xFFF) << 4 &* 0x0001_0001_0001_0001
        let low = Self.lane(of: first, wanted)
        let high = Self.lane(of: second | 0xFFFF_FFFF_0000_0000, wanted & 0xFFFF_FFFF)
        let isLow = low < 4
        let lanes = isLow ? first : second
        let lane = isLow ? low : high
        let count = lane < 4 ? lanes &>> UInt64(lane &* 16) & 0xF : 0
        let before = (isLow ? 0 : Self.sum(first, lanes: 4)) &+ Self.sum(lanes, lanes: lane & 3)
        return (second >> 32 &+ UInt64(truncatingIfNeeded: before)) << 8 | count
    }

    @inline(__always)
    private func add(_ place: UInt64, to sums: UnsafeMutablePointer<Int16>, values: UnsafePointer<Int16>) {
        var pair = pairs + Int(truncatingIfNeeded: place >> 8) &* 2
        let count = Int(place & 0xF)
        if count == Self.denseMark {
            addRow(at: pair, to: sums)
            return
        }
        for _ in 0..<count {
            let entry = UInt16(littleEndian: pair.load(as: UInt16.self))
            sums[Int(entry & 0xFF)] &+= values[Int(entry >> 8)]
            pair += 2
        }
    }

    /// Which of four lanes has a fingerprint; 4 if none has. Finds the lowest zero lane of the difference.
    @inline(__always)
    private static func lane(of lanes: UInt64, _ wanted: UInt64) -> Int {
        let difference = (lanes & 0xFFF0_FFF0_FFF0_FFF0) ^ wanted
        let zeros = (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
        return zeros.trailingZeroBitCount >> 4
    }

    /// How many pairs the lowest lanes have; one, the number of its row, has a dense one.
    @inline(__always)
    private static func sum(_ lanes: UInt64, lanes count: Int) -> Int {
        let numbers = lanes & 0x000F_000F_000F_000F
        // Fourteen less where it is fifteen.
        let dense = (numbers &+ 0x0001_0001_0001_0001) & 0x0010_0010_0010_0010
        let pairs = (numbers &- (dense &- dense >> 3)) & ((1 << UInt64(count &* 16)) &- 1)
        return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
    }

    private func addRow(at place: UnsafeRawPointer, to sums: UnsafeMutablePointer<Int16>) {
        let row = dense + Int(UInt16(littleEndian: place.load(as: UInt16.self))) &* stride &* 2
        for offset in Swift.stride(from: 0, to: stride, by: 8) {
            let weights = (row + offset &* 2).load(as: SIMD8<Int16>.self)
            let target = UnsafeMutableRawPointer(sums + offset)
            target.storeBytes(of: target.load(as: SIMD8<Int16>.self) &+ weights, as: SIMD8<Int16>.self)
        }
    }

    /// The first of some classes that have the highest sum.
    @inline(__always)
    package static func best(_ sums: UnsafePointer<Int16>, _ classes: Range<Int>) -> Int {
        var highest = Int16.min
        for choice in classes { highest = max(highest, sums[choice]) }
        var best = classes.lowerBound
        while sums[best] != highest { best += 1 }
        return best
    }
}
