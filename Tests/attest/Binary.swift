import Foundation

/// The real program, run as a person would run it.
struct Binary {
    struct Run {
        let status: Int32
        let out: String
        let err: String

        /// Every line of the output, as JSON.
        var objects: [[String: Any]] {
            out.split(separator: "\n").compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
        }

        /// The whole output, as JSON.
        var object: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any]) ?? [:]
        }
    }

    /// Where the package lies: `swift test` runs there.
    static let root = FileManager.default.currentDirectoryPath

    /// `$ATTEST`, as `make test` sets it to the release build; else the program beside the bundle of its tests.
    static let path: String = {
        if let path = ProcessInfo.processInfo.environment["ATTEST"] { return path.hasPrefix("/") ? path : "\(root)/\(path)" }
        return "\((CommandLine.arguments[0] as NSString).deletingLastPathComponent)/attest"
    }()

    /// Runs `attest` to its end.
    static func run(_ arguments: String..., input: Data = Data(), environment: [String: String] = [:], in folder: Folder? = nil) throws -> Run {
        try run(path, arguments, input: input, environment: environment, in: folder)
    }

    /// Runs a line of the shell, in which `attest` is the program.
    static func shell(_ line: String, in folder: Folder) throws -> Run {
        try run("/bin/sh", ["-c", "attest() { '\(path)' \"$@\"; }; \(line)"], input: Data(), environment: [:], in: folder)
    }

    private static func run(_ program: String, _ arguments: [String], input: Data, environment: [String: String], in folder: Folder?) throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"].merging(environment) { $1 }
        process.currentDirectoryURL = URL(fileURLWithPath: folder?.path ?? root)
        let scratch = try Folder()
        try scratch.write("in", input)
        let files = try ["in", "out", "err"].map { name in
            let path = scratch.path(name)
            if name != "in" { try scratch.write(name, Data()) }
            return try name == "in" ? FileHandle(forReadingFrom: URL(fileURLWithPath: path)) : FileHandle(forWritingTo: URL(fileURLWithPath: path))
        }
        (process.standardInput, process.standardOutput, process.standardError) = (files[0], files[1], files[2])
        try process.run()
        process.waitUntilExit()
        return Run(status: process.terminationStatus, out: scratch.text("out"), err: scratch.text("err"))
    }
}

/// A folder that lives as long as a test holds it.
final class Folder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "attest-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func path(_ name: String) -> String {
        "\(path)/\(name)"
    }

    @discardableResult
    func write(_ name: String, _ data: Data) throws -> String {
        try data.write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try write(name, Data(text.utf8))
    }

    func data(_ name: String) -> Data {
        FileManager.default.contents(atPath: path(name)) ?? Data()
    }

    func text(_ name: String) -> String {
        String(decoding: data(name), as: UTF8.self)
    }
}
