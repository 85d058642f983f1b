import ClaimModel
import Testing

@testable import Extraction

/// The ways of attributing, each by its examples: content, cue and speaker as marked, and the kind.
@Suite struct AttributionTests {
    @Test(arguments: [
        "[“We have decided,”|content] ‹said|cue› «Rama|speaker».",
        "[“We have decided,”|content] «the minister|speaker» ‹said|cue› on Monday.",
        "[“We have decided,”|content] ‹said|cue› «the minister for trade|speaker», who left at noon.",
        "«Rama|speaker» ‹said|cue›: [“We have decided.”|content]",
        "«Rama|speaker» ‹added|cue›, [“We have decided.”|content]",
        "«Rama|speaker» ‹tweeted|cue›: [“Taxes fell.”|content]",
        "[“The plan,”|content] «he|speaker» ‹said|cue›, [“is dead.”|content]",
        "[“It was a hard night,”|content] «Rama|speaker» ‹said|cue›.\n\n[“We have nothing left.”|content]",
        "[“We do not say that anyone lied,”|content] «he|speaker» ‹said|cue›. [“We say that nobody looked.”|content]",
        "[“We will win,”|content] «Rama|speaker» ‹told|cue› reporters in Tirana, [“and we will win well.”|content]",
        "[“Really?”|content] «Maddow|speaker» ‹asked|cue›.",
        "[“Is it over?”|content] ‹asked|cue› «Ilir Meta|speaker», a former president.",
        "His job is dull: [“There is a ton of it,”|content] «he|speaker» ‹said|cue›.",
        "[\"We have decided,\"|content] «Rama|speaker» ‹said|cue›.",
        "[‘We have decided,’|content] «Rama|speaker» ‹said|cue›.",
        "[''We have decided,''|content] «Rama|speaker» ‹said|cue›.",
    ])
    func direct(_ marked: String) { check(marked, .direct) }

    @Test(arguments: [
        "«The prime minister|speaker» ‹accused|cue› Iran [of directing an attack in a bid to “paralyse public services.”|content]",
        "«Lindqvist|speaker» ‹told|cue› reporters [that ministers “were warned twice, in writing.”|content]",
        "«He|speaker» ‹said|cue› [the office had “compared apples with ships” and that 62 per cent of the increase came from steel|content].",
        "[The minister|content], «she|speaker» ‹added|cue›, [“is not aware of any such contract,” or of its price|content].",
        "[The plans are “profoundly irresponsible,”|content] ‹said|cue› «Steve Bell|speaker».",
        "«Trump|speaker» ‹called|cue› [the plan “a disgrace”|content].",
    ])
    func mixed(_ marked: String) { check(marked, .mixed) }

