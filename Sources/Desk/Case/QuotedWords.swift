import ClaimModel

extension Quote {
    /// The words that stand inside quotation marks, for each part that has any; several runs of one part are joined by ` … `, as `words` joins parts.
    func quotedWords(in text: TextIndex) -> [(part: Int, words: String)] {
        parts.enumerated().compactMap { place, part in
            let runs = Self.runs(text.slice(part))
            return runs.isEmpty ? nil : (place + 1, runs.joined(separator: " … "))
        }
    }

    private static let closing: [Character: Set<Character>] = [
        "“": ["”"], "\"": ["\""], "«": ["»"], "»": ["«"], "„": ["“", "”"], "「": ["」"],
    ]

    /// The runs between an opening mark and the next closing one of its kind; an opening mark that is never closed holds the rest.
    private static func runs(_ text: String) -> [String] {
        var runs: [String] = []
        var ends: Set<Character>?
        var run = ""
        let opensSingle = text.first == "‘"
        for character in opensSingle ? Substring(text.dropFirst()) : text[...] {
            if let end = ends ?? (opensSingle && runs.isEmpty ? ["’"] : nil) {
                if end.contains(character) && (!opensSingle || run.last.map { !$0.isLetter } ?? false) {
                    runs.append(run)
                    (ends, run) = (nil, "")
                } else {
                    run.append(character)
                }
            } else {
                ends = closing[character]
            }
        }
        if !run.isEmpty { runs.append(run) }
        return runs.filter { $0.contains { $0.isLetter || $0.isNumber } }
    }
}
