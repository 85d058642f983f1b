/// Which country a text is about: named first, named as a subject, named often.
struct CountrySalience {
    private var scores: [(entity: Int, country: Country, score: Double)] = []

    private var last = 0.0

    mutating func note(_ entity: Int, key words: [WordKey], isSubject: Bool, isLead: Bool, isJoined: Bool) {
        guard let country = country(words) else { return }
        let isFirst = scores.isEmpty
        let weight = isJoined ? last : (isSubject ? 1.5 : 0.4) + (isFirst ? 2 : 0) + (isLead && isSubject ? 1 : 0)
        last = weight
        if let place = scores.firstIndex(where: { $0.entity == entity }) {
            scores[place].score += weight
        } else if scores.count < 50 {
            scores.append((entity, country, weight))
        }
    }

    private func country(_ words: [WordKey]) -> Country? {
        if words.count == 1 { return Country.named(words[0]) }
        return Self.longNames[words]
    }

    private static let longNames: [[WordKey]: Country] = {
        var table: [[WordKey]: Country] = [:]
        for name in [
            "south korea", "north korea", "saudi arabia", "south africa", "new zealand", "sri lanka", "costa rica", "el salvador",
            "burkina faso", "ivory coast",
            "united kingdom", "united states", "dominican republic", "sierra leone", "south sudan", "north macedonia",
            "united arab emirates", "czech republic",
            "papua new guinea",
        ] {
            if let country = Country.named(WordKey(name)) { table[WordList.words(name).map { WordKey($0) }] = country }
        }
        return table
    }()

    /// The country that leads clearly; of a region or with an adjective of its own, if one is said.
    func chosen(adjectives: [WordKey]) -> (entity: Int, isClear: Bool)? {
        let fitting = scores.filter { entry in
            adjectives.allSatisfy { adjective in
                if let country = Country.ofAdjective(adjective) {
                    return WordKey(entry.country.name) == country || Self.regions.contains(adjective) && entry.country.region == adjective
                }
                return Self.regions.contains(adjective) ? entry.country.region == adjective : true
            }
        }
        let ranked = fitting.sorted { ($1.score, $0.entity) < ($0.score, $1.entity) }
        guard let best = ranked.first else { return nil }
        let second = ranked.count > 1 ? ranked[1].score : 0
        guard best.score > second * 1.5 || ranked.count == 1 else { return nil }
        return (best.entity, best.score > second * 2)
    }

    private static let regions = WordList.keys(
        "balkan baltic nordic gulf arab african european asian caribbean pacific latin mediterranean himalayan caucasus")
}
