import Language

/// Nouns for what happens, and their verbs.
enum EventNouns {
    enum Reading: Sendable, Equatable {
        /// “the collapse of X”: X collapsed.
        case intransitive(String)
        /// “the arrest of X”: X was arrested.
        case transitive(String, participle: String)
    }

    private static let intransitive = """
        collapse:collapse fall:fall death:die resignation:resign arrival:arrive departure:depart retirement:retire
        return:return emergence:emerge eruption:erupt explosion:explode escape:escape disappearance:disappear
        withdrawal:withdraw defection:defect dissolution:dissolve sinking:sink crash:crash
        """
    private static let transitive = """
        arrest:arrest:arrested assassination:assassinate:assassinated murder:murder:murdered killing:kill:killed election:elect:elected
        appointment:appoint:appointed invasion:invade:invaded annexation:annex:annexed bombing:bomb:bombed launch:launch:launched
        opening:open:opened closure:close:closed completion:complete:completed construction:build:built signing:sign:signed
        adoption:adopt:adopted introduction:introduce:introduced abolition:abolish:abolished acquisition:acquire:acquired
        purchase:buy:bought sale:sell:sold destruction:destroy:destroyed overthrow:overthrow:overthrown
        ousting:oust:ousted ouster:oust:ousted removal:remove:removed expulsion:expel:expelled kidnapping:kidnap:kidnapped
        execution:execute:executed liberation:liberate:liberated occupation:occupy:occupied capture:capture:captured
        creation:create:created founding:found:founded foundation:found:founded establishment:establish:established publication:publish:published
        release:release:released cancellation:cancel:cancelled ratification:ratify:ratified conviction:convict:convicted
        dismissal:dismiss:dismissed poisoning:poison:poisoned shooting:shoot:shot stabbing:stab:stabbed discovery:discover:discovered
        detention:detain:detained inauguration:inaugurate:inaugurated demolition:demolish:demolished
        """

    private static let readings: [WordKey: Reading] = {
        var readings: [WordKey: Reading] = [:]
        for entry in intransitive.split(whereSeparator: \.isWhitespace) {
            let fields = entry.split(separator: ":").map(String.init)
            if fields.count == 2 { readings[WordKey(fields[0])] = .intransitive(fields[1]) }
        }
        for entry in transitive.split(whereSeparator: \.isWhitespace) {
            let fields = entry.split(separator: ":").map(String.init)
            if fields.count == 3 { readings[WordKey(fields[0])] = .transitive(fields[1], participle: fields[2]) }
        }
        return readings
    }()

    static func reading(of lemma: WordKey) -> Reading? { readings[lemma] }
}
