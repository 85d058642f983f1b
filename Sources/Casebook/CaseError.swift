/// Why a case can't be made, opened, read or added to. Nothing is written where one of these is thrown: a case stays as it was.
public enum CaseError: Error, Sendable, Equatable {
    /// What kind of trouble it is, for whoever has to give a status.
    public enum Kind: Sendable {
        case notFound, badData, cantCreate, io
    }

    case notFound(path: String)
    case exists(path: String)
    case cantCreate(path: String, because: String)
    /// A file of some other kind, as `because` says.
    case notACase(path: String, because: String)
    /// Made by a later attest.
    case newer(path: String, version: Int)
    /// Another program held the case for longer than one waits.
    case busy(path: String)
    case full(path: String)
    case readOnly(path: String)
    case inputOutput(path: String, because: String)
    /// Something in the file is not as attest wrote it; `because` is a sentence without its full stop.
    case damaged(path: String, because: String)
    /// A claim, an article or a piece of evidence that the case does not hold.
    case unknown(what: String, id: String)
    /// Other bytes with the same first eight digits of their hash.
    case idTaken(id: String)
    /// The bytes given are not those that the document was read from.
    case otherBytes(id: String)
    /// What was given does not fit together, or does not fit the case.
    case inconsistent(because: String)
    /// There is no verdict on the claim that could be withdrawn.
    case nothingToWithdraw(claim: String)
    /// A verdict without a reason or a name.
    case incomplete(missing: String)
}

extension CaseError {
    public var kind: Kind { account.kind }

    /// Stable, for programs: `case.notFound`.
    public var code: String { "case." + account.code }

    /// What happened, to what.
    public var message: String { account.message }

    /// What to do.
    public var hint: String { account.hint }

    private var account: (kind: Kind, code: String, message: String, hint: String) {
        switch self {
        case .notFound(let path):
            (.notFound, "notFound", "There is no case \(path).", "`attest extract ARTICLE --case \(path)` makes one.")
        case .exists(let path):
            (.cantCreate, "exists", "There is a file \(path) already.", "Choose another name for the new case.")
        case .cantCreate(let path, let because):
            (.cantCreate, "cantCreate", "The case \(path) can’t be made: \(because).", "See that its folder exists and can be written to.")
        case .notACase(let path, let because):
            (.badData, "notACase", "\(path) is no case of attest: \(because).", "Name a file that `attest extract --case` made.")
        case .newer(let path, let version):
            (
                .badData, "newer", "\(path) is a case of version \(version); this attest reads up to version \(Schema.version).",
                "Use a newer attest."
            )
        case .busy(let path):
            (.io, "busy", "The case \(path) is in use by another program.", "Nothing was changed. Try again when the other one is done.")
        case .full(let path):
            (.io, "full", "There is no room left for the case \(path).", "Nothing was changed. Make room and try again.")
        case .readOnly(let path):
            (
                .io, "readOnly", "The case \(path) can’t be written to.",
                "See to the rights of the file and of its folder; reading works without."
            )
        case .inputOutput(let path, let because):
            (
                .io, "inputOutput", "The case \(path) can’t be used: \(because).",
                "See to the disk and to the rights of the file and of its folder."
            )
        case .damaged(let path, let because):
            (
                .badData, "damaged", "The case \(path) is damaged. \(because).",
                "`attest verify --case \(path)` says what is wrong and where."
            )
        case .unknown(let what, let id):
            (.notFound, "unknownID", "There is no \(what) \(id) in the case.", "`attest show` lists what the case holds.")
        case .idTaken(let id):
            (.badData, "idTaken", "The case knows other bytes as \(id).", "Keep the two in separate cases.")
        case .otherBytes(let id):
            (.badData, "otherBytes", "The bytes given for \(id) are not those that it was read from.", "Read the source again.")
        case .inconsistent(let because):
            (.badData, "inconsistent", "What was given does not fit the case: \(because).", "Nothing was changed. Read the source again.")
        case .nothingToWithdraw(let claim):
            (.badData, "nothingToWithdraw", "No verdict holds on \(claim).", "`attest show \(claim)` tells how it stands.")
        case .incomplete(let missing):
            (.badData, "incomplete", "A verdict needs \(missing).", "It stays in the log for good, so it must say who judged and why.")
        }
    }
}
