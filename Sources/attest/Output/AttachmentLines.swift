import ClaimModel
import Desk

/// What came of attaching one piece of evidence: what it is, and which claims it speaks on.
struct AttachmentLines {
    private let attached: Attached

    init(_ attached: Attached) {
        self.attached = attached
    }

    func text() -> String {
        let document = attached.evidence.document
        let speaking = attached.links.filter { $0.stance != .insufficient }
        var text = "\(attached.evidence.id)  \(Style.bold(document.title?.value ?? document.id))"
        text += Style.faint("  \(document.path ?? document.id)\(attached.wasThere ? ", there already" : "")") + "\n"
        let evidence = TextIndex(document.text)
        var table = TextTable(width: Terminal.width)
        for link in speaking {
            let passage = link.passage.map { evidence.slice($0) } ?? ""
            table.add(.init("  \(link.stance.rawValue)"), .init(link.claim, .faint), .init(passage))
        }
        let silent = attached.links.count - speaking.count
        return text + table.text() + Style.faint("  says nothing sure on \(silent) of \(attached.links.count) claims") + "\n"
    }
}
