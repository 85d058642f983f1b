/// Universal part-of-speech tags (UD v2, “UPOS”).
public enum WordClass: UInt8, Sendable, CaseIterable {
    case adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb, x
}
