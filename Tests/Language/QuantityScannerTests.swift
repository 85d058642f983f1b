import ClaimModel
import Language
import Testing

@Suite struct QuantityScannerTests {
    /// Sentence, then `kind number comparator unit-or-currency noun`, `-` for none; a range is `low…high`.
    @Test(arguments: [
        ("The storm killed «12» people.", "count 12 = - person"),
        ("Police held «three» women.", "count 3 = - woman"),
        ("«Five» masked men fled.", "count 5 = - man"),
        ("More than «300» homes burned.", "count 300 > - home"),
        ("At least «45» miners died.", "count 45 >= - miner"),
        ("Fewer than «60» seats remain.", "count 60 < - seat"),
        ("Up to «5,000» jobs may go.", "count 5000 <= - job"),
        ("As many as «20» ships waited.", "count 20 <= - ship"),
        ("Nearly «200» students came.", "count 200 ~ - student"),
        ("About «40» states agreed.", "count 40 ~ - state"),
        ("Some «1,200» soldiers left.", "count 1200 ~ - soldier"),
        ("No more than «30» guests came.", "count 30 <= - guest"),
        ("No fewer than «six» ministers left.", "count 6 >= - minister"),
        ("It has «8.4 million» inhabitants.", "count 8400000 = - inhabitant"),
        ("It has «1.5m» readers.", "count 1500000 = - reader"),
        ("It got «120k» clicks.", "count 120000 = - click"),
        ("«Twenty-one» senators objected.", "count 21 = - senator"),
        ("«One hundred and three» bodies lay there.", "count 103 = - body"),
        ("«Half a million» tourists came.", "count 500000 = - tourist"),
        ("«A dozen» officers were hurt.", "count 12 = - officer"),
        ("«Two dozen» lawyers left.", "count 24 = - lawyer"),
        ("«Dozens» of people waited.", "count 24… >= - person"),
        ("«Hundreds» of cars burned.", "count 200… >= - car"),
        ("«Thousands» settled in the country.", "count 2000… >= - -"),
        ("«Tens of thousands» of people marched.", "count 20000… >= - person"),
        ("«Hundreds of thousands» of workers struck.", "count 200000… >= - worker"),
        ("«Millions of dollars» were lost.", "money 2000000… >= USD -"),
        ("«A couple» of windows broke.", "count 2 ~ - window"),
        ("Between «20 and 30» fighters died.", "count 20…30 = - fighter"),
        ("«10 to 15» dogs were found.", "count 10…15 = - dog"),
        ("«10-15» trucks were burnt.", "count 10…15 = - truck"),
        ("«Two or three» witnesses saw it.", "count 2…3 = - witness"),
        ("It won «30» or more seats.", "count 30 >= - seat"),
        ("The «15»-member council met.", "count 15 = - member"),
        ("The «27» member states agreed.", "count 27 = - state"),
        ("Inflation hit «8.5%».", "percent 8.5 = - -"),
        ("Turnout was «62 per cent».", "percent 62 = - -"),
        ("More than «40%» agreed.", "percent 40 > - -"),
        ("Growth of «2-3%» is likely.", "percent 2…3 = - -"),
        ("Growth of between «2% and 3%» is likely.", "percent 2…3 = - -"),
        ("It fell by «4 percentage points».", "percent 4 = percentage point -"),
        ("It fell by «25 basis points».", "percent 25 = basis point -"),
        ("It changed by «-0.3%».", "percent -0.3 = - -"),
        ("The deal is worth «$3.5 million».", "money 3500000 = USD -"),
        ("The deal is worth «$3.5m».", "money 3500000 = USD -"),
        ("The debt is «£2 billion».", "money 2000000000 = GBP -"),
        ("The fine was «€750,000».", "money 750000 = EUR -"),
        ("The fine was «750,000 euros».", "money 750000 = EUR -"),
        ("It cost «US$40».", "money 40 = USD -"),
        ("It cost «A$40».", "money 40 = AUD -"),
        ("It cost «HK$10 billion».", "money 10000000000 = HKD -"),
        ("The loan was «5 million Swiss francs».", "money 5000000 = CHF -"),
        ("The loan was «450,000 yen».", "money 450000 = JPY -"),
        ("The loan was «12 million Norwegian kroner».", "money 12000000 = NOK -"),
        ("The loan was «12 million Danish kroner».", "money 12000000 = DKK -"),
        ("He paid «20 Canadian dollars».", "money 20 = CAD -"),
        ("It costs «50 cents».", "money 0.5 = USD -"),
        ("More than «$200» was stolen.", "money 200 > USD -"),
        ("It will cost «$2-3 billion».", "money 2000000000…3000000000 = USD -"),
        ("It costs between «€10 and €15».", "money 10…15 = EUR -"),
        ("They paid «USD 50 million».", "money 50000000 = USD -"),
        ("The fire burnt «3,000 hectares».", "measure 3000 = har -"),
        ("It lies «20 miles» north.", "measure 20 = [mi_i] -"),
        ("It lies «20 km» north.", "measure 20 = km -"),
        ("A «10-foot» wave hit.", "measure 10 = [ft_i] -"),
        ("He is «6 feet 3 inches» tall.", "measure 6.25 = [ft_i] -"),
        ("She weighs «120 pounds».", "measure 120 = [lb_av] -"),
        ("It reached «40°C» there.", "measure 40 = Cel -"),
        ("Winds of «120 km/h» blew.", "measure 120 = km/h -"),
        ("Winds of «75 mph» blew.", "measure 75 = [mi_i]/h -"),
        ("Some «500,000 barrels» leaked.", "measure 500000 ~ [bbl_us] -"),
        ("Police seized «30kg» of it.", "measure 30 = kg -"),
        ("The flat has «66 square metres».", "measure 66 = m2 -"),
        ("They had «24 hours» to leave.", "measure 24 = h -"),
        ("It lasted «two years».", "measure 2 = a -"),
        ("A «34-year-old» man was held.", "age 34 = a -"),
        ("Anna Smith, «34», was held.", "age 34 = a -"),
        ("A girl aged «12» was found.", "age 12 = a -"),
        ("He died at the age of «91».", "age 91 = a -"),
        ("The baby is «six months old».", "age 6 = mo -"),
        ("They are in their «20s».", "age 20…29 = a -"),
        ("It was the «third» attack.", "ordinal 3 = - attack"),
        ("He finished «21st».", "ordinal 21 = - -"),
        ("«One in five» adults smokes.", "ratio 0.2 = - adult"),
        ("«Three out of four» voters stayed away.", "ratio 0.75 = - voter"),
        ("«A quarter» of the staff left.", "ratio 0.25 = - staff"),
        ("More than «half» of the seats are empty.", "ratio 0.5 > - seat"),
        ("The home side won «3-1».", "score 1…3 = - -"),
        ("The motion passed «52-48».", "score 48…52 = - -"),
    ])
    func reads(marked: String, expected: String) throws {
        let marked = Marked(marked)
        let found = analysis(marked.text, only: [.quantities]).quantities
        let quantity = try #require(found.first { $0.span == marked.spans[0] }, "found \(found)")
        #expect(Self.summary(quantity) == expected)
    }

