import ClaimModel
import Testing

/// The desk's label: short, with negation and figure.
struct GistTests {
    @Test(arguments: [
        ("Diplomats had 24 hours to leave the country.", "24 hours to leave country"),
        ("Albania joined NATO in 2009.", "joined NATO 2009"),
        ("Ministers did not open the letters.", "not open letters"),
        ("There was no irreversible wiping of data.", "no irreversible wiping of data"),
        ("Two million kronor had been spent on consultants.", "Two million kronor spent on consultants"),
        ("Neither the mayor nor the council’s lawyer paid the tax.", "Neither mayor nor council lawyer paid tax"),
        ("The firm is losing £2 million a week.", "losing £2 million a week"),
        ("Nobody looked.", "Nobody looked"), ("She never looked at her watch.", "never looked at watch"),
        ("The bridge will be closed in May.", "will be closed May"), ("Edi Rama is a painter.", "is painter"),
        ("The crew stayed up.", "crew stayed up"),
    ])
    func gist(_ text: String, _ gist: String) {
        #expect(ClaimReading(text).claims.map(\.gist) == [gist])
    }
}
