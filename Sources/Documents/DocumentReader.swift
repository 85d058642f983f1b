import CanonicalJSON
public import ClaimModel

/// The door of the room: bytes → documents.
public enum DocumentReader {
    /// A source may be as long as this, in bytes.
    public static let largest = 64 << 20

    /// Reads all documents of a source, in order; several of a feed, whose ids are `feed.xml`, `feed.xml#2` and so on.
    ///
    /// `name` is the name of the file; it becomes the id. Nothing is loaded from elsewhere. Time and memory grow with the number of bytes.
    public static func read(_ bytes: [UInt8], name: String, path: String?, hints: ReadingHints) throws(DocumentError) -> [Document] {
        let form = hints.form ?? form(of: bytes, name: name) ?? .text
        try check(bytes, name)
        if form == .jsonl { return try readContainer(bytes, name: name, path: path, hints: hints) }
        let source = DecodedSource(bytes, declared: form == .text ? nil : DeclaredEncoding.label(in: bytes))
        guard source.bytes.contains(where: { !$0.isASCIISpace }) else { throw .empty(name: name) }
        let drafts = try drafts(source, form, name)
        let fingerprint = Fingerprint.of(bytes)
        var documents: [Document] = []
        for (place, draft) in drafts.enumerated() where !draft.text.blocks.isEmpty {
            var document = Document(
                id: place == 0 ? name : "\(name)#\(place + 1)", path: path, sha256: fingerprint, mediaType: form.mediaType,
                encoding: source.encoding,
                byteLength: bytes.count, text: String(decoding: draft.text.bytes, as: UTF8.self), origins: draft.text.origins)
            document.warnings = source.warnings
            finish(&document, draft, hints)
            documents.append(document)
        }
        guard !documents.isEmpty else { throw .nothing(name: name) }
        return documents
    }

    /// Reads one line of a `.jsonl` container; `number` counts from 1. Its text is taken exactly as it is, and its origins are places in
    /// the line.
    public static func read(
        line: ArraySlice<UInt8>, number: Int, of name: String, path: String?, hints: ReadingHints
    ) throws(DocumentError) -> Document {
        let bytes = Array(line)
        let parsed: ContainerLine
        do { parsed = try ContainerLine(bytes) } catch { throw .line(name: name, number: number, problem: error.problem) }
        var draft = TextReader.read(parsed.text, parsed.origins)
        draft.facts.title(parsed.title, from: "title", rank: 1)
        draft.facts.published(parsed.published, from: "published", rank: 1)
        draft.facts.url(parsed.url, from: "url", rank: 1)
        draft.facts.language(parsed.language, from: "language", rank: 1)
        var document = Document(
            id: parsed.id ?? "\(name):\(number)", path: path, sha256: Fingerprint.of(bytes), mediaType: InputForm.text.mediaType,
            encoding: "utf-8",
            byteLength: bytes.count, text: String(decoding: parsed.text, as: UTF8.self), origins: parsed.origins)
        finish(&document, draft, hints)
        return document
    }

    /// What a source is written in: by the ending of its name, else by its content. XML whose root is `html` is HTML. Nil when it is no
    /// text.
    public static func form(of bytes: [UInt8], name: String) -> InputForm? {
        let named = InputForm(ending: name)
        if let named, named != .xml { return named }
        if named == nil, BinaryContent.refusal(of: bytes).isBinary { return nil }
        let beginning = DecodedSource(Array(bytes.prefix(8192)), declared: "utf-8").bytes[...]
        if named == .xml { return InputForm.isXHTML(beginning) ? .html : .xml }
        return InputForm(lookingAt: beginning)
    }

    private static func check(_ bytes: [UInt8], _ name: String) throws(DocumentError) {
        guard !bytes.isEmpty else { throw .empty(name: name) }
        guard bytes.count <= largest else { throw .tooLarge(name: name, count: bytes.count, limit: largest, unit: "bytes") }
        let refusal = BinaryContent.refusal(of: bytes)
        if refusal.isBinary { throw .binary(name: name, looksLike: refusal.looksLike) }
    }

    private static func readContainer(_ bytes: [UInt8], name: String, path: String?, hints: ReadingHints) throws(DocumentError)
        -> [Document]
    {
        var documents: [Document] = []
        for (place, line) in bytes.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { !$0.isASCIISpace }) {
            documents.append(try read(line: line, number: place + 1, of: name, path: path, hints: hints))
        }
        guard !documents.isEmpty else { throw .empty(name: name) }
        return documents
    }

    private static func drafts(_ source: DecodedSource, _ form: InputForm, _ name: String) throws(DocumentError) -> [Draft] {
        switch form {
        case .text, .jsonl: return [TextReader.read(source.bytes, source.origins)]
        case .html:
            do { return [try HTMLReader.article(source.bytes, source.origins)] } catch { throw DocumentError(error, name) }
        case .xml:
            do { return try XMLReader.documents(source.bytes, source.origins) } catch {
                switch error {
                case .entities(let problem): throw .entities(name: name, problem: problem)
                case .malformed(let problem): throw .malformed(name: name, problem: problem)
                case .markup(let fault): throw DocumentError(fault, name)
                }
            }
        }
    }

    /// Opening lines, cues, blocks, warnings and what the source and the caller say.
    private static func finish(_ document: inout Document, _ draft: Draft, _ hints: ReadingHints) {
        var draft = draft
        OpeningLines.read(&draft)
        Transcript.split(&draft.text)
        draft.facts.take(hints)
        document.blocks = draft.text.blocks
        document.warnings += draft.warnings
        draft.facts.settle(in: &document)
    }
}

extension DocumentError {
    init(_ fault: MarkupFault, _ name: String) {
        switch fault {
        case .tooDeep: self = .tooDeep(name: name, limit: MarkupFault.deepest)
        case .tooManyNodes:
            self = .tooLarge(name: name, count: MarkupBuilder.mostNodes + 1, limit: MarkupBuilder.mostNodes, unit: "elements and texts")
        }
    }
}

extension InputForm {
    var mediaType: String {
        switch self {
        case .html: "text/html"
        case .xml: "application/xml"
        case .text: "text/plain"
        case .jsonl: "application/jsonl"
        }
    }
}
