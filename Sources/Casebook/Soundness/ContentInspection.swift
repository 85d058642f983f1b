import CanonicalJSON
import ClaimModel
import Foundation
import GRDB

extension Inspection {
    /// Each source's bytes against the hash that they are known by, and whether anything was read from them.
    mutating func inspectBlobs() throws {
        let blobs = try Row.fetchCursor(db, sql: "SELECT sha256, bytes FROM blob ORDER BY entry, sha256")
        while let row = try blobs.next() {
            let (sha256, bytes) = (row[0] as String, row[1] as Data)
            if Fingerprint.of(bytes) != sha256 {
                note(CaseFault("blob", row: sha256, column: "bytes", "do not have the hash that they are filed under"))
            }
        }
        let unused = """
            SELECT sha256 FROM blob
            WHERE sha256 NOT IN (SELECT sha256 FROM article) AND sha256 NOT IN (SELECT sha256 FROM evidence)
            """
        for sha256 in try String.fetchAll(db, sql: unused) {
            note(CaseFault("blob", row: sha256, "belongs to no article and no evidence"))
        }
    }

    /// Reads the whole case through its forms, which holds every span against the text that it quotes.
    mutating func inspectForms() throws {
        let dossier = try DossierReader(db).dossier()
        let sizes = try Row.fetchAll(db, sql: "SELECT sha256, length(bytes) FROM blob").reduce(into: [String: Int]()) { sizes, row in
            sizes[row[0]] = row[1]
        }
        let documents =
            dossier.articles.map { ("article", $0.id, $0.extraction.document) } + dossier.evidence.map { ("evidence", $0.id, $0.document) }
        for (table, id, document) in documents where sizes[document.sha256] != document.byteLength {
            note(CaseFault(table, row: id, column: "body", "says that its source has \(document.byteLength) bytes"))
        }
    }
}
