extension Article {
    /// Whether both were read from the same place: the same document of the same path, or the same address.
    public func isVersion(of other: Article) -> Bool {
        let (document, earlier) = (extraction.document, other.extraction.document)
        if let path = document.path, path == earlier.path, document.id == earlier.id { return true }
        if let url = document.url?.value, url == earlier.url?.value { return true }
        return false
    }
}

extension Dossier {
    /// The articles of which no later version was filed.
    public var currentArticles: [Article] {
        articles.enumerated().filter { place, article in !articles[(place + 1)...].contains { $0.isVersion(of: article) } }.map(\.element)
    }
}
