import ClaimModel

/// Reads an XML document: NITF, a feed or a news package by what they are, and any other by its elements.
enum XMLReader {
    enum Fault: Error {
        case entities(String)
        case malformed(String)
        case markup(MarkupFault)
    }

    /// The documents in it; several in a feed.
    static func documents(_ source: [UInt8], _ origins: Origins) throws(Fault) -> [Draft] {
        let bytes = source.map { $0 == ASCII.carriageReturn ? ASCII.space : $0 }
        let prepared: PreparedMarkup
        do { prepared = try XMLPreparation.prepare(bytes) } catch { throw .entities(error.problem) }
        guard !prepared.bytes.isEmpty else { throw .malformed("it holds no element") }
        do {
            var (tree, lost) = try MarkupParser.parse(prepared, as: .xml)
            guard !tree.nodes.isEmpty else { throw Fault.malformed("it holds no element") }
            tree.origins = tree.origins.through(origins)
            var drafts = try drafts(of: tree)
            let warnings = warnings(prepared, lost: lost)
            for place in drafts.indices { drafts[place].warnings += warnings }
            return drafts
        } catch let fault as MarkupFault {
            throw .markup(fault)
        } catch let fault as Fault {
            throw fault
        } catch {
            throw .malformed("it could not be parsed")
        }
    }

    private static func drafts(of tree: MarkupTree) throws(MarkupFault) -> [Draft] {
        switch tree.localName(of: 0) {
        case "nitf": [NITFReader.read(tree)]
        case "rss", "rdf", "feed": try FeedReader.read(tree)
        case "newsmessage", "newsitem", "packageitem": NewsMLReader.read(tree)
        default: [GenericXMLReader.read(tree)]
        }
    }

    private static func warnings(_ prepared: PreparedMarkup, lost: Int) -> [Warning] {
        var warnings: [Warning] = []
        if prepared.isTruncated {
            warnings.append(Warning(code: "xml.truncated", message: "The document ends inside an element; what stands before was read"))
        }
        if prepared.mended > 0 {
            let what = prepared.mended == 1 ? "1 tag does" : "\(prepared.mended) tags do"
            warnings.append(Warning(code: "xml.mended", message: "\(what) not match; the document was mended", count: prepared.mended))
        }
        if lost > 0 { warnings.append(Warning(code: "origins.lost", message: "\(lost) pieces of text have no known origin", count: lost)) }
        return warnings
    }
}
