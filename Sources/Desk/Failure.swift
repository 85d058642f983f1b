public import CanonicalJSON
import Casebook
import Documents

/// What went wrong, with what, and what to do about it: every error of the rooms below, in one form for whoever called the desk.
public struct Failure: Error, Sendable, Equatable {
    /// What a failure means for the caller; raw values are those of sysexits.h.
    public enum Kind: Int32, Sendable {
        case usage = 64
        case badData = 65
        case noInput = 66
        case ourFault = 70
        case cantCreate = 73
        case inputOutput = 74
    }

    public var kind: Kind
    /// `document.tooLarge`, `case.notFound` …: stable, for programs.
    public var code: String
    /// What happened, to what, as a sentence.
    public var message: String
    /// What to do, as a sentence.
    public var hint: String?
    public var path: String?
    /// The document, line or claim that it happened to.
    public var id: String?

    public init(_ kind: Kind, _ code: String, _ message: String, hint: String? = nil, path: String? = nil, id: String? = nil) {
        (self.kind, self.code, self.message, self.hint, self.path, self.id) = (kind, code, message, hint, path, id)
    }

    /// `attest/error@1`.
    public var json: JSONObject {
        JSONObject([
            ("form", "attest/error@1"), ("id", id), ("path", path), ("code", code), ("message", message), ("hint", hint),
        ])
    }
}

extension Failure {
    init(_ error: DocumentError, path: String?, id: String?) {
        self.init(.badData, error.code, error.message, hint: error.hint, path: path, id: id)
    }

    init(_ error: CaseError, path: String) {
        let kind: Kind =
            switch error.kind {
            case .notFound: .noInput
            case .badData: .badData
            case .cantCreate: .cantCreate
            case .io: .inputOutput
            }
        self.init(kind, error.code, error.message, hint: error.hint, path: path)
    }

    /// A line of one of our own forms that is not what it should be.
    init(_ fault: JSONFault, line number: Int, of path: String?) {
        self.init(
            .badData, "line.malformed", "Line \(number) of \(path ?? "the input") can't be used: \(fault.problem).",
            hint: "Each line must be one JSON object; see Schemas/.", path: path, id: "\(path ?? "-"):\(number)")
    }
}
