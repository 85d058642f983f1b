import ClaimModel

extension Dossier {
    /// What each current article took the place of, earliest first, by the current one's id. Versions of versions are versions.
    var earlierVersions: [String: [Article]] {
        var current: [String: String] = [:]
        for (place, article) in articles.enumerated().reversed() {
            let next = articles[(place + 1)...].last { $0.isVersion(of: article) }
            current[article.id] = next.flatMap { current[$0.id] } ?? article.id
        }
        return Dictionary(grouping: articles.filter { current[$0.id] != $0.id }) { current[$0.id] ?? $0.id }
    }
}
