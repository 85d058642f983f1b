public import CanonicalJSON
public import ClaimModel

/// A case as others are handed it. Each form is a function of the case and the generator alone: the time of making is in none of them, so
/// that a second report of the same case is the same to the byte.
public enum Report {
    /// `attest/report@1`: all that the case holds, and its log, so that the chain can be walked with nothing but the report in hand.
    /// Whoever writes it writes it canonically (RFC 8785).
    public static func json(_ dossier: Dossier, by generator: Generator) -> JSONObject {
        JSONReport(dossier: dossier).object(by: generator)
    }

    /// One page of HTML that stands alone: the articles with notes in their margin, the evidence, and how to check it all. It holds no
    /// script and loads nothing.
    public static func html(_ dossier: Dossier, by generator: Generator) -> String {
        Page(case: CaseIndex(dossier), generator: generator).html.markup
    }
}
