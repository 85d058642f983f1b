import Reports

/// What this program calls itself in reports, and to those who ask for its version.
enum Release {
    static let version = "0.1.0"
    static let generator = Generator(name: "attest", version: version)
}
