/// Works on many inputs at once and hands the results on in the order of the inputs, whatever `jobs` is; at most four inputs a job are under way,
/// so that memory is bounded by the longest of them.
public func inOrder<Item: Sendable, Result: Sendable>(
    _ items: some Sequence<Item>, jobs: Int, work: @escaping @Sendable (Item) -> Result, emit: (Result) throws -> Void
) async throws {
    guard jobs > 1 else {
        for item in items { try emit(work(item)) }
        return
    }
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
        var items = items.makeIterator()
        var (begun, emitted) = (0, 0)
        var done: [Int: Result] = [:]
        func begin() {
            guard let item = items.next() else { return }
            let place = begun
            begun += 1
            group.addTask { (place, work(item)) }
        }
        for _ in 0..<jobs { begin() }
        while let (place, result) = try await group.next() {
            done[place] = result
            while let next = done.removeValue(forKey: emitted) {
                try emit(next)
                emitted += 1
            }
            while begun - emitted < 4 * jobs, begun - emitted - done.count < jobs {
                let before = begun
                begin()
                if begun == before { break }
            }
        }
    }
}
