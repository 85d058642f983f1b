import Foundation

/// A case in the making, beside the place where it will stand.
struct Draft {
    let target: String
    let path: String

    init(of target: String) {
        self.target = target
        path = target + ".draft-" + String(UInt32.random(in: .min ... .max), radix: 16)
    }

    /// Gives the file its name. A hard link is refused where the name is taken, so that of two who make the same case at once one fails; a
    /// file system without hard links gets a plain move.
    func publish() throws(CaseError) {
        let files = FileManager.default
        do {
            do {
                try files.linkItem(atPath: path, toPath: target)
            } catch  where !files.fileExists(atPath: target) {
                try files.moveItem(atPath: path, toPath: target)
            }
        } catch {
            throw files.fileExists(atPath: target)
                ? .exists(path: target) : .cantCreate(path: target, because: "its file can’t be given its name")
        }
    }

    func discard() {
        for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }
}
