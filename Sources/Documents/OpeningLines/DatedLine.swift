import ClaimModel

/// A line of its own that says when: “Published: 7 September 2022”, “Updated 8 Sept 2022, 10:15 GMT”, “Sept. 7, 2022”.
struct DatedLine: Equatable {
    private(set) var published: DateScanner.Reading?
    private(set) var modified: DateScanner.Reading?

    private static let longest = 140
    private static let publication = [
        "first published", "published on", "published at", "published", "posted on", "posted at", "posted", "issued", "released",
        "release date",
        "publication date", "date", "veröffentlicht am", "veröffentlicht", "publié le", "publicado el", "created",
    ]
    private static let change = [
        "last updated on", "last updated", "last modified", "updated on", "updated at", "updated", "modified", "aktualisiert am",
        "aktualisiert",
        "mis à jour le",
    ]

    /// Nil when the line says anything else besides.
    static func read(_ line: String) -> DatedLine? {
        guard line.utf8.count <= longest else { return nil }
        var dated = DatedLine()
        let bytes = Array(line.utf8)
        let lower = Array(line.lowercased().utf8)
        guard bytes.count == lower.count else { return nil }
        var place = 0
        var others = 0
        var isChange = false
        var labels = 0
        while place < bytes.count {
            guard bytes[place].isWordByte else {
                place += 1
                continue
            }
            if let label = longestLabel(in: publication, lower, at: place) {
                (isChange, place, labels) = (false, place + label, labels + 1)
            } else if let label = longestLabel(in: change, lower, at: place) {
                (isChange, place, labels) = (true, place + label, labels + 1)
            } else if let (reading, end) = DateScanner.read(bytes, at: place) {
                if isChange { dated.modified = dated.modified ?? reading } else { dated.published = dated.published ?? reading }
                place = end
            } else {
                let end = bytes[place...].firstIndex { !$0.isWordByte } ?? bytes.count
                if !isTime(String(decoding: lower[place..<end], as: UTF8.self)) { others += 1 }
                place = end
            }
        }
        guard dated.published != nil || dated.modified != nil, others == 0 || labels > 0 && others <= 2 else { return nil }
        if labels == 0, case .monthDay? = dated.published { return nil }
        return dated
    }

    private static func longestLabel(in labels: [String], _ line: [UInt8], at place: Int) -> Int? {
        labels.filter { label in
            let end = place + label.utf8.count
            return line[place...].starts(with: label.utf8) && (end == line.count || !line[end].isWordByte)
        }.map(\.utf8.count).max()
    }

    /// Numbers and words that belong to a time of day.
    private static func isTime(_ word: String) -> Bool {
        if word.utf8.allSatisfy(\.isASCIIDigit) { return word.utf8.count <= 4 }
        let hours = word.utf8.drop(while: \.isASCIIDigit)
        return [
            "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt", "et", "pt", "pst", "pdt", "bst", "cet", "cest", "ist", "at", "on", "h",
            "uhr", "um", "t",
            "z", "hrs", "local", "time", "ago", "and", "min", "read", "–", "—", "·", "•",
        ].contains(String(hours) ?? "")
    }
}
