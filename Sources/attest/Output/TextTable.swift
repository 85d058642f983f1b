/// Rows of text in aligned columns; the last column takes what is left of the width and wraps within itself.
struct TextTable {
    struct Cell: ExpressibleByStringLiteral {
        let text: String
        let style: Style?

        init(_ text: String, _ style: Style? = nil) {
            self.text = text
            self.style = style
        }

        init(stringLiteral text: String) {
            self.init(text)
        }
    }

    private let width: Int
    private let gap = 2
    private var rows: [[Cell]] = []

    init(width: Int) {
        self.width = width
    }

    mutating func add(_ cells: Cell...) {
        rows.append(cells)
    }

    func text() -> String {
        let columns = rows.map(\.count).max() ?? 0
        guard columns > 0 else { return "" }
        let widths = (0..<columns - 1).map { column in rows.map { column < $0.count - 1 ? $0[column].text.count : 0 }.max() ?? 0 }
        return rows.map { line($0, widths) }.joined()
    }

    private func line(_ cells: [Cell], _ widths: [Int]) -> String {
        let indent = widths.prefix(max(0, cells.count - 1)).reduce(0) { $0 + $1 + gap }
        let last =
            cells.last.map { cell in
                wrapped(cell.text, to: max(24, width - indent)).map { cell.style?($0) ?? $0 }
            } ?? []
        let start = zip(cells.dropLast(), widths).map { cell, width in
            (cell.style?(cell.text) ?? cell.text) + String(repeating: " ", count: max(0, width - cell.text.count) + gap)
        }.joined()
        return start + last.joined(separator: "\n" + String(repeating: " ", count: indent)) + "\n"
    }
}

/// Lines of at most so many characters, broken between words.
func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
        if !line.isEmpty, line.count + 1 + word.count > width {
            lines.append(line)
            line = ""
        }
        line += line.isEmpty ? String(word) : " " + word
    }
    return lines + [line]
}
