import ClaimModel

/// Ids as people give them: any first digits that are unique in the case.
extension Dossier {
    func claim(_ prefix: String, in path: String) throws(Failure) -> String {
        try one(matches(prefix: prefix).filter { $0.hasPrefix("c-") }, prefix, "claim", path)
    }

    func evidence(_ prefix: String, in path: String) throws(Failure) -> String {
        try one(matches(prefix: prefix).filter { $0.hasPrefix("v-") }, prefix, "evidence", path)
    }

    func one(_ matches: [String], _ prefix: String, _ what: String, _ path: String) throws(Failure) -> String {
        switch matches.count {
        case 1: return matches[0]
        case 0:
            throw Failure(
                .noInput, "case.unknownID", "There is no \(what) \(prefix) in \(path).", hint: "`attest show` lists what the case holds.",
                path: path,
                id: prefix)
        default:
            let named = matches.sorted().prefix(5).joined(separator: ", ") + (matches.count > 5 ? " and \(matches.count - 5) more" : "")
            throw Failure(
                .usage, "case.ambiguousID", "\(prefix) could be \(named).", hint: "Give one more digit or two.", path: path, id: prefix)
        }
    }
}
