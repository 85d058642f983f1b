import ClaimModel

/// One who is quoted in an article, and how the page marks what they said.
struct Speaker {
    let name: String
    /// What the article says that they are: “Prime Minister”.
    let role: String?
    /// Set before each of their quotes, so that no one has to tell colours apart.
    let initials: String
    /// Which of the tints of the stylesheet, from 1.
    let tint: Int
    /// The id of their line in the legend.
    let anchor: String
}

/// The speakers of one article, in the order in which they are first quoted.
struct Speakers {
    private static let tints = 6

    private(set) var all: [Speaker] = []
    private var places: [String: Int] = [:]
    private let text: TextIndex

    /// `number` is the place of the article in the page, from 1.
    init(_ article: Article, number: Int, _ text: TextIndex) {
        self.text = text
        let entities = Dictionary(article.extraction.entities.map { ($0.id, $0) }) { first, _ in first }
        var taken: [String: Int] = [:]
        for quote in article.extraction.quotes.stablySorted(by: { $0.span < $1.span }) {
            guard let speaker = quote.speaker, places[key(speaker)] == nil else { continue }
            let entity = speaker.entity.flatMap { entities[$0] }
            let name = entity?.name ?? speaker.name ?? text.slice(speaker.span)
            let initials = Self.initials(of: name)
            taken[initials, default: 0] += 1
            let count = taken[initials, default: 1]
            places[key(speaker)] = all.count
            all.append(
                Speaker(
                    name: name, role: entity?.roles.first, initials: count == 1 ? initials : initials + String(count),
                    tint: all.count % Self.tints + 1, anchor: "speaker-\(number)-\(all.count + 1)"))
        }
    }

    /// Who says a quote; nil where that is not known.
    func speaker(of quote: Quote) -> Speaker? {
        quote.speaker.flatMap { places[key($0)] }.map { all[$0] }
    }

    private func key(_ speaker: Quote.Speaker) -> String {
        speaker.entity ?? speaker.name ?? text.slice(speaker.span)
    }

    /// “ER” of “Edi Rama”: the first letters of at most three words, little words left out.
    static func initials(of name: String) -> String {
        let words = name.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "\u{A0}" })
        let telling = words.filter { !["the", "a", "an", "of", "and", "for", "in"].contains($0.lowercased()) }
        let letters = (telling.isEmpty ? words : telling).compactMap { word in word.first { $0.isLetter || $0.isNumber } }
        return letters.isEmpty ? "?" : String(letters.prefix(3)).uppercased()
    }
}
