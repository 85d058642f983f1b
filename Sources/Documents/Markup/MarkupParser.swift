import CLibXML2
import ClaimModel

/// Runs libxml2 over prepared mark-up. It never sees a document type, so that no entity can be declared; and it may load nothing.
enum MarkupParser {
    enum Language {
        case html, xml
    }

    static func parse(_ prepared: PreparedMarkup, as language: Language) throws(MarkupFault) -> (tree: MarkupTree, lost: Int) {
        _ = nothingIsLoaded
        let builder = MarkupBuilder(prepared)
        prepared.bytes.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            let context =
                language == .html
                ? htmlCreateMemoryParserCtxt(start, Int32(buffer.count)) : xmlCreateMemoryParserCtxt(start, Int32(buffer.count))
            guard let context else { return }
            defer { if language == .html { htmlFreeParserCtxt(context) } else { xmlFreeParserCtxt(context) } }
            _ = language == .html ? htmlCtxtUseOptions(context, htmlOptions) : xmlCtxtUseOptions(context, xmlOptions)
            context.pointee.sax.pointee = handler
            context.pointee._private = Unmanaged.passUnretained(builder).toOpaque()
            xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
            _ = withExtendedLifetime(builder) { language == .html ? htmlParseDocument(context) : xmlParseDocument(context) }
            if let document = context.pointee.myDoc { xmlFreeDoc(document) }
            context.pointee.myDoc = nil
        }
        if let fault = builder.fault { throw fault }
        return (builder.finish(), builder.lost)
    }

    /// HUGE lifts libxml2's limits on depth and length, beyond which it drops the rest of a page; the preparation has limits of its own.
    private static let htmlOptions = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
            | HTML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_HUGE.rawValue)
    private static let xmlOptions = Int32(
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
            | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_HUGE.rawValue)

    /// A program that links libxml2 can load entities from files and the network by default; this one cannot.
    private static let nothingIsLoaded: Void = {
        xmlInitParser()
        xmlSetExternalEntityLoader { _, _, _ in nil }
    }()

    /// Elements and text; nothing else is of interest. Without `initialized` libxml2 reports names as they stand, prefix and all (SAX 1).
    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { opaque, name, attributes in
            guard let context = opaque?.assumingMemoryBound(to: xmlParserCtxt.self), let name else { return }
            if !builder(of: context).start(name, attributes, depth: Int(context.pointee.nameNr)) { xmlStopParser(context) }
        }
        handler.endElement = { opaque, _ in
            guard let context = opaque?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
            builder(of: context).end()
        }
        handler.characters = report
        handler.ignorableWhitespace = report
        return handler
    }

    private static let report: charactersSAXFunc = { opaque, text, count in
        guard let context = opaque?.assumingMemoryBound(to: xmlParserCtxt.self), let text else { return }
        let bytes = UnsafeBufferPointer(start: text, count: Int(count))
        builder(of: context).characters(bytes, before: attest_parser_position(context))
    }
}

/// The builder that a parser reports to.
private func builder(of context: UnsafeMutablePointer<xmlParserCtxt>) -> MarkupBuilder {
    Unmanaged<MarkupBuilder>.fromOpaque(context.pointee._private).takeUnretainedValue()
}
