import ClaimModel
import Testing

@Suite struct InstantTests {
    /// RFC 3339, 5.6 and 5.8, with the second of UTC that it is.
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"),
        ("2022-09-07T09:30:00Z", "2022-09-07T09:30:00Z"),
        ("2022-09-07t09:30:00z", "2022-09-07T09:30:00Z"),
        ("2022-09-07 09:30:00Z", "2022-09-07T09:30:00Z"),
        ("1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50Z"),
        ("1996-12-19T16:39:57-08:00", "1996-12-20T00:39:57Z"),
        ("1937-01-01T12:00:27.87+00:20", "1937-01-01T11:40:27Z"),
        ("2022-09-07T00:30:00.000000001+02:00", "2022-09-06T22:30:00Z"),
        ("2022-12-31T23:59:59-00:00", "2022-12-31T23:59:59Z"),
        ("1990-12-31T23:59:60Z", "1991-01-01T00:00:00Z"),
    ])
    func read(text: String, utc: String) {
        #expect(Instant(rfc3339: text)?.description == utc)
    }

    @Test(arguments: [
        "", "2022-09-07", "2022-09-07T09:30:00", "2022-09-07T09:30Z", "2022-09-07T24:00:00Z", "2022-09-07T09:60:00Z",
        "2022-09-07T09:30:61Z",
        "2022-02-30T09:30:00Z", "2022-09-07T09:30:00+02", "2022-09-07T09:30:00+0200", "2022-09-07T09:30:00+24:00",
        "2022-09-07T09:30:00+02:60",
        "2022-09-07T09:30:00ZZ", "2022-09-07T09:30:00.Z", "2022-09-07T9:30:00Z0", "2022-09-07T+9:30:00Z", "2022-09-07X09:30:00Z",
        "2022-09-07T09-30-00Z",
        "２２22-09-07T09:30:00Z", "2022-09-07T09:30:00é+02:0", "yesterday at half past nine",
    ])
    func refused(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (86_399, "1970-01-01T23:59:59Z"),
        (1_662_543_000, "2022-09-07T09:30:00Z"), (-86_401, "1969-12-30T23:59:59Z"),
    ])
    func seconds(seconds: Int, text: String) {
        #expect(Instant(secondsSince1970: seconds).description == text)
        #expect(Instant(rfc3339: text)?.secondsSince1970 == seconds)
        #expect(Instant(secondsSince1970: seconds).day?.description == String(text.prefix(10)))
    }

    @Test func instantsAreInOrder() {
        #expect(Instant(secondsSince1970: -5) < Instant(secondsSince1970: 3))
    }
}
