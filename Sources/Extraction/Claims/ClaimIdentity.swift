import ClaimModel
import Language

/// The id of a claim, from its normalised proposition and its attribution, so that a second run and an edited article find it again.
enum ClaimIdentity {
    static func fingerprint(of claim: Claim, _ context: ClaimContext) -> String {
        let fields: [String] = [
            name(claim.subject, context), claim.predicate.map { $0.lemma } ?? "",
            claim.objects.map { name($0, context) }.joined(separator: "+"),
            claim.polarity.rawValue, claim.modality.rawValue,
            claim.times.compactMap { context.timeValues[$0.ref] }.sorted().joined(separator: "+"),
            claim.quantities.compactMap { context.quantityValues[$0.ref] }.sorted().joined(separator: "+"),
            claim.attribution.map { "\($0.name ?? ""):\($0.attitude.rawValue)" }.joined(separator: "+"),
        ]
        return "c-" + Fingerprint.of(fields.joined(separator: "|").lowercased().utf8).prefix(8)
    }

    private static func name(_ argument: Claim.Argument?, _ context: ClaimContext) -> String {
        guard let argument else { return "" }
        if let name = argument.name { return name }
        return context.analysis.tokens(in: argument.span).filter { ![.det, .punct].contains(context.tag($0)) }.map {
            context.analysis.lemma($0)
        }
        .joined(separator: " ")
    }

    /// Equal ids are told apart in text order: `-2`, `-3`.
    static func number(_ claims: inout [Claim]) {
        var counts: [String: Int] = [:]
        for place in claims.indices {
            let count = counts[claims[place].id, default: 0] + 1
            counts[claims[place].id] = count
            if count > 1 { claims[place].id += "-\(count)" }
        }
    }
}
