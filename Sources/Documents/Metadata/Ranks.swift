/// Which place of a source is believed before which other (measured: findings on 590 days, 309 lists of authors, 487 titles).
enum PublishedRank {
    static let specificMeta = 10
    static let element = 15
    static let linkedData = 20
    static let address = 30
    static let microdata = 40
    static let otherLinkedData = 45
    static let markedTime = 50
    static let time = 60
    static let named = 70
    static let nearTitle = 75
    static let openingLine = 80
    static let genericMeta = 90
    static let firstLine = 95
}

enum ModifiedRank {
    static let meta = 10
    static let linkedData = 20
    static let openingLine = 80
}

enum AuthorRank {
    static let element = 10
    static let linkedData = 10
    static let link = 20
    static let byline = 30
    static let authorPage = 35
    static let openingLine = 40
    static let meta = 50
    static let otherLinkedData = 60
}

enum PublisherRank {
    static let element = 10
    static let linkedData = 10
    static let siteName = 20
    static let meta = 30
    static let agency = 40
}

enum URLRank {
    static let canonical = 10
    static let linkedData = 20
    static let openGraph = 30
}

enum LanguageRank {
    static let attribute = 10
    static let linkedData = 20
    static let meta = 30
}

enum TitleRank {
    static let chosen = 10
    static let element = 10
    static let reference = 20
    static let firstLine = 50
}
