/// Phrases that say what one word says: “became a member of” is “joined”. Few and safe ones only.
enum Paraphrases {
    /// The sets of words, as keys, any of which may stand for a word: all of a set have to be there.
    static func of(_ key: String) -> [[String]] { table[key] ?? [] }

    private static let table: [String: [[String]]] = {
        var table: [String: [[String]]] = [:]
        for line in lines.split(separator: "\n") {
            let phrases = line.split(separator: "|").map { phrase in
                phrase.split(separator: " ").map { ComparisonKey.key(lower: String($0), lemma: String($0)) }
            }
            for phrase in phrases where phrase.count == 1 { table[phrase[0], default: []] += phrases.filter { $0 != phrase } }
        }
        return table
    }()

    private static let lines = """
        join|member|accession
        sever|break off|cut off
        severance|sever
        marry|wed
        buy|purchase|acquire
        film|movie
        start|begin|commence
        finish|end
        movie|film
        die|pass away
        kill|shoot dead
        injure|wound|hurt
        resign|step down|quit
        children|child
        receive|get
        cost|price
        rise|increase|go up|grow
        fall|decrease|decline|drop|go down
        approximately|about
        situated|located
        company|firm
        car|automobile
        doctor|physician
        build|construct
        show|display
        help|assist
        require|need
        vote|ballot
        attempt|try
        halt|stop
        """
}
