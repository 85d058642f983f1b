/// What the tagger remembers of the tags that it has given in a sentence.
package struct TagHistory {
    /// The classes of the last tag and of the one before; -1 where there is none.
    private(set) var last = (-1, -1)
    private(set) var need = ClauseNeed()
    private let roles: [ClauseNeed.Role]

    /// - Parameter tags: the classes of the model.
    package init(_ tags: [FineTag]) { roles = tags.map { ClauseNeed.Role($0) } }

    package mutating func append(_ choice: Int, reports: Bool) {
        last = (choice, last.0)
        need.see(roles[choice], reports: reports)
    }
}
