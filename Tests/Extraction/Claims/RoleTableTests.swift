import ClaimModel
import Foundation
import Testing

/// The parts that times and quantities play in the sentences of `Fixtures/claims/roles.tsv`: a sentence, a tab, `text = role` or
/// `text = role of what` between bars.
struct RoleTableTests {
    struct Answer {
        let text: String
        let role: String
        let of: String?

        init(_ written: Substring) {
            let sides = written.split(separator: " = ", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            let role = (sides.last ?? "").split(separator: " of ", maxSplits: 1).map(String.init)
            (text, self.role, of) = (sides[0], role[0], role.count > 1 ? role[1] : nil)
        }
    }

    @Test func rolesOfTheTable() throws {
        let table = try String(contentsOfFile: "Fixtures/claims/roles.tsv", encoding: .utf8)
        var (answers, right, measures, measured) = (0, 0, 0, 0)
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: "\t")
            let reading = ClaimReading(String(fields[0]), published: "2024-05-17")
            var uses = reading.claims.flatMap { claim in
                claim.times.map { (text: reading.time($0), role: $0.role.rawValue, of: String?.none) }
                    + claim.quantities.map { (text: reading.quantity($0), role: $0.role.rawValue, of: $0.of) }
            }
            for answer in fields[1].split(separator: "|").map(Answer.init) {
                answers += 1
                let place =
                    uses.firstIndex { Self.isSame($0.text, answer.text) && $0.role == answer.role }
                    ?? uses.firstIndex { Self.isSame($0.text, answer.text) }
                let found = place.map { uses.remove(at: $0) }
                if found?.role == answer.role {
                    right += 1
                } else {
                    Self.show("\(fields[0])\n    “\(answer.text)” \(answer.role), found \(found?.role ?? "nothing")")
                }
                if let of = answer.of {
                    measures += 1
                    if let found = found?.of, Self.isSame(found, of) {
                        measured += 1
                    } else {
                        Self.show("\(fields[0])\n    “\(answer.text)” of “\(of)”, found \(found?.of.map { "“\($0)”" } ?? "nothing")")
                    }
                }
            }
        }
        print("roles: \(right) of \(answers) right, what is measured: \(measured) of \(measures)")
        #expect(Double(right) >= 0.9 * Double(answers))
    }

    private static func show(_ line: String) { if ProcessInfo.processInfo.environment["SHOW"] == "roles" { print(line) } }

    /// One holds the other: “40%” and “more than 40%”.
    private static func isSame(_ found: String, _ text: String) -> Bool {
        let (found, text) = (words(found), words(text))
        return !found.isEmpty && !text.isEmpty && (found.contains(text) || text.contains(found))
    }

    private static func words(_ text: String) -> String {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && !"£$€%.".contains($0) }
        return words.isEmpty ? "" : " " + words.joined(separator: " ") + " "
    }
}
