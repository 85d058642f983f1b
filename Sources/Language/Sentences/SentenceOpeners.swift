/// Words that open a sentence far more often than they begin a name.
enum SentenceOpeners {
    static let words = WordList.keys(
        """
        the a an this that these those it he she they we i you there here his her its our their my your in on at by for from with without
        to of as if when where while although though because since after before during under over until unless and but or so yet nor
        however moreover meanwhile also then thus therefore instead still even only just not no some many most more all both each every
        another other such several few one two three who what why how which whose whether now today yesterday tomorrow last next once
        again perhaps maybe please let do does did is are was were will would can could should may might must have has had according despite
        among between about nevertheless nonetheless later earlier recently officials police people critics experts
        """)

    static let speechVerbs = WordList.keys(
        """
        said says asked asks told tells wrote writes added adds replied replies shouted cried wondered exclaimed demanded yelled declared
        answered inquired
        """
    )
}
