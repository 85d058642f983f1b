/// The words of the closed classes, and frequent adverbs, by their tags; the first tag of a row is the usual one.
enum ClosedClasses {
    static let rows: [(tags: [WordClass], words: String)] = [
        ([.det], "the a an every each no another all both either neither any some these those this"),
        ([.adj, .adv], "much more most less least fewer enough little many several few further such other same own"),
        (
            [.pron],
            """
            i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours
            ourselves they them their theirs themselves who whom whose which what whoever whatever someone somebody something anyone
            anybody anything everyone everybody everything nobody nothing none oneself there y'all thy thee ye one's whichever 'em
            """
        ),
        ([.sconj, .pron, .det], "that"),
        (
            [.adp],
            """
            of in for with at by from into through between against during without within towards toward upon among amongst across behind
            beneath beside besides beyond despite except inside onto outside throughout underneath unlike via per amid amidst versus vs
            vs. unto barring regarding concerning notwithstanding aboard alongside atop
            """
        ),
        ([.adp, .adv], "on over about around up off down out along above below near past under"),
        ([.adp, .sconj], "like since after before until till"),
        ([.sconj], "if because although though unless while whereas whether lest whereby albeit"),
        ([.sconj, .adp], "as than"),
        ([.cconj], "and or but nor & plus"),
        ([.aux], "can could may might must shall should will would 'd 'll 've 're 'm ca wo sha ought"),
        ([.aux, .verb], "am is are was were be been being have has had having do does did"),
        ([.part], "not n't"),
        ([.part, .adp], "to"),
        ([.part, .aux], "'s"),
        ([.adv], "when where why how"),
        (
            [.adv],
            """
            so then now here also just only very too still even again never always often ever already yet almost soon once twice perhaps
            maybe quite rather however therefore instead meanwhile moreover furthermore nevertheless nonetheless thus hence otherwise
            anyway else away back together ago later earlier forward ahead apart aside abroad elsewhere somewhere anywhere everywhere
            nowhere sometimes usually generally nearly hardly barely merely simply really actually currently recently previously formerly
            altogether seldom afterwards afterward thereafter thereby downtown upstairs downstairs forever indeed likewise alike overnight
            overseas online offline well far least notably namely especially particularly approximately roughly about longer sooner
            nationwide worldwide e.g. i.e. a.m. p.m. etc. whenever wherever
            """
        ),
        ([.intj], "yes yeah oh hello hi hey please thanks wow ok okay ah ha bye um uh huh yep nope gosh lol"),
        ([.noun], "today yesterday tomorrow tonight percent cent"),
        ([.sym], "% $ € £ ¥ + = ° © ® < > / # & @ * ~ ^ |"),
    ]

    /// Forms of be and have, which help other verbs.
    static let be = WordList.keys("be am is are was were been being 's 're 'm")
    static let have = WordList.keys("have has had having 've")
    static let possessives = WordList.keys("my your his her its our their whose one's")
}
