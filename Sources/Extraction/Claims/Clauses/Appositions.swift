import ClaimModel
import Language

/// Who or what somebody is, said between commas: “Karim Haddad, the port's finance director until last June, …”, “A spokeswoman, Elin Stra, …”.
enum Appositions {
    static func clauses(in passage: Passage, of clauses: [Clause], _ context: ClaimContext) -> [Clause] {
        let chunks = Chunker.chunks(of: passage)
        return chunks.indices.compactMap { place in
            guard chunks[place].kind == .comma, place > 0, chunks[place - 1].kind != .comma else { return nil }
            return clause(around: place, chunks, passage, context)
        }
    }

    private static func clause(around comma: Int, _ chunks: [Chunk], _ passage: Passage, _ context: ClaimContext) -> Clause? {
        let words = passage.words
        guard let close = closing(after: comma, chunks), comma + 1 < close else { return nil }
        let right = chunks[comma + 1].places.lowerBound..<chunks[close - 1].places.upperBound
        guard chunks[comma + 1].kind == .nominal, let left = nominal(before: comma, chunks) else { return nil }
        let (leftIsName, rightIsName) = (isPersonOrBody(left, words, context), isPersonOrBody(right, words, context))
        var clause = Clause(kind: .apposition)
        clause.own = Array(left.lowerBound..<right.upperBound)
        if leftIsName, !rightIsName, isDescription(right, words) || isAge(right, words) {
            (clause.subject, clause.tail) = (Array(left), Array(right))
        } else if rightIsName, !leftIsName, isDescription(left, words), close - comma == 2 {
            (clause.subject, clause.tail) = (Array(right), Array(left))
        } else {
            return nil
        }
        return clause
    }

    /// The comma or end that closes what follows, when only noun and prepositional phrases and times stand between.
    private static func closing(after comma: Int, _ chunks: [Chunk]) -> Int? {
        var place = comma + 1
        while place < chunks.count, place < comma + 12 {
            switch chunks[place].kind {
            case .nominal, .preposition, .time: place += 1
            case .comma, .stop: return place
            case .other where place == chunks.count - 1: return place
            default: return nil
            }
        }
        return nil
    }

    /// The noun phrase that ends at a comma, back over prepositional phrases to the one that no preposition governs.
    private static func nominal(before comma: Int, _ chunks: [Chunk]) -> Range<Int>? {
        var place = comma - 1
        while place >= 0, chunks[place].kind == .nominal || chunks[place].kind == .other && place > 0 {
            if place == 0 || chunks[place - 1].kind != .preposition {
                return chunks[place].places.lowerBound..<chunks[comma].places.lowerBound
            }
            if place > 1, chunks[place - 2].kind == .nominal {
                place -= 2
            } else {
                return chunks[place].places.lowerBound..<chunks[comma].places.lowerBound
            }
        }
        return nil
    }

    /// A whole name of a person or body, of at least two words or known to the document.
    private static func isPersonOrBody(_ range: Range<Int>, _ words: [Word], _ context: ClaimContext) -> Bool {
        guard range.allSatisfy({ [.propn, .noun, .adp].contains(words[$0].tag) }), words[range.lowerBound].isCapitalised else {
            return false
        }
        guard let found = context.names[words[range.lowerBound].token], found.tokens.upperBound == words[range.upperBound - 1].token + 1
        else { return false }
        return found.name.kind == .person || found.name.kind == .organization
    }

    /// “the finance director until June”, “a ministry spokeswoman”, “mayor of Lund”: no name, no list, a singular.
    private static func isDescription(_ range: Range<Int>, _ words: [Word]) -> Bool {
        let first = words[range.lowerBound]
        guard range.allSatisfy({ words[$0].tag != .verb && words[$0].key != "and" && words[$0].key != "or" }) else { return false }
        if first.tag == .det { return first.key == "the" || first.key == "a" || first.key == "an" }
        if FunctionWords.possessives.contains(first.key) { return true }
        return first.tag == .noun && !first.isCapitalised && first.lower == first.lemma && range.count > 1
            && words[range.lowerBound + 1].key == "of"
    }

    private static func isAge(_ range: Range<Int>, _ words: [Word]) -> Bool {
        guard range.count == 1, let age = Int(words[range.lowerBound].lower) else { return false }
        return (1...110).contains(age)
    }
}
