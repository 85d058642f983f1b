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
    static func run(_ arguments: String..., input: Data = Data(), in folder: Folder? = nil) throws -> Run {
        try run("attest \(arguments.map(quoted).joined(separator: " "))", input: input, in: folder)
    }

    /// Runs a line of the shell, in which `attest` is the program.
    static func shell(_ line: String, in folder: Folder) throws -> Run {
        try run(line, input: Data(), in: folder)
    }

    /// The shell sets up folder, environment and files, so that starting and waiting are two system calls that may run on any thread.
    private static func run(_ line: String, input: Data, in folder: Folder?) throws -> Run {
        let scratch = try Folder()
        try scratch.write("in", input)
        try scratch.write("line", "attest() { \(quoted(path)) \"$@\"; }\ncd \(quoted(folder?.path ?? root)) || exit 127\n\(line)\n")
        let files = ["in", "out", "err"].map { quoted(scratch.path($0)) }
        let command =
            "exec /usr/bin/env -i PATH=/usr/bin:/bin HOME=/nonexistent /bin/sh \(quoted(scratch.path("line"))) <\(files[0]) >\(files[1]) 2>\(files[2])"
        var child = pid_t()
        var words: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", command].map { (word: String) in strdup(word) } + [nil]
        defer { for word in words { free(word) } }
        // The threads of a test run may block signals that the shell waits for.
        var (settings, none) = (posix_spawnattr_t(), sigset_t())
        posix_spawnattr_init(&settings)
        defer { posix_spawnattr_destroy(&settings) }
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&settings, &none)
        posix_spawnattr_setflags(&settings, Int16(POSIX_SPAWN_SETSIGMASK))
        let code = posix_spawn(&child, "/bin/sh", nil, &settings, &words, nil)
        guard code == 0 else { throw CocoaError(.executableLoad) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let ended = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
        return Run(status: ended, out: scratch.text("out"), err: scratch.text("err"))
    }

    private static func quoted(_ word: String) -> String {
        "'\(word.replacingOccurrences(of: "'", with: "'\\''"))'"
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
