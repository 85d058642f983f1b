/// Words that hold a sentence together and name nothing: articles, prepositions, pronouns, auxiliaries, conjunctions and their like.
enum FunctionWords {
    static func contains(_ word: String) -> Bool {
        words.contains(word)
    }

    private static let words = Set(
        """
        a an the this that these those and or but nor so yet if as than then though although because while whereas whether
        of in on at by to from with without within for into onto over under about after before during since until till through between among
        against toward towards upon off out up down along across around behind beside besides per via near despite except like unlike
        i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
        myself yourself himself herself itself ourselves themselves who whom whose which what when where why how there here
        am is are was were be been being do does did doing done have has had having will would shall should can could may might must ought
        not no n't 's 'll 're 've 'd 'm s t also too very just even still already again ever once both either neither each every some any
        such own same other another one ones following so-called single
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
