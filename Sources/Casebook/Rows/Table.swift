import CanonicalJSON

/// A table of filed things. Each row has its key, the facts of its body that queries need, its place among the rows of its table that the
/// same log entry wrote, its content, and the number of that entry.
struct Table: Sendable {
    /// A column that repeats what the body says, and where the body says it.
    struct Fact: Sendable {
        let column: String
        let path: [String]
    }

    let name: String
    let key: [String]
    var facts: [Fact] = []
    var isPlaced = false
    var content = "body"

    var columns: [String] {
        key + facts.map(\.column) + (isPlaced ? ["place"] : []) + [content, "entry"]
    }

    /// What the columns of facts hold beside some content: NULL where it does not say.
    func facts(in content: Cell) -> [Cell] {
        guard !facts.isEmpty, let text = content.text, case .object(let body) = try? JSONParser.parse(text) else {
            return facts.map { _ in .null }
        }
        return facts.map { Cell(body.string(at: $0.path)) }
    }

    static let blob = Table(name: "blob", key: ["sha256"], content: "bytes")
    static let article = Table(
        name: "article", key: ["id"],
        facts: [
            Fact(column: "sha256", path: ["document", "sha256"]), Fact(column: "name", path: ["document", "id"]),
            Fact(column: "path", path: ["document", "path"]), Fact(column: "url", path: ["document", "url", "value"]),
        ])
    static let quote = Table(name: "quote", key: ["article", "id"], isPlaced: true)
    static let claim = Table(name: "claim", key: ["article", "id"], isPlaced: true)
    static let evidence = Table(name: "evidence", key: ["id"], facts: [Fact(column: "sha256", path: ["sha256"])])
    static let link = Table(name: "link", key: ["claim", "article", "evidence"], isPlaced: true)
    static let wording = Table(name: "wording", key: ["article", "quote", "part", "evidence"], isPlaced: true)

    /// All of them, each after those that it refers to.
    static let all = [blob, article, quote, claim, evidence, link, wording]

    static func named(_ name: String) -> Table? {
        all.first { $0.name == name }
    }
}

extension JSONObject {
    /// The string at the end of a path of members, or nothing.
    func string(at path: [String]) -> String? {
        var value = JSON.object(self)
        for name in path {
            guard case .object(let object) = value, let member = object[name] else { return nil }
            value = member
        }
        return if case .string(let text) = value { text } else { nil }
    }
}
