import ClaimModel

/// Units of measure behind numbers, by UCUM code and dimension.
enum Units {
    struct Unit: Equatable {
        let code: String
        let dimension: String?
    }

    struct Named {
        let unit: Unit
        let end: Int
    }

    private static func rows(_ dimension: String, _ rows: [(code: String, words: String)]) -> [(WordKey, Unit)] {
        rows.flatMap { row in WordList.words(row.words).map { (WordKey($0), Unit(code: row.code, dimension: dimension)) } }
    }

    private static let table: [WordKey: Unit] = Dictionary(
        rows(
            "time",
            [
                ("s", "second seconds sec secs"), ("min", "minute minutes min mins"), ("h", "hour hours hr hrs"), ("d", "day days"),
                ("wk", "week weeks"),
                ("mo", "month months"), ("a", "year years yr yrs"), ("decade", "decade decades"), ("century", "century centuries"),
                ("ms", "millisecond milliseconds"),
                ("fortnight", "fortnight fortnights"),
            ])
            + rows(
                "length",
                [
                    ("m", "metre metres meter meters"), ("km", "km kilometre kilometres kilometer kilometers kms"),
                    ("cm", "cm centimetre centimetres centimeter centimeters"),
                    ("mm", "mm millimetre millimetres millimeter millimeters"), ("[mi_i]", "mile miles mi"), ("[ft_i]", "foot feet ft"),
                    ("[in_i]", "inch inches"),
                    ("[yd_i]", "yard yards"), ("nm", "nanometre nanometres nanometer nanometers"),
                ])
            + rows("area", [("har", "hectare hectares ha"), ("[acr_us]", "acre acres"), ("km2", "km² km2 sqkm"), ("m2", "m² m2 sqm")])
            + rows(
                "mass",
                [
                    ("kg", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"), ("g", "gram grams gramme grammes"),
                    ("mg", "mg milligram milligrams"),
                    ("t", "tonne tonnes ton tons"), ("[oz_av]", "ounce ounces oz"), ("[lb_av]", "lb lbs"), ("[stone_av]", "stone"),
                ])
            + rows(
                "volume",
                [
                    ("L", "litre litres liter liters"), ("mL", "ml millilitre millilitres milliliter milliliters"),
                    ("[gal_us]", "gallon gallons"),
                    ("[bbl_us]", "barrel barrels"), ("[pt_us]", "pint pints"), ("m3", "m³ m3"), ("[tbs_us]", "tablespoon tablespoons"),
                    ("[tsp_us]", "teaspoon teaspoons"),
                ])
            + rows("speed", [("[mi_i]/h", "mph"), ("km/h", "kph kmh"), ("[kn_i]", "knot knots")])
            + rows(
                "power",
                [("W", "watt watts"), ("kW", "kw kilowatt kilowatts"), ("MW", "mw megawatt megawatts"), ("GW", "gw gigawatt gigawatts")])
            + rows(
                "energy",
                [
                    ("kW.h", "kwh"), ("MW.h", "mwh"), ("GW.h", "gwh"), ("TW.h", "twh"), ("J", "joule joules"),
                    ("kcal", "kcal calorie calories"),
                ])
            + rows(
                "data",
                [
                    ("MBy", "mb megabyte megabytes"), ("GBy", "gb gigabyte gigabytes"), ("TBy", "tb terabyte terabytes"),
                    ("kBy", "kb kilobyte kilobytes"),
                ])
            + rows("frequency", [("Hz", "hz hertz"), ("kHz", "khz"), ("MHz", "mhz megahertz"), ("GHz", "ghz gigahertz")])
            + rows("voltage", [("V", "volt volts"), ("kV", "kv")])
    ) { first, _ in first }

    private static let temperatures: [WordKey: Unit] = [
        "celsius": Unit(code: "Cel", dimension: "temperature"), "c": Unit(code: "Cel", dimension: "temperature"),
        "centigrade": Unit(code: "Cel", dimension: "temperature"), "fahrenheit": Unit(code: "[degF]", dimension: "temperature"),
        "farenheit": Unit(code: "[degF]", dimension: "temperature"), "f": Unit(code: "[degF]", dimension: "temperature"),
        "kelvin": Unit(code: "K", dimension: "temperature"), "k": Unit(code: "K", dimension: "temperature"),
    ]

    private static let metreContexts = WordList.keys("long tall high wide deep race sprint hurdles freestyle above below away")

    /// The unit whose name begins at a word. `glued`: no space stands between the number and it, or a hyphen.
    static func named(_ words: SentenceWords, at place: Int, glued: Bool) -> Named? {
        let key = words[place]
        if key == "square" || key == "sq" || key == "sq." || key == "cubic" { return powered(words, at: place) }
        if key == "degree" || key == "degrees" || key == "deg"
            || words.first(place) == 0xC2 && Glyph.scalar(words.utf8, words.tokens[place].span.start).scalar == 0xB0
        {
            let next = words.joins(place + 1) ? place + 2 : place + 1
            if let unit = temperatures[words[next]], words.isCapital(next) || words.count(next) > 1 || words.touches(next) {
                return Named(unit: unit, end: next + 1)
            }
            return Named(unit: Unit(code: "deg", dimension: nil), end: place + 1)
        }
        if let unit = temperatures[key], glued && words.touches(place) && words.isCapital(place) || words.count(place) > 5 {
            return Named(unit: unit, end: place + 1)
        }
        if key == "m", metreContexts.contains(words[place + 1]) || metreContexts.contains(words[place + 2]) && words.joins(place + 1) {
            return Named(unit: Unit(code: "m", dimension: "length"), end: place + 1)
        }
        if key == "nautical" {
            return words[place + 1] == "miles" || words[place + 1] == "mile"
                ? Named(unit: Unit(code: "[nmi_i]", dimension: "length"), end: place + 2) : nil
        }
        if key == "ton" || key == "tons", words.isCapital(place) { return nil }
        guard let unit = table[key], !isOther(words, key, at: place) else { return nil }
        return perTime(words, unit, at: place + 1) ?? Named(unit: unit, end: place + 1)
    }

    /// Short codes that are other words when they are written otherwise: “min”, “ha”, “a”.
    private static func isOther(_ words: SentenceWords, _ key: WordKey, at place: Int) -> Bool {
        key == "ha" && words.isCapital(place) || key == "mi" && words.isCapital(place) || key == "stone" && words.tag(place + 1) == .noun
    }

    private static func powered(_ words: SentenceWords, at place: Int) -> Named? {
        let isSquare = words[place] != "cubic"
        let next = words.joins(place + 1) ? place + 2 : place + 1
        guard let unit = table[words[next]], unit.dimension == "length" else { return nil }
        let code =
            unit.code.hasPrefix("[")
            ? (isSquare ? "[s\(unit.code.dropFirst())" : "[c\(unit.code.dropFirst())") : unit.code + (isSquare ? "2" : "3")
        return Named(unit: Unit(code: code, dimension: isSquare ? "area" : "volume"), end: next + 1)
    }

    /// `km/h`, “miles per hour”, “miles an hour”.
    private static func perTime(_ words: SentenceWords, _ unit: Unit, at place: Int) -> Named? {
        guard unit.dimension == "length", words[place] == "/" || words[place] == "per" || words[place] == "an" || words[place] == "a" else {
            return nil
        }
        switch words[place + 1] {
        case "h", "hour", "hr": return Named(unit: Unit(code: unit.code + "/h", dimension: "speed"), end: place + 2)
        case "s", "second", "sec": return Named(unit: Unit(code: unit.code + "/s", dimension: "speed"), end: place + 2)
        default: return nil
        }
    }
}
