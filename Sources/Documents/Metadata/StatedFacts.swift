import ClaimModel

/// What a source says of itself, place by place. Where several places speak of one thing, the one of the highest standing is taken, and the
/// others are kept where they say something else.
struct StatedFacts {
    /// One statement; the lower its rank, the more it is believed.
    struct Statement<Value: Sendable & Equatable> {
        let rank: Int
        let sourced: Sourced<Value>
    }

    private(set) var titles: [Statement<String>] = []
    private(set) var authors: [Statement<[String]>] = []
    private(set) var publishers: [Statement<String>] = []
    private(set) var published: [Statement<Day>] = []
    private(set) var modified: [Statement<Day>] = []
    private(set) var urls: [Statement<String>] = []
    private(set) var languages: [Statement<String>] = []
    /// A month and a day whose year is not said where they stand, and years that are said elsewhere.
    private(set) var yearless: [Statement<MonthDay>] = []
    private(set) var years: [Int] = []

    mutating func title(_ text: String?, from: String, rank: Int) { add(text, from, rank, to: \.titles) }
    mutating func publisher(_ text: String?, from: String, rank: Int) { add(text, from, rank, to: \.publishers) }
    mutating func url(_ text: String?, from: String, rank: Int) { add(text, from, rank, to: \.urls) }
    mutating func language(_ text: String?, from: String, rank: Int) { add(text, from, rank, to: \.languages) }

    mutating func authors(_ names: [String], from: String, rank: Int) {
        let names = names.map { collapsed($0.utf8) }.filter { !$0.isEmpty }
        if !names.isEmpty { authors.append(Statement(rank: rank, sourced: Sourced(names, from: from))) }
    }

    mutating func published(_ day: Day?, from: String, rank: Int) {
        if let day { published.append(Statement(rank: rank, sourced: Sourced(day, from: from))) }
    }

    mutating func modified(_ day: Day?, from: String, rank: Int) {
        if let day { modified.append(Statement(rank: rank, sourced: Sourced(day, from: from))) }
    }

    mutating func published(_ day: MonthDay, from: String, rank: Int) {
        yearless.append(Statement(rank: rank, sourced: Sourced(day, from: from)))
    }

    mutating func year(_ year: Int?) {
        if let year, (1800...2200).contains(year) { years.append(year) }
    }

    private mutating func add(_ text: String?, _ from: String, _ rank: Int, to list: WritableKeyPath<StatedFacts, [Statement<String>]>) {
        guard let text else { return }
        let line = collapsed(text.utf8)
        if !line.isEmpty { self[keyPath: list].append(Statement(rank: rank, sourced: Sourced(line, from: from))) }
    }

    /// What the caller says comes before all that the source says.
    mutating func take(_ hints: ReadingHints) {
        title(hints.title, from: "option --title", rank: 0)
        published(hints.published, from: "option --published", rank: 0)
        url(hints.url, from: "option --url", rank: 0)
        language(hints.language, from: "option --language", rank: 0)
    }

    /// Writes what is taken into a document, and what disagrees with it.
    func settle(in document: inout Document) {
        document.title = settle(titles, "title", in: &document, differs: TitleWords.differ)
        document.publisher = settle(publishers, "publisher", in: &document) { !TitleWords.isWithin($0, $1) }
        document.url = settle(urls, "url", in: &document) { $0 != $1 && rank(of: $1) == 0 }
        document.language = best(languages)?.value
        document.published = settle(published + datedYearless, "published", in: &document) { $0 != $1 }
        document.modified = best(modified)
        let ordered = authors.sorted { $0.rank < $1.rank }
        guard let first = ordered.first?.sourced else { return }
        document.authors = first.value.map { Sourced($0, from: first.from) }
        let names = Set(first.value.map { $0.lowercased() })
        for other in ordered.dropFirst().map(\.sourced) where !other.value.contains(where: { names.contains($0.lowercased()) }) {
            document.disagreements.append(Disagreement(field: "authors", value: other.value.joined(separator: ", "), from: other.from))
        }
    }

    private func rank(of url: String) -> Int { urls.first { $0.sourced.value == url }?.rank ?? 0 }

    /// The days whose year is known from elsewhere.
    private var datedYearless: [Statement<Day>] {
        let known = published.map(\.sourced.value.year) + modified.map(\.sourced.value.year) + years
        guard published.isEmpty, let year = known.first, known.allSatisfy({ $0 == year }) else { return [] }
        return yearless.compactMap { statement in
            let day = statement.sourced.value
            return Day(year, day.month, day.day).map { Statement(rank: statement.rank, sourced: Sourced($0, from: statement.sourced.from)) }
        }
    }

    private func best<Value>(_ statements: [Statement<Value>]) -> Sourced<Value>? {
        statements.min { $0.rank < $1.rank }?.sourced
    }

    /// The best statement of a field; each other value is noted once.
    private func settle<Value: CustomStringConvertible>(
        _ statements: [Statement<Value>], _ field: String, in document: inout Document, differs: (Value, Value) -> Bool
    ) -> Sourced<Value>? {
        guard let best = best(statements) else { return nil }
        var noted: [Value] = []
        for other in statements.sorted(by: { $0.rank < $1.rank }).map(\.sourced)
        where differs(other.value, best.value) && !noted.contains(other.value) {
            noted.append(other.value)
            document.disagreements.append(Disagreement(field: field, value: other.value.description, from: other.from))
        }
        return best
    }
}

/// A day of any year.
struct MonthDay: Equatable, Sendable {
    let month: Int
    let day: Int
}
