import ArgumentParser
import CanonicalJSON
import Desk

/// The way that `score`, `compare` and `find --queries` share: a line in, its answers out, in order; a line that can't be used gives an error in its place.
struct LineRun {
    let path: String
    let jobs: Int

    func run(_ answer: @escaping @Sendable (FormLine) throws(Failure) -> [JSONObject]) async throws {
        var hasFailed = false
        try await inOrder(try FormLines(path), jobs: jobs) { line -> (bytes: [UInt8], isFailure: Bool) in
            do {
                let answers = try answer(try line.get())
                return (answers.flatMap { JSONWriter.bytes($0, .line) + [UInt8(ascii: "\n")] }, false)
            } catch let failure as Failure {
                return (JSONWriter.bytes(failure.json, .line) + [UInt8(ascii: "\n")], true)
            } catch {
                return ([], true)
            }
        } emit: { answer in
            Output.write(answer.bytes)
            hasFailed = hasFailed || answer.isFailure
        }
        if hasFailed { throw ExitCode(2) }
    }
}
