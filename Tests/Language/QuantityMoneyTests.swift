import Testing

/// Money in ISO 4217 codes, and percentages.
@Suite struct QuantityMoneyTests {
    @Test(arguments: [
        QuantityPhrase("The bank was fined «$14 million».", "money 14000000 USD"),
        QuantityPhrase("The bank was fined «$ 14 million».", "money 14000000 USD"),
        QuantityPhrase("Shares fell to «$3.27».", "money 3.27 USD"),
        QuantityPhrase("The yacht cost «£6.5m».", "money 6500000 GBP"),
        QuantityPhrase("The bridge will cost «€1.2bn».", "money 1200000000 EUR"),
        QuantityPhrase("Exports reached «$2.4tn».", "money 2400000000000 USD"),
        QuantityPhrase("The fund holds «¥900 billion».", "money 900000000000 JPY"),
        QuantityPhrase("The levy raised «₹300 crore».", "money 3000000000 INR"),
        QuantityPhrase("The scheme cost «Rs 500 crore».", "money 5000000000 INR"),
        QuantityPhrase("He lent her «A$2,500».", "money 2500 AUD"),
        QuantityPhrase("The contract is worth «C$80 million».", "money 80000000 CAD"),
        QuantityPhrase("The contract is worth «C $ 80 million».", "money 80000000 CAD"),
        QuantityPhrase("They bid «NZ$12 million».", "money 12000000 NZD"),
        QuantityPhrase("It raised «HK$3.4 billion».", "money 3400000000 HKD"),
        QuantityPhrase("The ransom was «US$5 million».", "money 5000000 USD"),
        QuantityPhrase("The seat costs «S$90».", "money 90 SGD"),
        QuantityPhrase("The dam cost «R$1.5 billion».", "money 1500000000 BRL"),
        QuantityPhrase("The hotel charges «20 €».", "money 20 EUR"),
        QuantityPhrase("The bond raised «EUR 750 million».", "money 750000000 EUR"),
        QuantityPhrase("The bond raised «EUR750 million».", "money 750000000 EUR"),
        QuantityPhrase("The bond raised «750 million USD».", "money 750000000 USD"),
        QuantityPhrase("The town needs a «$4-million» grant.", "money 4000000 USD"),
        QuantityPhrase("He earns «$25» an hour.", "money 25 USD"),
    ])
    func signsAndCodes(phrase: QuantityPhrase) { phrase.check() }

    @Test(arguments: [
        QuantityPhrase("Ticket prices start at «40 euros».", "money 40 EUR"),
        QuantityPhrase("The state owes «3 billion dollars».", "money 3000000000 USD"),
        QuantityPhrase("The farm sold for «2 million Australian dollars».", "money 2000000 AUD"),
        QuantityPhrase("Rent is «900 Swiss francs».", "money 900 CHF"),
        QuantityPhrase("The fine is «50,000 Norwegian kroner».", "money 50000 NOK"),
        QuantityPhrase("The state paid «1.3 billion Swedish kronor».", "money 1300000000 SEK"),
        QuantityPhrase("They seized «12 million Mexican pesos».", "money 12000000 MXN"),
        QuantityPhrase("Salaries rose by «5,000 Egyptian pounds».", "money 5000 EGP"),
        QuantityPhrase("The grant is «20 million Turkish lira».", "money 20000000 TRY"),
        QuantityPhrase("The pension is «30,000 rubles».", "money 30000 RUB"),
        QuantityPhrase("The coin is worth «two pounds».", "money 2 GBP"),
        QuantityPhrase("He won «half a million pounds».", "money 500000 GBP"),
        QuantityPhrase("A «50-euro» note was found.", "money 50 EUR"),
        QuantityPhrase("A loaf costs «85 cents».", "money 0.85 USD"),
        QuantityPhrase("Diesel costs «148 pence».", "money 1.48 GBP"),
        QuantityPhrase("A stamp costs «95p».", "money 0.95 GBP"),
        QuantityPhrase("The toll is «nine dollars and fifty cents».", "money 9.5 USD"),
    ])
    func names(phrase: QuantityPhrase) { phrase.check() }

    @Test(arguments: [
        QuantityPhrase("Profit topped «$1 billion».", "money > 1000000000 USD"),
        QuantityPhrase("Losses exceeded «£40 million».", "money > 40000000 GBP"),
        QuantityPhrase("Shares fell below «$60».", "money < 60 USD"),
        QuantityPhrase("Damage of at least «$300,000» was done.", "money >= 300000 USD"),
        QuantityPhrase("The prize is up to «€5,000».", "money <= 5000 EUR"),
        QuantityPhrase("Some «$60m» vanished.", "money ~ 60000000 USD"),
        QuantityPhrase("The wall cost between «$5 million and $7 million».", "money 5000000…7000000 USD"),
        QuantityPhrase("They expect «$5-7 million».", "money 5000000…7000000 USD"),
        QuantityPhrase("They expect «$500,000 to $700,000».", "money 500000…700000 USD"),
        QuantityPhrase("Revenue grew from «$1.1 billion» to «$1.4 billion».", "money 1100000000 USD", "money 1400000000 USD"),
        QuantityPhrase("Debt rose from «2.5» to «3.1 trillion yen».", "money 2500000000000 JPY", "money 3100000000000 JPY"),
        QuantityPhrase("«Millions of euros» were laundered.", "money >= 2000000… EUR"),
        QuantityPhrase("«Hundreds of millions of dollars» disappeared.", "money >= 200000000… USD"),
    ])
    func comparatorsAndRanges(phrase: QuantityPhrase) { phrase.check() }

    @Test(arguments: [
        QuantityPhrase("Turnout reached «61.4%».", "percent 61.4"),
        QuantityPhrase("Turnout reached «61.4 %».", "percent 61.4"),
        QuantityPhrase("Prices climbed «7 percent».", "percent 7"),
        QuantityPhrase("Prices climbed «seven per cent».", "percent 7"),
        QuantityPhrase("A «20-percent» tariff applies.", "percent 20"),
        QuantityPhrase("«Fifteen percent» of voters abstained.", "percent 15"),
        QuantityPhrase("The index changed by «-1.8%».", "percent -1.8"),
        QuantityPhrase("Fewer than «5%» of pupils failed.", "percent < 5"),
        QuantityPhrase("Nearly «90 percent» of the crop failed.", "percent ~ 90"),
        QuantityPhrase("At least «two percent» must be spent on defence.", "percent >= 2"),
        QuantityPhrase("Support stands at «48 to 52 percent».", "percent 48…52"),
        QuantityPhrase("Growth of «3-4%» is expected.", "percent 3…4"),
        QuantityPhrase("The lead is between «6 and 8 per cent».", "percent 6…8"),
        QuantityPhrase("Unemployment rose from «4.1%» to «4.6%».", "percent 4.1", "percent 4.6"),
        QuantityPhrase("Unemployment rose from «4.1» to «4.6 percent».", "percent 4.1", "percent 4.6"),
        QuantityPhrase("The bank cut rates by «50 basis points».", "percent 50 basis point"),
        QuantityPhrase("Its share fell «2.5 percentage points».", "percent 2.5 percentage point"),
        QuantityPhrase("Rates went up by «half a percentage point».", "percent 0.5 percentage point"),
    ])
    func percentages(phrase: QuantityPhrase) { phrase.check() }
}
