import Foundation

/// Work on both cores, in a fixed order of results.
enum Parallel {
    static func map<Result>(_ count: Int, _ work: @escaping (Int) -> Result) -> [Result] {
        nonisolated(unsafe) var results: [Result?] = Array(repeating: nil, count: count)
        nonisolated(unsafe) let work = work
        let lock = NSLock()
        DispatchQueue.concurrentPerform(iterations: count) { place in
            let result = work(place)
            lock.withLock { results[place] = result }
        }
        return results.compactMap { $0 }
    }
}
