/// Units folded to one of their kind, so that 24 hours meet a day and 100 miles 161 kilometres.
enum Units {
    /// What one of a unit is in the base unit of its dimension: second, metre, kilogram, square metre, litre, metre a second, watt, joule, byte.
    static func factor(_ unit: String) -> Double? { factors[unit] }

    /// A value in the base unit, and temperatures in degrees Celsius; nil for a unit that is not known.
    static func folded(_ value: Double, _ unit: String) -> Double? {
        switch unit {
        case "Cel": value
        case "[degF]": (value - 32) / 1.8
        case "K": value - 273.15
        default: factor(unit).map { value * $0 }
        }
    }

    /// UCUM codes.
    private static let factors: [String: Double] = [
        "ms": 0.001, "s": 1, "min": 60, "h": 3600, "d": 86_400, "wk": 604_800, "mo": 2_629_746, "a": 31_556_952, "fortnight": 1_209_600,
        "decade": 315_569_520, "century": 3_155_695_200,
        "mm": 0.001, "cm": 0.01, "m": 1, "km": 1000, "[in_i]": 0.0254, "[ft_i]": 0.3048, "[yd_i]": 0.9144, "[mi_i]": 1609.344,
        "[nmi_i]": 1852,
        "mg": 1e-6, "g": 0.001, "kg": 1, "t": 1000, "[oz_av]": 0.028_349_523, "[lb_av]": 0.453_592_37, "[stone_av]": 6.350_293_18,
        "m2": 1, "km2": 1e6, "har": 10_000, "[acr_us]": 4046.87, "[acr_br]": 4046.86, "acre": 4046.86, "[sft_i]": 0.092_903_04,
        "[ft_i]2": 0.092_903_04,
        "[mi_i]2": 2_589_988, "[smi_us]": 2_589_998,
        "mL": 0.001, "L": 1, "m3": 1000, "[gal_us]": 3.785_411_784, "[gal_br]": 4.546_09, "[bbl_us]": 158.987,
        "m/s": 1, "km/h": 0.277_777_778, "[mi_i]/h": 0.447_04, "[kn_i]": 0.514_444,
        "W": 1, "kW": 1000, "MW": 1e6, "GW": 1e9, "TW": 1e12, "J": 1, "kJ": 1000, "W.h": 3600, "kW.h": 3.6e6, "MW.h": 3.6e9, "GW.h": 3.6e12,
        "TW.h": 3.6e15,
        "By": 1, "kBy": 1000, "MBy": 1e6, "GBy": 1e9, "TBy": 1e12,
    ]

    /// A unit as a newspaper prints it: `[mi_i]` is “mi”.
    static func printed(_ unit: String) -> String {
        printedForms[unit] ?? unit
    }

    private static let printedForms: [String: String] = [
        "[mi_i]": "mi", "[ft_i]": "ft", "[in_i]": "in", "[yd_i]": "yd", "[lb_av]": "lb", "[oz_av]": "oz", "[degF]": "°F", "Cel": "°C",
        "har": "ha",
        "[mi_i]/h": "mph", "[bbl_us]": "barrels", "[gal_us]": "gal", "m2": "m²", "km2": "km²", "[mi_i]2": "sq mi", "a": "years",
        "mo": "months",
        "d": "days", "wk": "weeks",
    ]
}
