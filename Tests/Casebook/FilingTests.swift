import Casebook
import ClaimModel
import Testing

/// What filing, attaching and rating write, and what they leave alone.
@Suite struct FilingTests {
    let folder: TestFolder
    let casebook: Casebook
    let article = Sample.article(url: "https://example.org/a")
    let evidence = Sample.evidence()

    init() throws {
        folder = try TestFolder()
        casebook = try Casebook.create(at: folder.file("a.case"), id: "feedfacefeedface", now: Sample.start)
    }

    private func file(_ article: Article) throws -> Filing {
        try casebook.file(article, bytes: Sample.bytes(article.extraction.document), now: Sample.time(1))
    }

    private func attach(_ links: [Link] = [], _ wordings: [Wording] = []) throws -> [Attaching] {
        try casebook.attach([evidence], bytes: Sample.bytes(evidence.document), links: links, wordings: wordings, now: Sample.time(2))
    }

    @Test func theSameBytesChangeNothing() throws {
        #expect(try file(article) == .new(article.id))
        let before = try casebook.dossier()
        #expect(try file(article) == .unchanged(article.id))
        #expect(try casebook.dossier() == before)
    }

    @Test func otherBytesOfTheSamePlaceAreAVersion() throws {
        _ = try file(article)
        let byPath = Sample.article(" More.")
        let byAddress = Sample.article(" Even more.", path: "other.txt", url: "https://example.org/a")
        let other = Sample.article(" Elsewhere.", path: "other/a.txt")
        #expect(try file(byPath) == .version(byPath.id, of: article.id))
        #expect(try file(byAddress) == .version(byAddress.id, of: article.id))
        #expect(try file(other) == .new(other.id))
        let dossier = try casebook.dossier()
        #expect(dossier.articles.map(\.id) == [article, byPath, byAddress, other].map(\.id))
        #expect(dossier.currentArticles.map(\.id) == [byPath, byAddress, other].map(\.id))
        #expect(try casebook.check() == [])
    }

    @Test func articleAndEvidenceCanBeTheSameBytes() throws {
        _ = try file(article)
        let document = article.extraction.document
        let same = Evidence(id: "v-" + document.sha256.prefix(8), document: document, attached: Sample.start)
        #expect(try casebook.attach([same], bytes: Sample.bytes(document), now: Sample.time(2)) == [.new(same.id)])
        #expect(try casebook.check() == [])
    }

    @Test func evidenceThatIsThereGetsWhatItLacks() throws {
        _ = try file(article)
        let links = Sample.links(article, evidence)
        #expect(try attach([links[0]]) == [.new(evidence.id)])
        #expect(try attach(links, [Sample.wording(article, evidence)]) == [.further(evidence.id)])
        #expect(try attach(links, [Sample.wording(article, evidence)]) == [.unchanged(evidence.id)])
        let dossier = try casebook.dossier()
        #expect(dossier.links == links)
        #expect(dossier.wordings.count == 1)
        #expect(dossier.log.count == 4)
        #expect(try casebook.check() == [])
    }

    @Test func aFeedHoldsSeveralPiecesOfEvidence() throws {
        var second = evidence
        second.id += "#2"
        let filed = try casebook.attach([evidence, second], bytes: Sample.bytes(evidence.document), now: Sample.time(1))
        #expect(filed == [.new(evidence.id), .new(second.id)])
        #expect(try casebook.check() == [])
    }

    @Test func whatDoesNotFitIsRefusedAndLeavesNothing() throws {
        let before = try casebook.dossier()
        #expect(throws: CaseError.otherBytes(id: article.id)) { _ = try casebook.file(article, bytes: [1], now: Sample.start) }
        #expect(throws: CaseError.unknown(what: "article", id: article.id)) { _ = try attach(Sample.links(article, evidence)) }
        let stray = Sample.link("c-00000001", article, Sample.evidence(" Other."))
        #expect(throws: CaseError.self) { _ = try attach([stray]) }
        var twice = article
        twice.extraction.claims[1].id = twice.extraction.claims[0].id
        #expect(throws: CaseError.self) { _ = try file(twice) }
        var impostor = Sample.article(" Other.", path: "b.txt")
        impostor.id = article.id
        #expect(try casebook.dossier() == before)
        _ = try file(article)
        #expect(throws: CaseError.idTaken(id: article.id)) { _ = try file(impostor) }
        #expect(try casebook.check() == [])
    }

    @Test func aLinkToAClaimThatIsNotInItsArticleIsRefused() throws {
        _ = try file(article)
        #expect {
            _ = try attach([Sample.link("c-99999999", article, evidence)])
        } throws: { error in
            (error as? CaseError)?.code == "case.inconsistent"
        }
        #expect(try casebook.dossier().evidence.isEmpty)
    }
}
