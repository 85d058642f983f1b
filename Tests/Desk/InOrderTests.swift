import Desk
import Testing

@Suite struct InOrderTests {
    @Test(arguments: [1, 2, 3, 8, 64]) func resultsComeInTheOrderOfTheInputs(jobs: Int) async throws {
        var results: [Int] = []
        try await inOrder(0..<1000, jobs: jobs) { number in
            // Early ones take longest.
            (0..<(1000 - number)).reduce(0, &+) &* 0 + number * number
        } emit: {
            results.append($0)
        }
        #expect(results == (0..<1000).map { $0 * $0 })
    }

    @Test func nothingInNothingOut() async throws {
        var count = 0
        try await inOrder([Int](), jobs: 4) {
            $0
        } emit: { _ in
            count += 1
        }
        #expect(count == 0)
    }

    @Test func anErrorOfTheOutputEndsTheRun() async {
        struct Full: Error {}
        await #expect(throws: Full.self) {
            try await inOrder(0..<100, jobs: 4) {
                $0
            } emit: {
                if $0 == 10 { throw Full() }
            }
        }
    }
}