    static func summary(_ quantity: Quantity) -> String {
        func text(_ number: Double) -> String { number == number.rounded() ? String(Int(number)) : String(number) }
        let number: String
        switch quantity.magnitude {
        case .value(let value): number = text(value)
        case .range(let low, let high): number = text(low) + "…" + (high.map(text) ?? "")
        }
        return [
            quantity.kind.rawValue, number, quantity.comparator.rawValue,
            quantity.unit.flatMap { quantity.currency ?? $0 } ?? quantity.currency ?? "-", quantity.noun ?? "-",
        ]
        .joined(separator: " ")
    }

    @Test(arguments: [
        "It joined in 2009.", "COVID-19 spread.", "A Boeing 737 landed.", "Article 5 was invoked.", "Route 66 was shut.",
        "The attack came on July 15.",
        "It is one of the oldest towns.", "The session opened at 9 a.m.", "Flight 370 vanished.", "See page 12 of it.",
        "Resolution 1701 passed.",
        "It shut in the 1990s.", "No one was hurt.", "The G7 leaders met.", "Windows 11 failed.", "It dates from the 15th century.",
        "It was signed two weeks ago.",
    ])
    func leavesAlone(text: String) {
        #expect(analysis(text, only: [.quantities]).quantities.isEmpty)
    }

    @Test func borrowsTheCurrencyBackwards() {
        let found = analysis("Costs rose from 1.2 billion to 3.4 billion kronor.").quantities
        #expect(found.map { Self.summary($0) } == ["money 1200000000 = SEK -", "money 3400000000 = SEK -"])
    }

    @Test func tellsAChangeFromARange() {
        #expect(analysis("The toll rose from 41 to 57.").quantities.count == 2)
        #expect(analysis("From 10 to 15 dogs were found.").quantities.count == 1)
    }

    @Test func countsPartAndWhole() {
        let found = analysis("He said that four of the 11 berths were closed.").quantities
        #expect(found.map { Self.summary($0) } == ["count 4 = - berth", "count 11 = - berth"])
    }

    @Test func readsADurationTwice() {
        let analysis = analysis("They had 24 hours to leave.")
        #expect(analysis.times.map(\.value) == ["PT24H"])
        #expect(analysis.quantities.map(\.dimension) == ["time"])
    }
}
