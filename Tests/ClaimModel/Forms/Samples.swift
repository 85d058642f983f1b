import ClaimModel

/// Values in which every member is set that can be set.
enum Samples {
    static let text = "Albania cuts ties\n\nTIRANA – “We had 24 hours,” Zoë Rama 😂 said on July 15."

    static var document: Document {
        var origins = Origins()
        origins.append(textCount: 17, source: TextSpan(40, 57))
        origins.append(textCount: 2, source: TextSpan(57, 57))
        origins.append(textCount: 7, source: TextSpan(60, 67))
        origins.append(textCount: 3, source: TextSpan(67, 74))
        origins.append(textCount: text.utf8.count - 29, source: TextSpan(74, 74 + text.utf8.count - 29))
        var document = Document(
            id: "rama.html", path: "in/rama.html", sha256: Fingerprint.of("x".utf8), mediaType: "text/html", encoding: "utf-8",
            byteLength: 48_211,
            text: text, origins: origins)
        document.language = "en-GB"
        document.title = Sourced("Albania cuts ties", from: "json-ld headline")
        document.authors = [Sourced("Arta Doe", from: "json-ld author"), Sourced("Ben Roe", from: "json-ld author")]
        document.publisher = Sourced("The Post", from: "og:site_name")
        document.published = Day(2022, 9, 7).map { Sourced($0, from: "meta article:published_time") }
        document.modified = Day(2022, 9, 8).map { Sourced($0, from: "json-ld dateModified") }
        document.url = Sourced("https://example.org/rama", from: "link canonical")
        document.disagreements = [Disagreement(field: "published", value: "2022-09-08", from: "time")]
        document.blocks = [
            Block(.heading, level: 1, TextSpan(0, 17)), Block(.dateline, TextSpan(19, 30)),
            Block(.paragraph, TextSpan(30, text.utf8.count)),
        ]
        document.warnings = [
            Warning(code: "encoding.replaced", message: "3 invalid bytes were replaced", count: 3), Warning(code: "w", message: "m"),
        ]
        return document
    }

    static var name: Name { Name(id: "n1", span: TextSpan(53, 62), kind: .person, entity: "e1") }

    static var entity: Entity { Entity(id: "e1", name: "Zoë Rama", kind: .person, roles: ["Prime Minister"], mentions: ["n1", "n4"]) }

    static var times: [TimeExpression] {
        [
            TimeExpression(
                id: "t1", span: TextSpan(76, 83), kind: .date, value: "2022-07-15", modifier: .approx, earliest: Day(2022, 7, 15),
                latest: Day(2022, 7, 15), anchor: .published),
            TimeExpression(id: "t2", span: TextSpan(40, 48), kind: .duration, value: "PT24H"),
        ]
    }

    static var quantities: [Quantity] {
        [
            Quantity(id: "x1", span: TextSpan(40, 48), kind: .measure, magnitude: .value(24), unit: "h", dimension: "time", noun: "hour"),
            Quantity(
                id: "x2", span: TextSpan(40, 42), kind: .money, magnitude: .range(low: 0.5, high: 24), comparator: .about, currency: "EUR"),
            Quantity(id: "x3", span: TextSpan(40, 42), kind: .count, magnitude: .range(low: 2000, high: nil), comparator: .atLeast),
        ]
    }

    static var quote: Quote {
        Quote(
            id: "q1", kind: .direct, class: .belief, parts: [TextSpan(30, 52), TextSpan(68, 72)], words: "We had 24 hours, … said",
            cue: Quote.Cue(span: TextSpan(68, 72), lemma: "say"),
            speaker: Quote.Speaker(span: TextSpan(53, 62), name: "Zoë Rama", entity: "e1", confidence: 0.97, reason: "named in full"),
            within: "q0",
            confidence: 0.9412)
    }

