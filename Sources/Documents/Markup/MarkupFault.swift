/// Why a parser was stopped.
enum MarkupFault: Error {
    case tooDeep, tooManyNodes

    /// How deep libxml2's own stack may grow before a page is refused; the preparation keeps all but adversaries far below it.
    static let deepest = 4096
}
