import Testing

/// Ordinals, parts of a whole, scores, and numbers that are no quantities.
@Suite struct QuantityRankTests {
    @Test(arguments: [
        QuantityPhrase("It was her «third» win.", "ordinal 3 win"),
        QuantityPhrase("The «21st» amendment failed.", "ordinal 21 amendment"),
        QuantityPhrase("He came «second».", "ordinal 2"),
        QuantityPhrase("The team finished «eighth».", "ordinal 8"),
        QuantityPhrase("It is the «fourth»-largest bank.", "ordinal 4 bank"),
        QuantityPhrase("The «twenty-third» round ended.", "ordinal 23 round"),
        QuantityPhrase("This is the «100th» attack.", "ordinal 100 attack"),
        QuantityPhrase("The «one hundred and tenth» session opened.", "ordinal 110 session"),
        QuantityPhrase("The «hundredth» visitor got a prize.", "ordinal 100 visitor"),
        QuantityPhrase("She was the «first» woman to win.", "ordinal 1 woman"),
        QuantityPhrase("They met for the «fifth» time.", "ordinal 5 time"),
    ])
    func ordinals(phrase: QuantityPhrase) { phrase.check() }

    @Test(arguments: [
        QuantityPhrase("«One in four» children is poor.", "ratio 0.25 child"),
        QuantityPhrase("«Two in five» firms failed.", "ratio 0.4 firm"),
        QuantityPhrase("«Seven out of 10» voters agree.", "ratio 0.7 voter"),
        QuantityPhrase("«Four out of every five» jobs are safe.", "ratio 0.8 job"),
        QuantityPhrase("More than «one in three» births is early.", "ratio > 0.3333 birth"),
        QuantityPhrase("«Two thirds» of the seats are filled.", "ratio 0.6667 seat"),
        QuantityPhrase("«Two-thirds» of senators voted yes.", "ratio 0.6667 senator"),
        QuantityPhrase("A «two-thirds» majority is needed.", "ratio 0.6667 majority"),
        QuantityPhrase("«A third» of the city is dark.", "ratio 0.3333 city"),
        QuantityPhrase("About «one-fifth» of patients relapse.", "ratio ~ 0.2 patient"),
        QuantityPhrase("«Three quarters» of the budget is spent.", "ratio 0.75 budget"),
        QuantityPhrase("«A tenth» of the staff left.", "ratio 0.1 staff"),
        QuantityPhrase("«Nine-tenths» of the ice is gone.", "ratio 0.9 ice"),
        QuantityPhrase("Less than «half» of the homes are insured.", "ratio < 0.5 home"),
        QuantityPhrase("«Half» the population fled.", "ratio 0.5 population"),
    ])
    func ratios(phrase: QuantityPhrase) { phrase.check() }

    @Test(arguments: [
        QuantityPhrase("Arsenal won «2-0».", "score 0…2"),
        QuantityPhrase("Spain beat Italy «3–1».", "score 1…3"),
        QuantityPhrase("They lost «1-4» at home.", "score 1…4"),
        QuantityPhrase("The sides drew «2-2».", "score 2…2"),
        QuantityPhrase("A «4-2» defeat ended their run.", "score 2…4"),
        QuantityPhrase("The Senate voted «51-49».", "score 49…51"),
        QuantityPhrase("The committee approved it «12-3».", "score 3…12"),
        QuantityPhrase("The court ruled «5-4» for the state.", "score 4…5"),
    ])
    func scores(phrase: QuantityPhrase) { phrase.check() }

    @Test(arguments: [
        "The treaty was signed in 1995.", "The 2020 election was fair.", "It closed in the 1980s.", "It happened on March 3.",
        "The vote is on 12 May.", "The show starts at 7:30 p.m.", "The 14th century chapel burned.", "She left three days ago.",
        "The spread of COVID-19 slowed.", "A Boeing 747 crashed.", "An Airbus A380 landed.", "An F-35 landed.", "The G20 leaders left.",
        "Article 50 was triggered.", "Section 230 protects them.", "Law No. 27 was passed.", "Resolution 242 was cited.",
        "Highway 61 was closed.", "Flight 93 fell.", "See chapter 4.", "Page 7 was missing.", "Room 101 was locked.",
        "Channel 4 aired it.", "Windows 10 crashed.", "Apollo 13 returned.", "Unit 8200 was blamed.", "Catch-22 was banned.",
        "No one survived.", "He is one of the founders.", "They know one another.", "This one is new.", "At first they refused.",
        "First, they voted.", "Wait a second.", "On one hand it is cheap.", "Call 555-0199 now.",
    ])
    func noQuantities(text: String) {
        QuantityPhrase(text).check()
    }
}
