import Extraction

/// How often words with a key are cues, counted document by document, so that one can be left out.
struct CueCensus: Sendable {
    private struct Counts { var (cues, uses) = (0, 0) }
    private var all: [UInt64: Counts] = [:]
    private var byDocument: [[UInt64: Counts]] = []

    init(_ documents: [QuoteDocument]) {
        for document in documents {
            var own: [UInt64: Counts] = [:]
            for (paragraph, marked) in zip(document.paragraphs, document.marked) {
                let cues = Set(marked.map(\.cue))
                for (place, word) in paragraph.words.enumerated() where word.canBeCue {
                    own[CueLexicon.key(word), default: Counts()].uses += 1
                    if cues.contains(place) { own[CueLexicon.key(word), default: Counts()].cues += 1 }
                }
            }
            for (key, counts) in own {
                all[key, default: Counts()].cues += counts.cues
                all[key, default: Counts()].uses += counts.uses
            }
            byDocument.append(own)
        }
    }

    func number(of key: UInt64, without document: Int) -> UInt64 {
        let (whole, own) = (all[key] ?? Counts(), byDocument[document][key] ?? Counts())
        return CueLexicon.number(cues: whole.cues - own.cues, uses: whole.uses - own.uses)
    }

    var table: HabitTable {
        HabitTable(numbers: all.filter { $0.value.uses > 1 }.mapValues { CueLexicon.number(cues: $0.cues, uses: $0.uses) })
    }
}
