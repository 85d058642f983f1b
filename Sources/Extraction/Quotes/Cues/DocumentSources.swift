/// Reports, polls and the like: when one of them “says” or “shows”, the attribution is documentary.
enum DocumentSources {
    static let nouns: Set<String> = [
        "report", "poll", "survey", "study", "figure", "data", "statistic", "document", "letter", "email", "e-mail", "memo", "filing",
        "record",
        "census", "research", "paper", "statement", "article", "audit", "review", "analysis", "indictment", "lawsuit", "complaint",
        "transcript",
        "finding", "evidence", "ruling", "bill", "law", "constitution", "treaty", "estimate", "forecast", "index", "dossier", "warrant",
        "affidavit",
        "communiqué", "communique", "bulletin", "file", "return", "account", "story", "editorial", "ad", "advert", "website", "headline",
        "sign", "tweet",
    ]
}
