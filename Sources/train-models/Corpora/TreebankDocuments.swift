import ClaimModel
import Language

/// A document of a treebank as it was written: its sentences joined by what `SpaceAfter` says, paragraphs by a blank line.
struct TreebankDocument: Sendable {
    let name: String
    let utf8: [UInt8]
    /// Where its sentences stand, in bytes.
    let sentences: [TextSpan]
    /// Its words, cut by the program's own rules.
    let spans: [TextSpan]

    fileprivate init(_ sentences: ArraySlice<TreebankSentence>) {
        name = sentences.first?.document ?? ""
        var text = ""
        var bounds: [TextSpan] = []
        var spaceAfter = false
        for sentence in sentences {
            if sentence.startsParagraph, !text.isEmpty { text += "\n\n" } else if spaceAfter { text += " " }
            let start = text.utf8.count
            text += sentence.text
            bounds.append(TextSpan(start, text.utf8.count))
            spaceAfter = sentence.words.last?.spaceAfter ?? true
        }
        utf8 = Array(text.utf8)
        spans = Tokenizer.spans(of: utf8)
        self.sentences = bounds
    }
}

extension Treebank {
    /// Its documents, in its order.
    var documents: [TreebankDocument] {
        sentences.chunks { $0.document == $1.document }.map { TreebankDocument($0) }
    }
}

extension Array {
    /// The runs of elements that belong together.
    fileprivate func chunks(by belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
        var chunks: [ArraySlice<Element>] = []
        var start = 0
        for place in indices.dropFirst() where !belong(self[place - 1], self[place]) {
            chunks.append(self[start..<place])
            start = place
        }
        if start < count { chunks.append(self[start...]) }
        return chunks
    }
}
