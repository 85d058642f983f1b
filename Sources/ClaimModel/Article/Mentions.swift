/// A mention of somebody or something by name.
public struct Name: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case person, organization, place, other
    }

    /// `n1`, `n2` …
    public var id: String
    public var span: TextSpan
    public var kind: Kind
    /// The id of the entity that it names.
    public var entity: String?

    public init(id: String, span: TextSpan, kind: Kind, entity: String? = nil) {
        (self.id, self.span, self.kind, self.entity) = (id, span, kind, entity)
    }
}

/// All mentions of one person or thing in a document, under the fullest name.
public struct Entity: Sendable, Equatable {
    /// `e1`, `e2` …
    public var id: String
    public var name: String
    public var kind: Name.Kind
    /// What the document says that it is: “Prime Minister”.
    public var roles: [String]
    /// Ids of names.
    public var mentions: [String]

    public init(id: String, name: String, kind: Name.Kind, roles: [String] = [], mentions: [String]) {
        (self.id, self.name, self.kind, self.roles, self.mentions) = (id, name, kind, roles, mentions)
    }
}

/// A time expression after TIMEX3 (ISO-TimeML), and the days that it can mean.
public struct TimeExpression: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case date, time, duration, set
    }

    public enum Modifier: String, Sendable, CaseIterable {
        case start, mid, end, approx, before, after, lessThan, moreThan
    }

    /// What a relative expression was counted from.
    public enum Anchor: String, Sendable, CaseIterable {
        /// The day of publication.
        case published
        /// The last date that the text named before.
        case context
    }

    /// `t1`, `t2` …
    public var id: String
    public var span: TextSpan
    public var kind: Kind
    /// The TIMEX3 value: `2022-07-15`, `PT24H`, `199`, `PAST_REF`.
    public var value: String
    public var modifier: Modifier?
    /// First and last day that it can mean, inclusive; both or none.
    public var earliest: Day?
    public var latest: Day?
    public var anchor: Anchor?

    public init(
        id: String, span: TextSpan, kind: Kind, value: String, modifier: Modifier? = nil, earliest: Day? = nil, latest: Day? = nil,
        anchor: Anchor? = nil
    ) {
        (self.id, self.span, self.kind, self.value, self.modifier) = (id, span, kind, value, modifier)
        (self.earliest, self.latest, self.anchor) = (earliest, latest, anchor)
    }
}

/// A number and what it is a number of.
public struct Quantity: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case count, money, percent, measure, age, ordinal, ratio, score
    }

    public enum Comparator: String, Sendable, CaseIterable {
        case equal = "="
        case about = "~"
        case less = "<"
        case atMost = "<="
        case more = ">"
        case atLeast = ">="
    }

    public enum Magnitude: Sendable, Equatable {
        case value(Double)
        /// A range; without `high` a vague lower bound (“thousands”: 2,000 and more).
        case range(low: Double, high: Double?)
    }

    /// `x1`, `x2` …
    public var id: String
    public var span: TextSpan
    public var kind: Kind
    public var magnitude: Magnitude
    public var comparator: Comparator
    /// UCUM where it has a code, else the English singular.
    public var unit: String?
    /// What the unit measures: `time`, `length`, `area`, `volume`, `mass`, `temperature`, `speed`, `power`, `energy`, `data`.
    public var dimension: String?
    /// ISO 4217.
    public var currency: String?
    /// What is counted: the head noun's lemma.
    public var noun: String?

    public init(
        id: String, span: TextSpan, kind: Kind, magnitude: Magnitude, comparator: Comparator = .equal, unit: String? = nil,
        dimension: String? = nil, currency: String? = nil, noun: String? = nil
    ) {
        (self.id, self.span, self.kind, self.magnitude, self.comparator) = (id, span, kind, magnitude, comparator)
        (self.unit, self.dimension, self.currency, self.noun) = (unit, dimension, currency, noun)
    }
}
