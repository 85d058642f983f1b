import ClaimModel
import Testing

@testable import Documents

struct DateScannerTests {
    @Test(
        "machines",
        arguments: [
            ("2022-09-07", "2022-09-07"), ("2022-09-07T23:30:00-05:00", "2022-09-07"), ("20220907T093000Z", "2022-09-07"),
            ("20220907", "2022-09-07"),
            ("Mon, 09 Jan 2023 08:00:00 GMT", "2023-01-09"), ("2022/09/07", "2022-09-07"), ("September 7, 2022", "2022-09-07"),
            ("7 September 2022", "2022-09-07"), ("  2022-09-07 10:00", "2022-09-07"),
        ])
    func machine(text: String, day: String) {
        #expect(DateScanner.machineDay(text)?.description == day)
    }

    @Test(
        "people",
        arguments: [
            ("on Wednesday, 7th of September 2022 in", "2022-09-07"), ("am 7. März 2022", "2022-03-07"), ("le 1er août 2022", "2022-08-01"),
            ("12/31/2021", "2021-12-31"), ("31/12/2021", "2021-12-31"), ("7.9.2022", "2022-09-07"), ("7 września 2022", "2022-09-07"),
            ("7 de septiembre de 2022", "2022-09-07"), ("2020年1月2日", "2020-01-02"), ("Sept 7 2022", "2022-09-07"),
            ("2022년 9월 7일", "2022-09-07"),
        ])
    func people(text: String, day: String) {
        #expect(DateScanner.firstDay(in: text)?.description == day)
    }

    @Test(
        "no day",
        arguments: ["", "2022", "31 February 2022", "99/99/2022", "version 1.2.3", "12345678", "may 5", "September 2022", "1.2.20223"])
    func none(text: String) {
        #expect(DateScanner.firstDay(in: text) == nil)
    }
}
