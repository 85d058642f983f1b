import ClaimModel
import Language

/// Who or what somebody is, said between commas: “Karim Haddad, the port's finance director until last June, …”, “A spokeswoman, Elin Stra, …”.
struct Appositions {
    let passage: Passage
    let context: ClaimContext

    private var words: [Word] { passage.words }

    /// Gives an apposition that describes somebody its subject and what it says; others stay without.
    func describe(_ clause: inout Clause, below outer: Clause?) {
        if words[clause.head].relation != .appos { return describeSubject(&clause, of: outer) }
        guard let noun = words[clause.head].head, noun < clause.head, let first = clause.own.first,
            passage.dependent(of: clause.head, .preconjunction, .case, .mark) == nil
        else { return }
        let parts = ClauseParts(passage: passage)
        let left = name(before: first) ?? parts.nominal(of: noun, before: first)
        let right = parts.nominal(of: clause.head)
        guard left.last.map({ words[$0 + 1].isComma || words[$0 + 1].key == "(" }) ?? false else { return }
        switch (isPersonOrBody(left), isPersonOrBody(right)) {
        case (true, false) where isDescription(right) || isAge(right) || isRole(right, of: left):
            (clause.subject, clause.tail) = (left, right)
        case (_, false) where isName(left) && isOffice(right): (clause.subject, clause.tail) = (left, right)
        case (false, false) where (isName(left) || isThing(left)) && isDescription(right): (clause.subject, clause.tail) = (left, right)
        case (false, _) where isDescription(left) && isWholeName(right): (clause.subject, clause.tail) = (right, left)
        default: break
        }
    }

    /// “unaware of the danger”, “the son of immigrants”: of the noun before it, or of whom the clause around is about.
    private func describeSubject(_ clause: inout Clause, of outer: Clause?) {
        guard let above = words[clause.head].head else { return }
        let parts = ClauseParts(passage: passage)
        let subject =
            words[above].isVerbal
            ? outer?.subject ?? [] : above < clause.head ? parts.nominal(of: above, before: clause.own.first ?? above) : []
        let isOfSomebody = words[clause.head].tag == .adj ? isThing(subject) || isName(subject) : isPersonOrBody(subject)
        guard isOfSomebody else { return }
        (clause.subject, clause.tail) = (subject, parts.nominal(of: clause.head))
        clause.outerTense = outer?.verb?.tense
    }

    /// The name of a person or body that ends at the comma, whatever noun the apposition was hung on.
    private func name(before place: Int) -> [Int]? {
        let last = words[place].isComma ? place - 1 : place - 2
        guard last >= 0, let start = (0...last).last(where: { context.names[words[$0].token] != nil }),
            let name = wholeName(Array(start...last)), name.kind != .place
        else { return nil }
        return Array(start...last)
    }

    /// A whole name of a person or body.
    private func isPersonOrBody(_ places: [Int]) -> Bool {
        wholeName(places).map { $0.kind == .person || $0.kind == .organization } ?? false
    }

    private func isWholeName(_ places: [Int]) -> Bool { wholeName(places) != nil }

    private func wholeName(_ places: [Int]) -> Name? {
        // “*Prof* Alan Crewdson”
        guard let first = places.prefix(2).first(where: { context.names[words[$0].token] != nil }), let last = places.last,
            words[places[0]].tag == .propn, let found = context.names[words[first].token],
            found.tokens.upperBound == words[last].token + 1
        else { return nil }
        return found.name
    }

    /// A place, a ship, a work: whatever is written as a name.
    private func isName(_ places: [Int]) -> Bool {
        places.last.map { words[$0].tag == .propn && !context.datedTokens.contains(words[$0].token) } ?? false
            && places.allSatisfy { [.propn, .det, .adp].contains(words[$0].tag) }
    }

    /// “a blaze in Quail Canyon”, “his main power”: a noun that is no time, before an apposition that ends at a comma too or with the sentence.
    private func isThing(_ places: [Int]) -> Bool {
        guard let first = places.first.map({ words[$0] }),
            places.allSatisfy({ !context.datedTokens.contains(words[$0].token) || words[$0].penn == .cd })
        else { return false }
        return first.tag == .det && first.key != "no" || FunctionWords.possessives.contains(first.key) || [.nn, .nns].contains(first.penn)
    }

    /// “the finance director until June”, “a ministry spokeswoman”, “mayor of Lund”: no name, no list.
    private func isDescription(_ places: [Int]) -> Bool {
        guard let place = places.first, !places.contains(where: { words[$0].key == "or" }) else { return false }
        let first = words[place]
        if first.tag == .det { return ["the", "a", "an"].contains(first.key) }
        if FunctionWords.possessives.contains(first.key) { return true }
        let isOwned = places.contains { words[$0].penn == .pos } && places.last.map { words[$0].tag == .noun } ?? false
        // “one of the four parties”, “home to 23,000 people”
        if places.count > 2, ["one": "of", "home": "to"][first.key] == words[places[1]].key { return true }
        return isOwned || first.penn == .nn && places.count > 1 && places.contains { words[$0].key == "of" }
    }

    /// “Ruth Lane, Deputy Secretary of State”: what the text says that somebody is, without an article.
    private func isRole(_ places: [Int], of name: [Int]) -> Bool {
        guard let first = places.first, let entity = name.first.flatMap({ context.names[words[$0].token]?.name.entity }) else {
            return false
        }
        let text = SentenceText.phrase(places.map { words[$0].token }, context)
        return words[first].tag != .num && context.roles(of: entity).contains { text.hasPrefix($0) }
    }

    /// “chief economist at the Chamber of Trade”: a noun and where, without an article.
    private func isOffice(_ places: [Int]) -> Bool {
        guard let preposition = places.firstIndex(where: { ["at", "of", "for", "in"].contains(words[$0].key) }), preposition > 0 else {
            return false
        }
        return places[..<preposition].allSatisfy { [.noun, .adj].contains(words[$0].tag) && words[$0].penn != .nns }
            && words[places[preposition - 1]].tag == .noun
    }

    private func isAge(_ places: [Int]) -> Bool {
        guard places.count == 1, let age = Int(context.analysis.word(words[places[0]].token)) else { return false }
        return (1...110).contains(age)
    }
}
