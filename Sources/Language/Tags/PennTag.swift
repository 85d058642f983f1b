/// The tags of the Penn Treebank, with the additions of the English Web Treebank (UD's “XPOS”): finer than `WordClass`, they tell a verb's
/// form, a noun's number and what belongs to a name.
public enum PennTag: String, Sendable, CaseIterable {
    case cc = "CC"
    case cd = "CD"
    case dt = "DT"
    case ex = "EX"
    case fw = "FW"
    case `in` = "IN"
    case jj = "JJ"
    case jjr = "JJR"
    case jjs = "JJS"
    case ls = "LS"
    case md = "MD"
    case nn = "NN"
    case nns = "NNS"
    case nnp = "NNP"
    case nnps = "NNPS"
    case pdt = "PDT"
    case pos = "POS"
    case prp = "PRP"
    case prps = "PRP$"
    case rb = "RB"
    case rbr = "RBR"
    case rbs = "RBS"
    case rp = "RP"
    case sym = "SYM"
    case to = "TO"
    case uh = "UH"
    case vb = "VB"
    case vbd = "VBD"
    case vbg = "VBG"
    case vbn = "VBN"
    case vbp = "VBP"
    case vbz = "VBZ"
    case wdt = "WDT"
    case wp = "WP"
    case wps = "WP$"
    case wrb = "WRB"
    case stop = "."
    case comma = ","
    case colon = ":"
    case opening = "``"
    case closing = "''"
    case leftBracket = "-LRB-"
    case rightBracket = "-RRB-"
    case currency = "$"
    case hash = "#"
    case hyphen = "HYPH"
    case superfluous = "NFP"
    case address = "ADD"
    case affix = "AFX"
    case broken = "GW"
    case other = "XX"

    /// Part of a name, whatever its word class (“New” in “New York”).
    public var isName: Bool { self == .nnp || self == .nnps }
}

/// A tag as it is learnt: word class and Penn tag in one.
package struct FineTag: Hashable, Sendable {
    package let universal: WordClass
    package let penn: PennTag

    package init(_ universal: WordClass, _ penn: PennTag) {
        (self.universal, self.penn) = (universal, penn)
    }
}
