import CanonicalJSON
import ClaimModel

/// `attest/report@1`, as INTERCHANGE has it, and the log beside it.
///
/// All versions of an article are in it: a link or an entry of the log may speak of an earlier one. What is counted are the latest.
struct JSONReport {
    private let dossier: Dossier
    private let index: CaseIndex

    init(dossier: Dossier) {
        self.dossier = dossier
        index = CaseIndex(dossier)
    }

    func object(by generator: Generator) -> JSONObject {
        JSONObject([
            ("form", "attest/report@1"),
            ("generator", JSONObject([("name", generator.name), ("version", generator.version), ("models", generator.models)])),
            ("case", JSONObject([("id", dossier.id), ("created", dossier.created)])),
            ("articles", dossier.articles.map { $0.json() }),
            ("evidence", dossier.evidence.map { $0.json() }),
            ("links", links),
            ("wordings", wordings),
            ("verdicts", verdicts),
            ("summary", summary),
            ("log", log),
        ])
    }

    /// A link whose evidence is not in the case can't be written; a case that was read from its file has none.
    private var links: [JSONObject] {
        dossier.links.compactMap { link in
            index.evidence[link.evidence].map {
                link.json(article: index.text(of: link.article), evidence: $0.document, index.text(of: link.evidence))
            }
        }
    }

    private var wordings: [JSONObject] {
        dossier.wordings.compactMap { wording in
            index.evidence[wording.evidence].map { wording.json(evidence: $0.document, index.text(of: wording.evidence)) }
        }
    }

    private var verdicts: [JSONObject] {
        dossier.verdicts.map { entry, verdict in verdict.json(in: entry) }
    }

    private var summary: JSONObject {
        let tally = Tally(index, index.articles)
        return JSONObject([
            ("claims", tally.claims), ("quotes", tally.quotes),
            ("byRating", JSONObject(tally.states.map { ($0.state.rawValue, $0.count) })),
        ])
    }

    private var log: JSONObject {
        JSONObject([("length", dossier.log.count), ("head", dossier.log.last?.hash), ("entries", dossier.log.map(\.json))])
    }
}
