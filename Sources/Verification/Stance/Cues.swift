/// Words that change what a sentence says of the same things. By themselves they refute nothing; they keep the program from saying “supports”.
enum Cues {
    /// It turns the clause into its opposite.
    static let negations = table(
        "not n't n’t never no none nobody nothing neither nor without cannot hardly barely failed fails fail refused refuses")

    /// The passage repeats a claim in order to doubt it.
    static let debunking = table(
        """
        claim claims claimed claiming rumour rumours rumor rumors hoax fake fabricated false falsely untrue dismiss dismissed dismisses deny denies
        denied debunk debunked alleged allegedly allege alleges allegation allegations accused accuses accusation misinformation disinformation
        myth misleading satire satirical doctored unproven unfounded baseless wrongly purported purportedly supposedly conspiracy disputed disputes
        refuted rejects rejected disproven disproved disproves
        """)

    /// Planned, possible or guessed, not done.
    static let hedges = table(
        """
        will would shall may might could planned plans plan planning expected expects scheduled intends intend intended proposed proposes proposal
        likely possibly perhaps reportedly probably potential potentially hope hopes hoped aims aim forecast forecasts predicted predicts projected
        estimated suggested suggests believed considering if unless threatened threatens
        """)

    /// They widen or narrow what a sentence says of: the evidence needs the same one.
    static let scopes = table(
        """
        only first last all every always none most least largest biggest smallest highest lowest best worst oldest youngest longest shortest
        exclusively entirely completely solely sole everyone final once twice both average half
        """)

    /// Words that face each other, as stems of their lemmas.
    static let antonyms: [String: Set<String>] = {
        var table: [String: Set<String>] = [:]
        for line in opposites.split(separator: "\n") {
            let sides = line.split(separator: "|").map { side in
                side.split(separator: " ").map { ComparisonKey.key(lower: String($0), lemma: String($0)) }
            }
            for (mine, theirs) in [(sides[0], sides[1]), (sides[1], sides[0])] {
                for word in mine { table[word, default: []].formUnion(theirs) }
            }
        }
        return table
    }()

    private static func table(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static let opposites = """
        increase rise grow gain climb surge jump|decrease fall decline drop shrink lose plunge sink reduce
        win defeat beat victory|lose defeat loss
        accept approve adopt pass back support endorse|reject refuse oppose block veto condemn
        open begin start launch|close end finish shut stop cease
        before earlier|after later
        more most over above exceed|less least fewer under below
        high higher highest|low lower lowest
        large larger largest big bigger biggest|small smaller smallest
        best better|worst worse
        positive favorable favourable good|negative unfavorable unfavourable bad mixed poor
        alive live|dead die
        north northern|south southern
        east eastern|west western
        male man boy men|female woman girl women
        husband father son brother king|wife mother daughter sister queen
        young younger youngest|old older oldest
        first|last second third
        buy|sell
        arrive enter join|leave depart quit
        allow permit legal|ban prohibit forbid illegal
        convict guilty|acquit innocent
        succeed success successful|fail failure unsuccessful
        always|never
        true|false
        same similar|different
        major|minor
        public|private
        import|export
        include|exclude
        majority|minority
        rich|poor
        appoint hire|dismiss fire sack
        married|divorced unmarried single
        long longer|short shorter
        early|late
        domestic|overseas worldwide international foreign
        strong stronger|weak weaker
        agree|disagree
        warm warmer hot|cool cooler cold
        likely|unlikely
        confirm|deny
        create build|destroy demolish
        """
}
