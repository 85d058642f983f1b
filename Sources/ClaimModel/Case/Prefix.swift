extension Dossier {
    /// The ids of all that can be named in the case: articles, evidence, claims and verdicts, each once.
    public var ids: [String] {
        var seen = Set<String>()
        let all =
            articles.map(\.id) + evidence.map(\.id) + articles.flatMap { $0.extraction.claims.map(\.id) } + verdicts.map(\.entry.verdictID)
        return all.filter { seen.insert($0).inserted }
    }

    /// The ids that begin with a prefix: one where it is unique, several where it is ambiguous. A whole id is only itself, also where another
    /// begins with it (`v-1c2d3e4f` and `v-1c2d3e4f#2`).
    public func matches(prefix: String) -> [String] {
        let ids = ids.filter { $0.hasPrefix(prefix) }
        return ids.contains(prefix) ? [prefix] : ids
    }
}
