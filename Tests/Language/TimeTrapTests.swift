import ClaimModel
import Language
import Testing

/// What looks like a time and is none, and input that is meant to break the reader.
@Suite struct TimeTrapTests {
    @Test(arguments: [
        "The talks may resume.", "Mrs. May left early on.", "Soldiers march at the sound of it.", "They march and may sing.",
        "He ran second.",
        "Section 1983 was cited.", "Room 2020 was locked.", "He earned $2010 there.", "Nearly 1900 people came.",
        "More than 2000 soldiers fell.", "It is 1500 km long.", "The Airbus 2000 was late.", "COVID-19 spread.", "A Boeing 747 landed.",
        "In her 80s she sang.", "The score was 21-17.", "A 24/7 shop was robbed.", "Bloody Sunday was filmed.",
        "The Sunday Telegraph wrote so.", "Black Friday brought crowds.", "A 12-year-old boy was hurt.", "She is 30 years old.",
        "The fall of the wall came.", "Prices spring back.", "He was the third man.", "Call 555-2019 for help.",
        "The ratio was 3:1.", "A 1,500-metre race was run.", "April Smith won.", "June Carter sang.", "The Good Friday Agreement held.",
        "Christmas Island is small.", "They said a prayer of thanksgiving.", "An august body met.", "Give me a second.",
        "Version 1.2.3 is out.", "The last week of the campaign was loud.", "3 may refuse to go.",
    ])
    func leavesAlone(text: String) {
        #expect(analysis(text, only: [.times]).times.isEmpty)
    }

    /// Words that call for more words, and numbers beyond all calendars: no crash, no days beyond the calendar.
    @Test(arguments: [
        "another ", "the first day of ", "the end of ", "two days before ", "between 1 and ", "the ", "1-", "9/", "½ ", "Monday ",
        "in the ",
        "99999999999999999999 years ago ", "9999 centuries ago ", "the 31st of February 2021 ", "the 366th day of 2021 ",
        "the first 999 years of 2021 ", "week 53 of 2021 ", "9998 years after 9998 ", "31/31/9999 ", "24:61 ", "the last last last ",
    ])
    func survives(piece: String) {
        let text = String(repeating: piece, count: 400)
        let found = analysis(text, only: [.times]).times
        #expect(found.allSatisfy { $0.span.end <= text.utf8.count && $0.span.start < $0.span.end })
    }
}
