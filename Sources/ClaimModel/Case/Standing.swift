/// Where a claim stands: its verdicts so far, the one that holds last.
public struct Standing: Sendable, Equatable {
    /// Entries of the log that rate the claim, in its order.
    public let history: [(entry: LogEntry, verdict: Verdict)]

    public static func == (a: Standing, b: Standing) -> Bool {
        a.history.map(\.entry) == b.history.map(\.entry)
    }

    /// The verdict that holds: the last one, unless it was withdrawn.
    public var current: (entry: LogEntry, verdict: Verdict)? {
        guard let last = history.last, last.verdict.kind != .withdrawal else { return nil }
        return last
    }

    /// What a further verdict with this rating would be: `new` where none holds, `correction` of another rating, `update` of the same.
    public func kind(ofNext rating: Rating) -> Verdict.Kind {
        guard let current else { return .new }
        return current.verdict.rating == rating ? .update : .correction
    }
}

extension Dossier {
    /// The verdicts of the log with their entries, in its order.
    public var verdicts: [(entry: LogEntry, verdict: Verdict)] {
        log.compactMap { entry in
            if case .rated(let verdict) = entry.event { (entry, verdict) } else { nil }
        }
    }

    /// Where a claim stands.
    public func standing(of claim: String) -> Standing {
        Standing(history: verdicts.filter { $0.verdict.claim == claim })
    }

    /// Where each claim stands that a verdict was ever given on, by its id: for all of them at once.
    public var standings: [String: Standing] {
        Dictionary(grouping: verdicts) { $0.verdict.claim }.mapValues { Standing(history: $0) }
    }
}
