/// A part of a statement: words of the text, or words that the statement needs besides.
enum Piece {
    case tokens([Int])
    case words(String)
}
