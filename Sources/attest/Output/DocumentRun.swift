import ArgumentParser
import CanonicalJSON
import ClaimModel
import Desk

/// The way that `read` and `extract` share: every document of every input is made into bytes, and these are printed in the order of the inputs.
struct DocumentRun {
    /// What is made of one document: the bytes to print, and what is to be done with it when its turn comes.
    struct Product: Sendable {
        var bytes: [UInt8]
        var then: (@Sendable () throws -> Void)?
    }

    let paths: [String]
    let hints: ReadingHints
    let jobs: Int
    let asLines: Bool

    /// `make` is told whether its document is the only one, whose result is laid out for people.
    func run(_ make: @escaping @Sendable (Document, [UInt8], _ isSole: Bool) throws(Failure) -> Product) async throws {
        let inputs = try Inputs(paths, hints: hints)
        let (isSingle, hints, asLines) = (inputs.isSingle, hints, asLines || !inputs.isSingle)
        var failures: [Failure] = []
        var progress = Progress(isShown: !isSingle)
        try await inOrder(inputs, jobs: isSingle ? 1 : jobs) { input -> Result<[Product], Failure> in
            Result { () throws(Failure) in
                let input = try input.get()
                let documents = try input.documents(hints)
                return try documents.map { document throws(Failure) in try make(document, input.bytes, !asLines && documents.count == 1) }
            }
        } emit: { result in
            progress.step()
            switch result {
            case .success(let products):
                for product in products {
                    Output.write(product.bytes)
                    try product.then?()
                }
            case .failure(let failure):
                failures.append(failure)
                if asLines { Output.line(failure.json) } else { Output.complain(failure) }
            }
        }
        progress.end()
        if let first = failures.first { throw ExitCode(isSingle ? first.kind.rawValue : 2) }
    }
}
