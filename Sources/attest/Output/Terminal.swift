import ClaimModel
import Foundation

/// What the program knows of where it runs.
enum Terminal {
    static let environment = ProcessInfo.processInfo.environment
    static let processors = ProcessInfo.processInfo.activeProcessorCount

    /// Whether people read along: on standard output, on standard error.
    static let showsOutput = isatty(STDOUT_FILENO) == 1
    static let showsErrors = isatty(STDERR_FILENO) == 1

    /// Columns of the terminal, at most 100, for text that people read.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return min(max(Int(size.ws_col), 40), 100)
    }

    /// Colour only on a terminal that wants it (no-color.org).
    static let hasColour = showsOutput && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"

    /// Now, or the instant that `SOURCE_DATE_EPOCH` asks for, so that a walk can be repeated to the byte (reproducible-builds.org).
    static var now: Instant {
        if let text = environment["SOURCE_DATE_EPOCH"], let seconds = Int(text) { return Instant(secondsSince1970: seconds) }
        return Instant(secondsSince1970: Int(Date().timeIntervalSince1970))
    }
}

/// Text with a look of its own on a terminal with colours, and plain elsewhere.
enum Style: String {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"

    func callAsFunction(_ text: String) -> String {
        Terminal.hasColour ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
