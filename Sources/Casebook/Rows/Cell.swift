import CanonicalJSON
import ClaimModel
import Foundation
import GRDB

/// A value of a row, exactly as the file holds it.
enum Cell: Equatable {
    case null
    case integer(Int)
    case text(String)
    case bytes([UInt8])
    /// What attest never writes: a real number, or text that is not UTF-8.
    case alien(type: String, [UInt8])

    /// Reads a column that was selected twice: its type, and its bytes whatever that is. SQLite's text may hold anything, and a conversion
    /// to `String` would mend it; but a mended value would hide a change.
    init(type: String, bytes: [UInt8]) {
        switch type {
        case "null": self = .null
        case "blob": self = .bytes(bytes)
        case "integer": self = Int(String(decoding: bytes, as: UTF8.self)).map(Cell.integer) ?? .alien(type: type, bytes)
        case "text": self = String(validating: bytes, as: UTF8.self).map(Cell.text) ?? .alien(type: type, bytes)
        default: self = .alien(type: type, bytes)
        }
    }

    init(_ text: String?) {
        self = text.map(Cell.text) ?? .null
    }

    /// The value as a row's fingerprint takes it in: no two values of different types or bytes look alike.
    var json: JSON {
        switch self {
        case .null: .null
        case .integer(let number): number.json
        case .text(let text): text.json
        case .bytes(let bytes): JSONObject([("sha256", Fingerprint.of(bytes))]).json
        case .alien(let type, let bytes): JSONObject([(type, Fingerprint.of(bytes))]).json
        }
    }

    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes), .alien(_, let bytes): Data(bytes).databaseValue
        }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var integer: Int? {
        if case .integer(let number) = self { number } else { nil }
    }

    /// As part of a row's name.
    var label: String {
        switch self {
        case .null: "NULL"
        case .integer(let number): String(number)
        case .text(let text): text
        case .bytes(let bytes), .alien(_, let bytes): "X'" + Fingerprint.of(bytes).prefix(8) + "…'"
        }
    }
}
