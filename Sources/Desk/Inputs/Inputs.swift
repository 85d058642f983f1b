public import ClaimModel
import Documents
import Foundation

/// One thing to be read: the bytes of a file, or a line of a container.
public struct Input: Sendable {
    enum Content: Sendable {
        case whole([UInt8])
        case line([UInt8], number: Int)
    }

    let name: String
    let path: String?
    let content: Content

    /// The bytes that its documents are made from.
    public var bytes: [UInt8] {
        switch content {
        case .whole(let bytes), .line(let bytes, _): bytes
        }
    }

    /// The documents in it.
    public func documents(_ hints: ReadingHints) throws(Failure) -> [Document] {
        do {
            switch content {
            case .whole(let bytes): return try DocumentReader.read(bytes, name: name, path: path, hints: hints)
            case .line(let bytes, let number):
                return [try DocumentReader.read(line: bytes[...], number: number, of: name, path: path, hints: hints)]
            }
        } catch {
            throw Failure(error, path: path, id: id)
        }
    }

    private var id: String {
        if case .line(_, let number) = content { "\(name):\(number)" } else { name }
    }
}

/// The files, folders and containers that a command was given, opened one after the other.
public struct Inputs: Sequence {
    private struct Source {
        let path: String
        let isContainer: Bool
    }

    private let sources: [Source]
    private let hints: ReadingHints
    /// Whether one file that is no container was given: its result is printed for people, and its failure is the command's own.
    public let isSingle: Bool

    /// Files of these kinds are taken from a folder; others are passed over.
    private static let readable: Set<String> = [
        "html", "htm", "xhtml", "xml", "nitf", "newsml", "rss", "atom", "txt", "text", "jsonl",
    ]

    /// Throws when a folder holds nothing that can be read; a file that is not there fails when its turn comes.
    public init(_ paths: [String], hints: ReadingHints) throws(Failure) {
        var sources: [Source] = []
        var hasFolder = false
        for path in paths {
            let files = try Self.files(at: path)
            hasFolder = hasFolder || files != [path]
            sources += files.map { Source(path: $0, isContainer: hints.form == .jsonl || hints.form == nil && $0.hasSuffix(".jsonl")) }
        }
        self.sources = sources
        self.hints = hints
        isSingle = paths.count == 1 && !hasFolder && sources.allSatisfy { !$0.isContainer }
    }

    /// The path itself, or the files of a folder in the order of their names, folders within it included.
    private static func files(at path: String) throws(Failure) -> [String] {
        guard path != "-", isFolder(path) else { return [path] }
        var files: [String] = []
        var waiting = [path]
        while let folder = waiting.popLast() {
            let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }
            let paths = names.map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
            files += paths.filter { !isFolder($0) && readable.contains(($0 as NSString).pathExtension.lowercased()) }
            waiting += paths.filter(isFolder)
        }
        guard !files.isEmpty else {
            throw Failure(
                .noInput, "input.emptyFolder", "In the folder \(path) there is nothing to read.",
                hint: "attest reads .html, .xml, .txt and .jsonl files.", path: path, id: path)
        }
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    public func makeIterator() -> AnyIterator<Result<Input, Failure>> {
        var waiting = sources[...]
        var container: (source: ByteSource, path: String, number: Int)?
        return AnyIterator {
            while true {
                if let open = container {
                    do throws(Failure) {
                        guard let line = try open.source.line() else {
                            container = nil
                            continue
                        }
                        container?.number += 1
                        if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
                        return .success(
                            Input(
                                name: Self.name(open.path), path: Self.shown(open.path),
                                content: .line(Array(line), number: open.number + 1)))
                    } catch {
                        container = nil
                        return .failure(error)
                    }
                }
                guard let next = waiting.popFirst() else { return nil }
                do throws(Failure) {
                    let source = try ByteSource(path: next.path)
                    if next.isContainer {
                        container = (source, next.path, 0)
                    } else {
                        return .success(Input(name: Self.name(next.path), path: Self.shown(next.path), content: .whole(try source.rest())))
                    }
                } catch {
                    return .failure(error)
                }
            }
        }
    }

    private static func name(_ path: String) -> String {
        path == "-" ? "standard input" : (path as NSString).lastPathComponent
    }

    private static func shown(_ path: String) -> String? {
        path == "-" ? nil : path
    }
}