    @Test(arguments: [
        "«The minister|speaker» ‹said|cue› [that taxes fell in March|content].",
        "«The minister|speaker» ‹said|cue› on Thursday [that taxes fell|content].",
        "«The minister|speaker» ‹said|cue› [taxes fell in March|content].",
        "«He|speaker» ‹believes|cue› [that traffic will double by 2030|content].",
        "[Taxes fell in March|content], «the minister|speaker» ‹said|cue›.",
        "[Albania broke ties with Iran|content], «Edi Rama|speaker» ‹said|cue› in a statement, as the leader left the room.",
        "[The cost has risen to 3.4 billion kronor|content], «the national audit office|speaker» ‹said|cue› on Thursday.",
        "[Taxes fell in March|content], ‹said|cue› «Rama|speaker».",
        "‹According to|cue› «the report|speaker», [only four of the 11 berths were in use|content].",
        "[Taxes fell|content], ‹according to|cue› «the ministry|speaker».",
        "«The prime minister|speaker» went on to ‹say|cue› [that diplomats had 24 hours to leave|content].",
        "«Iranian opposition groups in exile|speaker» have ‹accused|cue› Tehran [of targeting their events for years|content].",
        "«Rama|speaker» ‹promised|cue› [to leave the alliance|content].",
        "«Rama|speaker» ‹urged|cue› [the council to leave the alliance|content].",
        "«The spokeswoman|speaker» ‹denied|cue› on Friday [that money had been spent|content].",
        "«The mayor|speaker» ‹asked|cue› [whether the port would close|content].",
        "«Tomas Lindqvist|speaker», who chairs the office, ‹told|cue› reporters [that ministers were warned|content].",
        "«Rama|speaker» rejected the findings and ‹said|cue› [that the report was wrong|content].",
        "Taxes fell, but «Rama|speaker» left the room, ‹saying|cue› [that he was ill|content].",
        "It is «his|speaker» ‹belief|cue› [that the war was a mistake|content].",
        "«Figures|speaker» ‹showed|cue› [that taxes fell|content].",
        "«The company|speaker» ‹said|cue› [it would appeal|content].",
        "«Albanian officials|speaker» ‹told|cue› the BBC [they had warned Tirana twice|content].",
        "«Officials|speaker» ‹fear|cue› [the dam will break|content].",
        "«He|speaker» is ‹confident|cue› [that the port is safe|content].",
        "«Rama|speaker» ‹threatened|cue› [to close the port|content].",
        "«The mayor|speaker» ‹said|cue› [taxes fell and promised to cut them again|content].",
    ])
    func indirect(_ marked: String) { check(marked, .indirect) }

    /// Verbs that are negated, that deny, doubt or ask.
    @Test(arguments: [
        "«Rama|speaker» did not ‹say|cue› [that taxes fell|content].",
        "«Nobody at the ministry|speaker» ‹said|cue› [that taxes fell|content].",
        "«Rama|speaker» ‹doubted|cue› [that taxes would fall|content].",
        "«Critics|speaker» ‹question|cue› [whether the port is safe|content].",
        "«Rama|speaker» ‹insists|cue› [the port is safe|content].",
    ])
    func heldBack(_ marked: String) { check(marked, .indirect) }

    /// Nobody is named, or a document speaks.
    @Test(arguments: [
        "It was ‹reported|cue› [that taxes fell in March|content].",
        "There were ‹reports|cue› [that the port had been closed|content].",
        "«A source close to the talks|speaker» ‹said|cue› [that the deal is dead|content].",
        "«The report|speaker» ‹says|cue› [the port was closed in May|content].",
        "‹According to|cue› «a poll|speaker», [most voters want change|content].",
    ])
    func anonymous(_ marked: String) { check(marked, .indirect) }

    /// Nouns that attribute.
    @Test(arguments: [
        "«Opponents|speaker» ‹rejected|cue› the minister’s claim [that taxes fell|content].",
        "«The minister|speaker» ‹rejected|cue› claims [that the port had been closed|content].",
        "«The council|speaker» expressed ‹hope|cue› [that the ferry would return|content].",
        "«Rama|speaker» voiced ‹doubts|cue› [that the port was safe|content].",
        "There is a ‹belief|cue› [that the war was a mistake|content].",
    ])
    func nominal(_ marked: String) { check(marked, .indirect) }

    private func check(_ marked: String, _ kind: Quote.Kind, sourceLocation: SourceLocation = #_sourceLocation) {
        let wanted = MarkedText(marked)
        let found = FoundQuotes(wanted.text)
        guard let quote = found.quote(wanted["content"]) else {
            Issue.record("found \(found.quotes.map { found.parts($0) }) in “\(wanted.text)”", sourceLocation: sourceLocation)
            return
        }
        #expect(quote.kind == kind, sourceLocation: sourceLocation)
        #expect(found.text(quote.cue?.span) == wanted["cue"].first, sourceLocation: sourceLocation)
        #expect(found.text(quote.speaker?.span) == wanted["speaker"].first, sourceLocation: sourceLocation)
    }
}
