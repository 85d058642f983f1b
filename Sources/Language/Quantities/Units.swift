import ClaimModel

/// Finds units of measure behind numbers.
enum Units {
    struct Named {
        let unit: UnitOfMeasure
        let end: Int

        init?(_ unit: UnitOfMeasure?, _ end: Int) {
            guard let unit else { return nil }
            (self.unit, self.end) = (unit, end)
        }
    }

    /// The unit whose name begins at a word. `glued`: no space stands between the number and it, or a hyphen.
    static func named(_ words: SentenceWords, at place: Int, glued: Bool) -> Named? {
        if let unit = degrees(words, at: place) ?? temperature(words, at: place, glued: glued) { return unit }
        switch words[place] {
        case "square", "sq", "sq.": return powered(words, at: place, by: 2)
        case "cubic", "cu": return powered(words, at: place, by: 3)
        case "m" where isMetre(words, at: place): return Named(UnitTable.byCode["m"], place + 1)
        case "in" where isInch(words, at: place, glued: glued): return Named(UnitTable.byCode["[in_i]"], place + 1)
        case "nautical":
            return Named(words[place + 1] == "miles" || words[place + 1] == "mile" ? UnitTable.byCode["[nmi_i]"] : nil, place + 2)
        case "metric", "short", "long":
            return isTon(words[place + 1]) ? Named(UnitTable.byCode["t"], place + 2) : nil
        default: break
        }
        if glued, words.touches(place), !words.joins(place - 1), let unit = UnitTable.glued[words[place]],
            !words.touches(place + 1) || !words.isDigit(place + 1)
        {
            return Named(unit, place + 1)
        }
        guard let unit = UnitTable.byName[words[place]], !isOther(words, at: place) else { return nil }
        return perTime(words, unit, at: place + 1) ?? Named(unit, place + 1)
    }

    private static let metreContexts = WordList.keys(
        """
        long tall high wide deep race sprint hurdles relay freestyle butterfly breaststroke backstroke final record champion above below
        away x by ×
        """)

    /// “m” is metre beside long, tall, high …, and million elsewhere.
    static func isMetre(_ words: SentenceWords, at place: Int) -> Bool {
        metreContexts.contains(words[place + 1]) || words.joins(place + 1) && metreContexts.contains(words[place + 2])
    }

    /// “in” is a unit only behind a number that it touches, before punctuation, long, wide, high, or behind feet.
    private static func isInch(_ words: SentenceWords, at place: Int, glued: Bool) -> Bool {
        let next = words.tag(place + 1)
        return glued && (next == nil || next == .punct || metreContexts.contains(words[place + 1])) && words[place + 1] != "-"
    }

    private static func isTon(_ key: WordKey) -> Bool { key == "ton" || key == "tons" || key == "tonne" || key == "tonnes" }

    /// “degrees Celsius”, °F, “deg c”; degrees alone.
    private static func degrees(_ words: SentenceWords, at place: Int) -> Named? {
        guard words[place] == "degrees" || words[place] == "degree" || words[place] == "deg" || words[place] == "°" else { return nil }
        let next = words.joins(place + 1) ? place + 2 : place + 1
        return Named(UnitTable.temperatures[words[next]], next + 1) ?? Named(UnitTable.byCode["deg"], place + 1)
    }

    /// `40C`, “40 Celsius”: a letter only where it touches the number and ends the word.
    private static func temperature(_ words: SentenceWords, at place: Int, glued: Bool) -> Named? {
        guard let unit = UnitTable.temperatures[words[place]] else { return nil }
        let isLetter = glued && words.touches(place) && words.isCapital(place) && words.first(place + 1) != UInt8(ascii: "/")
        return isLetter || words.count(place) > 5 ? Named(unit, place + 1) : nil
    }

    /// Names that are other words in another form or place.
    private static func isOther(_ words: SentenceWords, at place: Int) -> Bool {
        switch words[place] {
        case "ha", "mi", "ton", "tons": words.isCapital(place)
        case "stone", "cup": words.tag(place + 1) == .noun && words[place] == "stone" || words.isCapital(place)
        case "cups", "bits": words.isCapital(place)
        default: false
        }
    }

    private static let squares = ["[in_i]": "[sin_i]", "[ft_i]": "[sft_i]", "[yd_i]": "[syd_i]", "[mi_i]": "[mi_i]2"]
    private static let cubes = ["[ft_i]": "[cft_i]"]

    /// “square miles”, “sq ft”, “cubic metres”.
    private static func powered(_ words: SentenceWords, at place: Int, by power: Int) -> Named? {
        let next = words.joins(place + 1) ? place + 2 : place + 1
        let length = words[next] == "m" ? UnitTable.byCode["m"] : UnitTable.byName[words[next]]
        guard let length, length.dimension == "length" else { return nil }
        let code = (power == 2 ? squares : cubes)[length.code] ?? "\(length.code)\(power)"
        let factor = power == 2 ? length.factor * length.factor : length.factor * length.factor * length.factor * 1000
        let unit = UnitOfMeasure(code: code, dimension: power == 2 ? "area" : "volume", factor: factor)
        return Named(UnitTable.byCode[code] ?? unit, next + 1)
    }

    /// `km/h`, “miles per hour”, “miles an hour”.
    private static func perTime(_ words: SentenceWords, _ unit: UnitOfMeasure, at place: Int) -> Named? {
        guard unit.dimension == "length", words[place] == "/" || words[place] == "per" || words[place] == "an" || words[place] == "a" else {
            return nil
        }
        let time: UnitOfMeasure? =
            switch words[place + 1] {
            case "h", "hour", "hr": UnitTable.byCode["h"]
            case "s", "second", "sec": UnitTable.byCode["s"]
            default: nil
            }
        guard let time else { return nil }
        return Named(
            UnitOfMeasure(code: "\(unit.code)/\(time.code)", dimension: "speed", factor: unit.factor / time.factor), place + 2)
    }
}
