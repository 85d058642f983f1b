/// A unit of measure.
public struct UnitOfMeasure: Sendable, Equatable {
    /// Its UCUM code, or the English singular where it has none.
    public let code: String
    /// `time`, `length`, `area`, `volume`, `mass`, `temperature`, `speed`, `power`, `energy`, `data` …; nil for a bare number of degrees.
    public let dimension: String?
    /// What one of it is in the base unit of its dimension: second, metre, square metre, litre, kilogram, metre a second, watt, joule,
    /// byte, hertz, volt. A temperature's zero is not told by it.
    public let factor: Double

    /// The unit of a code.
    public static func coded(_ code: String) -> UnitOfMeasure? { UnitTable.byCode[code] }
}

/// The units by name: a row has code, factor and names in the singular; a plural in s goes without saying from three letters on.
enum UnitTable {
    private static let rows: [(dimension: String?, text: String)] = [
        (
            "time",
            """
            ms 0.001 millisecond
            s 1 second sec
            min 60 minute min
            h 3600 hour hr hrs
            d 86400 day
            wk 604800 week
            fortnight 1209600 fortnight
            mo 2629746 month
            a 31556952 year yr yrs
            decade 315569520 decade
            century 3155695200 century centuries
            """
        ),
        (
            "length",
            """
            nm 1e-9 nanometre nanometer
            um 1e-6 micron micrometre micrometer
            mm 0.001 mm millimetre millimeter
            cm 0.01 cm centimetre centimeter
            m 1 metre meter
            km 1000 km kms kilometre kilometer
            [in_i] 0.0254 inch inches
            [ft_i] 0.3048 foot feet ft
            [yd_i] 0.9144 yard yd yds
            [mi_i] 1609.344 mile mi
            [nmi_i] 1852
            [ly] 9.4607e15 lightyear
            """
        ),
        (
            "area",
            """
            m2 1 m² m2 sqm
            km2 1e6 km² km2 sqkm
            har 10000 hectare ha
            [acr_us] 4046.873 acre
            [sin_i] 0.00064516
            [sft_i] 0.09290304 sqft
            [syd_i] 0.83612736
            [mi_i]2 2589988.11
            """
        ),
        (
            "volume",
            """
            mL 0.001 ml millilitre milliliter
            L 1 litre liter ltr
            m3 1000 m³ m3
            km3 1e12 km³ km3
            [cft_i] 28.316846592
            [pt_us] 0.473176473 pint
            [qt_us] 0.946352946 quart
            [gal_us] 3.785411784 gallon gal
            [bbl_us] 158.987294928 barrel bbl
            [cup_us] 0.2365882365 cup
            [tbs_us] 0.01478676478 tablespoon tbsp
            [tsp_us] 0.00492892159 teaspoon tsp
            """
        ),
        (
            "mass",
            """
            ug 1e-9 microgram microgramme µg
            mg 1e-6 mg milligram milligramme
            g 0.001 gram gramme
            kg 1 kg kgs kilo kilogram kilogramme
            t 1000 tonne ton
            [oz_av] 0.028349523125 ounce oz
            [lb_av] 0.45359237 lb lbs
            [stone_av] 6.35029318 stone
            [car_m] 0.0002 carat
            """
        ),
        (
            "speed",
            """
            m/s 1 m/s
            km/h 0.277777778 kph kmh kmph
            [mi_i]/h 0.44704 mph m.p.h.
            [kn_i] 0.514444444 knot
            """
        ),
        (
            "power",
            """
            W 1 watt
            kW 1000 kw kilowatt
            MW 1e6 mw megawatt
            GW 1e9 gw gigawatt
            TW 1e12 terawatt
            [HP] 745.69987 horsepower bhp hp
            """
        ),
        (
            "energy",
            """
            J 1 joule
            kJ 1000 kilojoule kj
            W.h 3600 wh
            kW.h 3.6e6 kwh
            MW.h 3.6e9 mwh
            GW.h 3.6e12 gwh
            TW.h 3.6e15 twh
            kcal 4184 kcal calorie
            """
        ),
        (
            "data",
            """
            bit 0.125 bit
            By 1 byte
            kBy 1000 kb kilobyte
            MBy 1e6 mb megabyte
            GBy 1e9 gb gigabyte
            TBy 1e12 tb terabyte
            """
        ),
        (
            "frequency",
            """
            Hz 1 hertz hz
            kHz 1000 khz kilohertz
            MHz 1e6 mhz megahertz
            GHz 1e9 ghz gigahertz
            """
        ),
        (
            "voltage",
            """
            V 1 volt
            kV 1000 kv kilovolt
            """
        ),
        (
            "temperature",
            """
            Cel 1
            [degF] 0.555555556
            K 1
            """
        ),
        (
            nil,
            """
            deg 1
            magnitude 1 magnitude
            """
        ),
    ]

    static let byCode: [String: UnitOfMeasure] = {
        var table: [String: UnitOfMeasure] = [:]
        for (dimension, text) in rows {
            for row in WordList.rows(text) {
                table[row[0]] = UnitOfMeasure(code: row[0], dimension: dimension, factor: Double(row[1]) ?? 1)
            }
        }
        return table
    }()

    static let byName: [WordKey: UnitOfMeasure] = {
        var table: [WordKey: UnitOfMeasure] = [:]
        for (_, text) in rows {
            for row in WordList.rows(text) {
                for name in row.dropFirst(2) {
                    table[WordKey(name)] = byCode[row[0]]
                    if name.utf8.count >= 3 { table[WordKey(name + "s")] = byCode[row[0]] }
                }
            }
        }
        return table
    }()

    /// Single letters, and small words, that name a unit only where they touch the number.
    static let glued = WordList.table(
        """
        t t
        g g
        h h
        L l
        V v
        W w
        """
    ).compactMapValues { byCode[$0] }

    static let temperatures = WordList.table(
        """
        Cel c celsius celcius centigrade centigrate
        [degF] f fahrenheit farenheit
        K k kelvin
        """
    ).compactMapValues { byCode[$0] }
}
