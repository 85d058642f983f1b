/// How much a word tells: a rough inverse document frequency in three classes, for a claim is too short to count words in.
enum WordWeight {
    private static let (functionWord, commonWord, otherWord, name) = (0.25, 2.5, 4.0, 5.0)

    /// - Parameter word: in lower case.
    static func of(_ word: String, isName: Bool, isNumber: Bool) -> Double {
        if FunctionWords.contains(word) || approximations.contains(word) { return functionWord }
        if isName { return name }
        if isNumber { return otherWord }
        return common.contains(word) || (word.hasSuffix("s") && common.contains(String(word.dropLast()))) ? commonWord : otherWord
    }

    /// They belong to a number and are compared with it.
    private static let approximations: Set<String> = [
        "more", "less", "fewer", "least", "nearly", "almost", "approximately", "roughly", "exactly", "least", "as", "many", "much", "only",
        "officially", "currently", "now", "today", "total",
    ]

    private static let common = Set(
        """
        say said says saying tell told ask asked call called give gave given gives take took taken takes make made makes making get got
        go goes going went gone come came comes coming become became becomes becoming know known knew think thought see saw seen find found
        use used uses using work worked works working want wanted need needed show showed shown shows play played plays playing
        run ran runs running move moved moving live lived lives living hold held holds begin began begun start started starts
        lead led leads leading include included includes including keep kept set sets put bring brought turn turned add added remain remained
        follow followed stay stayed leave left receive received receives reach reached reaches feature featured features
        release released releases appear appeared appears publish published produce produced direct directed write wrote written
        win won wins lose lost consist consists consisted contain contains base based name named known born die died
        people person man men woman women child children family friend group team member number amount part place time times year years
        month months week weeks day days hour hours life world country countries state states city cities town area government company
        film films movie movies song songs album albums show series season episode book game games match role character story music band
        school university house home way thing things case cases point points side end start top rate level
        new old good better best great high higher low lower big large small long short early late later first second third last next
        many much several few most some other different same certain own main major
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