    static var claim: Claim {
        var claim = Claim(
            id: "c-7f3a12be", spans: [TextSpan(33, 48), TextSpan(73, 83)], statement: "Iran’s diplomats had 24 hours on July 15.",
            gist: "had 24 hours")
        claim.subject = Claim.Argument(span: TextSpan(33, 35), name: "Iran’s diplomats")
        claim.predicate = Claim.Predicate(span: TextSpan(36, 39), lemma: "have", tense: "past")
        claim.objects = [Claim.Argument(span: TextSpan(40, 48))]
        claim.polarity = .negated
        claim.modality = .prediction
        claim.hedges = ["about"]
        claim.scope = ["in Tirana"]
        claim.conditions = ["if it must"]
        claim.times = [Claim.TimeUse(ref: "t1", role: .event), Claim.TimeUse(ref: "t2", role: .duration)]
        claim.quantities = [
            Claim.QuantityUse(ref: "x1", role: .amount, of: "hours to leave the country"), Claim.QuantityUse(ref: "x2", role: .to),
        ]
        claim.attribution = [Claim.Attribution(quote: "q1", name: "Zoë Rama", attitude: .denies), Claim.Attribution(name: "Iran")]
        claim.checkworthiness = 0.83
        claim.reasons = ["a dated event", "a named institution"]
        claim.within = "c-00000000"
        return claim
    }

    static var extraction: ArticleExtraction {
        var extraction = ArticleExtraction(document: document, language: "en")
        extraction.sentences = [TextSpan(0, 17), TextSpan(30, text.utf8.count)]
        extraction.names = [name]
        extraction.entities = [entity]
        extraction.times = times
        extraction.quantities = quantities
        extraction.quotes = [quote]
        var second = claim
        second.id = "c-7f3a12be-2"
        extraction.claims = [claim, second]
        extraction.findings = [
            Finding(code: "headline.unsupported", message: "…", claims: ["c-7f3a12be"]), Finding(code: "f", message: "m"),
        ]
        return extraction
    }

    static var article: Article { Article(id: "a-12345678", filed: Instant(secondsSince1970: 1_662_543_000), extraction: extraction) }

    static var evidence: Evidence {
        Evidence(
            id: "v-1c2d3e4f", document: document, note: "From the archive", retrieved: Instant(secondsSince1970: 1_662_500_000),
            attached: Instant(secondsSince1970: 1_662_543_000), attachedBy: "A. Doe", claims: ["c-7f3a12be"])
    }

    static var check: Check {
        Check(
            kind: .quantity, claim: TextSpan(40, 48), evidence: TextSpan(40, 48), relation: .differs,
            because: "24 h against 72 h for “to leave”")
    }

    static var link: Link {
        Link(
            claim: "c-7f3a12be", article: "a-12345678", evidence: "v-1c2d3e4f", stance: .refutes, confidence: 0.9125,
            passage: TextSpan(30, 52),
            checks: [check])
    }

    static var wording: Wording {
        Wording(
            article: "a-12345678", quote: "q1", part: 2, evidence: "v-1c2d3e4f", match: .altered, passage: TextSpan(33, 48),
            edits: [
                Edit(op: .keep, claim: "We had", evidence: "We had"), Edit(op: .replace, claim: "24", evidence: "72"),
                Edit(op: .insert, claim: "", evidence: "whole"),
            ])
    }

    static var verdict: Verdict {
        Verdict(
            kind: .correction, claim: "c-7f3a12be", rating: .refuted, label: "False", because: "The bulletin says 72.", by: "A. Doe",
            evidence: ["v-1c2d3e4f"], supersedes: "r-00000000")
    }

    static var log: [LogEntry] {
        let at = Instant(secondsSince1970: 1_662_543_000)
        let zeros = String(repeating: "0", count: 64)
        let hash = "77e1a0c4" + String(repeating: "1", count: 56)
        return [
            LogEntry(sequence: 1, at: at, event: .opened(case: "5f0c"), previous: zeros, hash: hash),
            LogEntry(sequence: 2, at: at, event: .filed(article: "a-12345678", digest: hash), previous: hash, hash: hash),
            LogEntry(sequence: 3, at: at, event: .attached(evidence: "v-1c2d3e4f", digest: hash), previous: hash, hash: hash),
            LogEntry(sequence: 4, at: at, event: .rated(verdict), previous: hash, hash: hash),
        ]
    }

    static var dossier: Dossier {
        var second = evidence
        second.id = "v-1c2d3e4f#2"
        return Dossier(
            id: "5f0c", created: Instant(secondsSince1970: 1_662_543_000), articles: [article], evidence: [evidence, second], links: [link],
            wordings: [wording], log: log)
    }
}
