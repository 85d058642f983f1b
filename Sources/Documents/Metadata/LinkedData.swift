import CanonicalJSON
import ClaimModel

/// What a page's JSON-LD says of its article (schema.org; json-ld.org): objects are taken out of lists and `@graph`, references by `@id`
/// are followed.
struct LinkedData {
    private static let articleTypes = ["Article", "Posting", "Report", "Review", "Recipe"]
    private static let mostObjects = 5000

    private var objects: [JSONObject] = []
    private var byID: [String: JSONObject] = [:]

    init(_ scripts: [ArraySlice<UInt8>]) {
        var waiting = scripts.compactMap { LenientJSON.read($0) }
        while let value = waiting.popLast(), objects.count < Self.mostObjects {
            switch value {
            case .array(let items): waiting += items.reversed()
            case .object(let object):
                if object["@type"] != nil { objects.append(object) }
                if let id = object["@id"]?.text, byID[id] == nil || object.members.count > 1 { byID[id] = object }
                waiting += object.members.map(\.value).reversed()
            default: break
            }
        }
    }

    /// Writes down what the article says, and what other objects say with less standing.
    func state(in facts: inout StatedFacts) {
        guard let article = objects.first(where: isArticle) else {
            for object in objects {
                facts.published(
                    DateScanner.machineDay(object["datePublished"]?.text), from: "json-ld datePublished",
                    rank: PublishedRank.otherLinkedData)
                facts.authors(names(object["author"]), from: "json-ld author", rank: AuthorRank.otherLinkedData)
            }
            return
        }
        facts.authors(names(article["author"]), from: "json-ld author", rank: AuthorRank.linkedData)
        facts.publisher(names(article["publisher"]).first, from: "json-ld publisher", rank: PublisherRank.linkedData)
        facts.published(
            DateScanner.machineDay(article["datePublished"]?.text), from: "json-ld datePublished", rank: PublishedRank.linkedData)
        facts.modified(DateScanner.machineDay(article["dateModified"]?.text), from: "json-ld dateModified", rank: ModifiedRank.linkedData)
        facts.url(article["mainEntityOfPage"].flatMap(address) ?? article["url"]?.text, from: "json-ld url", rank: URLRank.linkedData)
        facts.language(article["inLanguage"]?.text, from: "json-ld inLanguage", rank: LanguageRank.linkedData)
    }

    /// The article's headline.
    var headline: String? {
        objects.first(where: isArticle)?["headline"]?.text.map(Self.plain)
    }

    private func isArticle(_ object: JSONObject) -> Bool {
        let types: [String]
        switch object["@type"] {
        case .string(let type)?: types = [type]
        case .array(let items)?: types = items.compactMap(\.text)
        default: types = []
        }
        return types.contains { type in Self.articleTypes.contains { type.hasSuffix($0) } }
    }

    /// The names that a value gives: a string, an object with a name, a reference, or a list of these.
    private func names(_ value: JSON?) -> [String] {
        switch value {
        case .string(let text)?: return byID[text].map { names(.object($0)) } ?? [Self.plain(text)]
        case .array(let items)?: return items.prefix(50).flatMap { item -> [String] in if case .array = item { [] } else { names(item) } }
        case .object(let object)?:
            if let name = object["name"]?.text { return [Self.plain(name)] }
            if case .array(let items)? = object["name"] { return items.compactMap(\.text).map(Self.plain) }
            return object["@id"]?.text.flatMap { byID[$0]?["name"]?.text }.map { [Self.plain($0)] } ?? []
        default: return []
        }
    }

    private func address(_ value: JSON) -> String? {
        switch value {
        case .string(let text): text.hasPrefix("http") ? text : nil
        case .object(let object): object["@id"]?.text.flatMap { $0.hasPrefix("http") ? $0 : nil }
        default: nil
        }
    }

    /// Text whose character references are resolved, as pages like to write them into their data.
    private static func plain(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return collapsed(CharacterReference.resolved(bytes, 0..<bytes.count))
    }
}

extension JSON {
    /// The text of a string, or of the first string of a list.
    fileprivate var text: String? {
        switch self {
        case .string(let text): text.isEmpty ? nil : text
        case .array(let items): if case .string(let text)? = items.first { text } else { nil }
        default: nil
        }
    }
}
