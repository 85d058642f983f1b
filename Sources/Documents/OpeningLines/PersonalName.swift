/// Whether words look like somebody's name.
enum PersonalName {
    private static let particles: Set<String> = [
        "de", "la", "le", "van", "von", "der", "den", "del", "di", "da", "dos", "du", "ten", "ter", "al", "el", "bin", "ibn", "zu", "y",
        "af", "av", "of",
    ]
    /// Words that stand in bylines and are no names.
    private static let others: Set<String> = [
        "the", "a", "an", "our", "your", "staff", "editor", "editors", "editorial", "reporter", "reporters", "writer", "writers",
        "correspondent",
        "correspondents", "team", "desk", "news", "newsroom", "redaktion", "redakteur", "press", "agency", "agencies", "service", "senior",
        "political", "contributor", "contributing", "special", "admin", "guest", "author", "authors", "posted", "published", "updated",
        "view",
        "all", "posts", "archive", "read", "more", "photo", "photos", "chief", "associated", "wire", "wires", "today", "yesterday", "about",
        "email",
        "follow", "share", "comments", "comment", "profile", "login", "published:", "updated:",
    ]

    /// Two to five words that begin with capitals, but for particles; no digits.
    static func looksLikeName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...5).contains(words.count) else { return false }
        var capitals = 0
        for word in words {
            let lower = word.lowercased()
            if others.contains(lower)
                || word.utf8.contains(where: { $0.isASCIIDigit || $0 == 0x40 || $0 == ASCII.slash || $0 == ASCII.colon })
            {
                return false
            }
            if let first = word.unicodeScalars.first, first.properties.isUppercase || first.properties.isIdeographic {
                capitals += 1
            } else if !particles.contains(lower) && !lower.hasPrefix("al-") && !lower.hasPrefix("d’") && !lower.hasPrefix("d'") {
                return false
            }
        }
        return capitals >= 2 || capitals == 1 && words.count == 2
    }

    static func mayBeNick(_ word: String) -> Bool {
        !others.contains(word.lowercased()) && !word.utf8.contains(ASCII.colon) && !word.utf8.allSatisfy(\.isASCIIDigit)
            && CalendarWords.month(word.lowercased()) == nil
    }
}

/// News agencies by the names that datelines and bylines give them.
enum NewsAgency {
    private static let names: [String: String] = [
        "ap": "AP", "associated press": "Associated Press", "the associated press": "The Associated Press", "reuters": "Reuters",
        "afp": "AFP",
        "agence france-presse": "Agence France-Presse", "dpa": "dpa", "upi": "UPI", "press association": "Press Association",
        "pa media": "PA Media", "xinhua": "Xinhua", "tass": "TASS", "interfax": "Interfax", "ansa": "ANSA", "efe": "EFE", "kyodo": "Kyodo",
        "kyodo news": "Kyodo News", "bloomberg": "Bloomberg", "anadolu": "Anadolu", "yonhap": "Yonhap", "pti": "PTI", "ani": "ANI",
    ]

    static func named(_ text: String) -> String? {
        names[text.lowercased()]
    }
}
