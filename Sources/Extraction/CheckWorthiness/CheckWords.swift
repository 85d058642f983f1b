import Language

/// The word lists behind the features of check-worthiness, in small letters.
enum CheckWords {
    /// After “I” or “we”: what follows is an opinion or a wish.
    static let opinionVerbs = set(
        """
        appreciate believe feel guess hope know like love mean pray respect suppose think trust understand want wish wonder
        """)

    /// Something became more or less.
    static let change = set(
        """
        add added climbed create created creating cut cuts cutting decline declined decrease decreased double doubled
        doubling drop dropped eliminated expand expanded fall fallen falling fell gain gained grew grow growing grown growth
        improved increase increased increases increasing invested lose losing loss lost raise raised raises raising reduce
        reduced reducing reduction rise risen rising rose saved shrink slashed soared spent surge triple tripled worse
        """)

    /// Votes, laws and offices.
    static let voteLawAppointment = set(
        """
        act amendment appointed bill elected enacted introduced law legislation nominated opposed pass passed proposed sign
        signed sponsored supported veto vetoed vote voted votes voting
        """)

    /// Beside a person's name: somebody is accused.
    static let accusation = set(
        """
        abandoned accused against attacked blocked broke broken charged cheated convicted corrupt corruption crime criminal
        cut denied destroyed fail failed failing fails false fraud guilty ignored illegal illegally killed lie lied lies
        lying mislead misled oppose opposed raised refused refuses scandal stole stolen violated violation wrong
        """)

    /// First, last, most.
    static let rank = set(
        """
        best biggest ever first highest largest last least lowest most never only record top worst
        """)

    /// How many, without a number.
    static let quantifiers = set(
        """
        all any billions both dozens each entire every everybody everyone few half hundreds majority many millions most no
        nobody none nothing percent percentage several thousands whole
        """)

    /// Hundreds and more.
    static let largeNumbers = set(
        """
        billion billions hundred hundreds million millions thousand thousands trillion trillions
        """)

    /// Cause and effect.
    static let cause = set(
        """
        because cause caused consequence due led reason result resulted thanks therefore
        """)

    /// What parliaments and ministries deal with.
    static let publicMatters = set(
        """
        abortion billion border budget business businesses cancer climate college companies cost costs court crime debt
        deficit drug drugs economy education energy environment families fund funding gas gun health housing illegal
        immigration income inflation insurance interest iran iraq job jobs medicaid medicare military nuclear oil police
        poverty prices prison rate rates revenue school schools security spending students tax taxes teachers trade troops
        unemployment veterans wages war weapons welfare workers
        """)

    /// Somebody says it.
    static let saying = set(
        """
        according admitted announced called claimed claims promised reported said say saying says stated tell testified told
        wrote
        """)

    /// Forms of address.
    static let address = set(
        """
        congressman folks gentlemen governor ladies madam mr mr. mrs mrs. ms president senator sir
        """)

    /// Thanks and greetings.
    static let courtesy = set(
        """
        applause bless congratulations evening good laughter please sorry thank thanks tonight welcome
        """)

    /// The speaker is not sure.
    static let hedges = set(
        """
        almost apparently appears guess maybe might perhaps possibly probably seem seems somewhat
        """)

    /// Good and bad.
    static let judgement = set(
        """
        bad beautiful best better big clear decent disaster fair fantastic good great hard honest horrible important
        incredible proud right strong terrible tough tremendous unfair weak wonderful wrong
        """)

    /// Figures of an office of statistics.
    static let statistics = set(
        """
        amount average billion capita level levels median number numbers per percentage poll polls population rate rates
        ratio share surplus total
        """)

    /// Solemn words.
    static let ceremony = set(
        """
        bless courage dream dreams faith freedom god heart hearts heroes honor hope joy pray prayers proud spirit thank
        tonight
        """)

    /// What governments and firms do and can be shown to have done.
    static let deeds = set(
        """
        added built completed delivered established funded funding funds hired invest invested launched opened produced
        provide provided provides received served
        """)

    /// What somebody wants to do.
    static let proposals = set(
        """
        propose proposal plan plans proposes proposing would suggest intend
        """)

    /// They open a turn of speech rather than a claim.
    static let lookRemember = set(
        """
        look remember let listen see imagine
        """)

    /// What ought to be done.
    static let appeals = set(
        """
        should must ought need needs can
        """)

    /// One thing set against another.
    static let comparisons = set(
        """
        compared twice half double triple than versus
        """)

    private static func set(_ words: String) -> WordSet {
        WordSet(words.split(whereSeparator: \.isWhitespace).map { WordKey(String($0)) })
    }
}
