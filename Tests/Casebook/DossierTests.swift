import Casebook
import ClaimModel
import Foundation
import Testing

/// What is filed is read back as it was.
@Suite struct DossierTests {
    let folder: TestFolder
    let casebook: Casebook
    let article = Sample.article()
    let evidence = Sample.evidence(claims: ["c-00000002"])

    init() throws {
        folder = try TestFolder()
        casebook = try Casebook.create(at: folder.file("a.case"), id: "feedfacefeedface", now: Sample.start)
    }

    @Test func aNewCaseHoldsItsOpeningAlone() throws {
        let dossier = try casebook.dossier()
        #expect(dossier.id == "feedfacefeedface")
        #expect(dossier.created == Sample.start)
        #expect(dossier.articles.isEmpty && dossier.evidence.isEmpty && dossier.links.isEmpty && dossier.wordings.isEmpty)
        #expect(dossier.log.map(\.event) == [.opened(case: "feedfacefeedface")])
        #expect(try casebook.check() == [])
    }

    @Test func aCaseWithoutAnIDGetsOne() throws {
        let ids = try (1...2).map { try Casebook.create(at: folder.file("\($0).case"), id: nil, now: Sample.start).dossier().id }
        #expect(ids.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
        #expect(ids[0] != ids[1])
    }

    @Test func everythingComesBack() throws {
        let links = Sample.links(article, evidence)
        let wordings = [Sample.wording(article, evidence)]
        _ = try casebook.file(article, bytes: Sample.bytes(article.extraction.document), now: Sample.start)
        _ = try casebook.attach([evidence], bytes: Sample.bytes(evidence.document), links: links, wordings: wordings, now: Sample.time(1))
        casebook.close()

        let again = try Casebook.open(at: folder.file("a.case"), readOnly: true)
        let dossier = try again.dossier()
        #expect(dossier.articles == [article])
        #expect(dossier.evidence == [evidence])
        #expect(dossier.links == links)
        #expect(dossier.wordings == wordings)
        #expect(dossier.log.map(\.sequence) == [1, 2, 3])
        #expect(try again.bytes(of: article.extraction.document.sha256) == Sample.bytes(article.extraction.document))
        #expect(try again.bytes(of: "00") == nil)
        #expect(try again.check() == [])
    }

    @Test func theSameWalkGivesTheSameBytes() throws {
        try Sample.make(at: folder.file("one.case"))
        try Sample.make(at: folder.file("two.case"))
        let dossiers = try ["one.case", "two.case"].map { try Casebook.open(at: folder.file($0), readOnly: true).dossier() }
        #expect(dossiers[0] == dossiers[1])
        let files = try ["one.case", "two.case"].map { try Data(contentsOf: URL(fileURLWithPath: folder.file($0))) }
        #expect(files[0] == files[1])
    }

    @Test func aClosedCaseIsOneFile() throws {
        _ = try casebook.file(article, bytes: Sample.bytes(article.extraction.document), now: Sample.start)
        casebook.close()
        #expect(folder.names == ["a.case"])
        let reader = try Casebook.open(at: folder.file("a.case"), readOnly: true)
        _ = try reader.dossier()
        reader.close()
        #expect(folder.names == ["a.case"])
    }

    @Test func idsCanBeShortened() throws {
        try Sample.make(at: folder.file("b.case"))
        let dossier = try Casebook.open(at: folder.file("b.case"), readOnly: true).dossier()
        #expect(dossier.matches(prefix: "c-00000002") == ["c-00000002"])
        #expect(dossier.matches(prefix: "c-0000") == ["c-00000001", "c-00000002", "c-00000003"])
        #expect(dossier.matches(prefix: "x").isEmpty)
        for id in dossier.articles.map(\.id) + dossier.evidence.map(\.id) + dossier.verdicts.map(\.entry.verdictID) {
            #expect(dossier.matches(prefix: id) == [id])
        }
    }
}
