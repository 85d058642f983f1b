/// A line that says who wrote: “By Jane Roe and John Doe, Staff Writers”.
struct Byline: Equatable {
    let authors: [String]
    /// A news agency that stands where an author would.
    let agency: String?
    /// What follows the names, such as a day.
    let rest: String

    private static let leads = [
        "written by", "reporting by", "story by", "words by", "text by", "by", "von", "par", "por", "przez", "door", "text:", "autor:",
        "author:",
        "authors:", "autorin:", "ein gastbeitrag von", "av", "di",
    ]
    private static let longest = 160

    /// Reads a line that begins with “By”; nil when it is no byline.
    static func read(_ line: String) -> Byline? {
        guard line.utf8.count <= longest, let names = withoutLead(line, leads: ["written by", "story by", "text by", "words by", "by"])
        else { return nil }
        let byline = Byline(names)
        guard !byline.authors.isEmpty || byline.agency != nil else { return nil }
        let last = line.unicodeScalars.last
        return last == "." && !byline.rest.isEmpty && byline.rest.split(separator: " ").count > 6 ? nil : byline
    }

    /// The names in a text that is known to name authors, with or without “By”. A single word counts when nothing else is there.
    static func names(in text: String) -> [String] {
        guard text.utf8.count <= longest, !text.contains("://") else { return [] }
        let names = withoutLead(text, leads: leads) ?? text
        let byline = Byline(names)
        if !byline.authors.isEmpty { return byline.authors }
        let words = names.split(separator: " ").map(String.init)
        let isNick = words.count == 1 && names.utf8.count > 2 && !names.utf8.contains { $0 == 0x40 || $0 == ASCII.slash }
        return isNick && PersonalName.mayBeNick(names) ? [names] : []
    }

    private init(_ names: String) {
        var authors: [String] = []
        var agency: String?
        var rest = ""
        for (place, part) in Self.parts(names).enumerated() {
            if rest.isEmpty, let known = NewsAgency.named(part) {
                agency = known
            } else if rest.isEmpty, PersonalName.looksLikeName(part) {
                authors.append(part)
            } else if place == 0 {
                break
            } else {
                rest += rest.isEmpty ? part : ", " + part
            }
        }
        (self.authors, self.agency, self.rest) = (authors, agency, rest)
    }

    /// Cut at commas, “and” and the marks that stand between a name and what follows it.
    private static func parts(_ names: String) -> [String] {
        var parts: [String] = []
        var words: [Substring] = []
        func flush() {
            if !words.isEmpty { parts.append(words.joined(separator: " ")) }
            words = []
        }
        for word in names.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\u{A0}" }) {
            if ["and", "&", "und", "et", "y", "e", "|", "-", "–", "—", "·", "•", "/", "with", "for", "in", "on", "at", "from"].contains(
                word.lowercased())
            {
                flush()
                if ["for", "in", "on", "at", "from", "|", "-", "–", "—", "·", "•"].contains(word.lowercased()) { parts.append("|") }
                continue
            }
            let bare = word.drop { $0 == "(" }
            if bare.count < word.count {
                flush()
                parts.append("|")
            }
            let trimmed = bare.last.map { $0 == "," || $0 == ";" || $0 == ":" || $0 == ")" } ?? false ? bare.dropLast() : bare
            if !trimmed.isEmpty { words.append(trimmed) }
            if trimmed.count < bare.count { flush() }
        }
        flush()
        return parts
    }

    /// The line after one of the words that bylines begin with.
    private static func withoutLead(_ line: String, leads: [String]) -> String? {
        let lower = line.lowercased()
        for lead in leads where lower.hasPrefix(lead) {
            let rest = line.dropFirst(lead.count)
            guard let first = rest.first, lead.last == ":" || first == " " || first == ":" || first == "\u{A0}" || first == "\n" else {
                continue
            }
            return String(rest.drop { $0 == " " || $0 == ":" || $0 == "\u{A0}" || $0 == "\n" })
        }
        return nil
    }
}
