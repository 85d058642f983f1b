/// Something in a case that is not as it was filed, and where.
public struct CaseFault: Error, Sendable, Equatable {
    /// The table; `file` for what lies outside of all tables.
    public let table: String
    /// The row's key, its parts joined by a space: `a-9f0c12ab q1`.
    public let row: String?
    /// The column, where it can be told.
    public let column: String?
    /// What is wrong, as the end of a sentence: “is not what entry 2 of the log wrote”.
    public let problem: String

    init(_ table: String, row: String? = nil, column: String? = nil, _ problem: String) {
        (self.table, self.row, self.column, self.problem) = (table, row, column, problem)
    }

    /// Where and what, as a sentence: “Table quote, row a-9f0c12ab q1, column place: is not what entry 2 of the log wrote.”
    public var message: String { account + "." }

    /// The message without its full stop.
    var account: String {
        let place = [table == "file" ? "The file" : "Table \(table)", row.map { "row \($0)" }, column.map { "column \($0)" }]
        return place.compactMap(\.self).joined(separator: ", ") + ": \(problem)"
    }
}
