/// The relations of Universal Dependencies that English has, with subtypes (UD v2, English EWT and GUM).
public enum Relation: String, Sendable, CaseIterable {
    case acl
    case relativeClause = "acl:relcl"
    case advcl
    case relativeAdverbial = "advcl:relcl"
    case advmod, amod, appos, aux
    case passiveAux = "aux:pass"
    case `case`, cc
    case preconjunction = "cc:preconj"
    case ccomp, compound
    case particle = "compound:prt"
    case conj, cop, csubj
    case outerCsubj = "csubj:outer"
    case passiveCsubj = "csubj:pass"
    case dep, det
    case predeterminer = "det:predet"
    case discourse, dislocated, expl, fixed, flat, goeswith, iobj, list
    case mark, nmod
    case description = "nmod:desc"
    case possessive = "nmod:poss"
    case unmarkedNmod = "nmod:unmarked"
    case nsubj
    case outerSubject = "nsubj:outer"
    case passiveSubject = "nsubj:pass"
    case nummod, obj, obl
    case agent = "obl:agent"
    case unmarkedOblique = "obl:unmarked"
    case orphan, parataxis, punct
    case reparandum, root, vocative, xcomp
    /// In no tree: the sentence was too long to be parsed.
    case unparsed = ""

    /// The relations that a parser can give; `unparsed` is none.
    package static let learnt = allCases.filter { $0 != .unparsed }

    /// Its place among all relations.
    package var number: Int { Self.numbers[self] ?? 0 }
    private static let numbers = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
