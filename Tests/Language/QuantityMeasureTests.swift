import Language
import Testing

/// Measures in UCUM units, and ages.
@Suite struct QuantityMeasureTests {
    @Test(arguments: [
        QuantityPhrase("The tunnel is «57 km» long.", "measure 57 km"),
        QuantityPhrase("The tunnel is «57 kilometres» long.", "measure 57 km"),
        QuantityPhrase("A «57-kilometre» tunnel opened.", "measure 57 km"),
        QuantityPhrase("The quake was felt «300 miles» away.", "measure 300 [mi_i]"),
        QuantityPhrase("The mast is «1.8m» tall.", "measure 1.8 m"),
        QuantityPhrase("The cliff is «120 feet» high.", "measure 120 [ft_i]"),
        QuantityPhrase("She is «5 feet 6 inches» tall.", "measure 5.5 [ft_i]"),
        QuantityPhrase("He is «5ft 9in» tall.", "measure 5.75 [ft_i]"),
        QuantityPhrase("Snow lay «18 inches» deep.", "measure 18 [in_i]"),
        QuantityPhrase("It lies «half a mile» offshore.", "measure 0.5 [mi_i]"),
        QuantityPhrase("The patrol covered «three nautical miles».", "measure 3 [nmi_i]"),
        QuantityPhrase("The pipe is «3 to 4 metres» wide.", "measure 3…4 m"),
        QuantityPhrase("Between «30 and 40 centimetres» of rain fell.", "measure 30…40 cm"),
        QuantityPhrase("The blaze covers «12,000 acres».", "measure 12000 [acr_us]"),
        QuantityPhrase("The blaze covers «40 square miles».", "measure 40 [mi_i]2"),
        QuantityPhrase("The reserve spans «900 square kilometres».", "measure 900 km2"),
        QuantityPhrase("The shop has «800 sq ft» of space.", "measure 800 [sft_i]"),
        QuantityPhrase("At least «2,000 cubic metres» of mud slid down.", "measure >= 2000 m3"),
        QuantityPhrase("The tanker spilled «40,000 litres» of diesel.", "measure 40000 L"),
        QuantityPhrase("The field yields «3 million barrels» a day.", "measure 3000000 [bbl_us]"),
        QuantityPhrase("A «500-gallon» tank burst.", "measure 500 [gal_us]"),
    ])
    func lengthsAreasVolumes(phrase: QuantityPhrase) { phrase.check() }

    @Test(arguments: [
        QuantityPhrase("They found «2.4 tonnes» of cocaine.", "measure 2.4 t"),
        QuantityPhrase("They found «750 grams» of heroin.", "measure 750 g"),
        QuantityPhrase("They found «30kg» of heroin.", "measure 30 kg"),
        QuantityPhrase("The calf weighed «90 pounds».", "measure 90 [lb_av]"),
        QuantityPhrase("The gorilla weighs «30 stone».", "measure 30 [stone_av]"),
        QuantityPhrase("Emissions fell by «5 million metric tons».", "measure 5000000 t"),
        QuantityPhrase("Gusts hit «110 mph».", "measure 110 [mi_i]/h"),
        QuantityPhrase("Gusts hit «90 miles per hour».", "measure 90 [mi_i]/h"),
        QuantityPhrase("Gusts hit «150 kilometres an hour».", "measure 150 km/h"),
        QuantityPhrase("The train does «320kph».", "measure 320 km/h"),
        QuantityPhrase("The ship does «20 knots».", "measure 20 [kn_i]"),
        QuantityPhrase("It was «38 degrees Celsius» there.", "measure 38 Cel"),
        QuantityPhrase("It was «-15C» there.", "measure -15 Cel"),
        QuantityPhrase("It was «101°F» there.", "measure 101 [degF]"),
        QuantityPhrase("It was «minus 30 degrees» in the north.", "measure -30 deg"),
        QuantityPhrase("The plant produces «1.2 gigawatts».", "measure 1.2 GW"),
        QuantityPhrase("The heater uses «300 kWh».", "measure 300 kW.h"),
        QuantityPhrase("They leaked «70 gigabytes» of data.", "measure 70 GBy"),
        QuantityPhrase("A «12-volt» battery exploded.", "measure 12 V"),
        QuantityPhrase("A «magnitude 7.1» quake hit.", "measure 7.1 magnitude"),
        QuantityPhrase("A «7.1-magnitude» quake hit.", "measure 7.1 magnitude"),
    ])
    func massSpeedHeatPower(phrase: QuantityPhrase) { phrase.check() }

    @Test(arguments: [
        QuantityPhrase("The trial lasted «nine weeks».", "measure 9 wk"),
        QuantityPhrase("He served «two and a half years».", "measure 2.5 a"),
        QuantityPhrase("The strike lasts «48 hours».", "measure 48 h"),
        QuantityPhrase("The delay was about «40 minutes».", "measure ~ 40 min"),
        QuantityPhrase("The debate ran for over «six hours».", "measure > 6 h"),
        QuantityPhrase("The repairs take «10 to 15 days».", "measure 10…15 d"),
    ])
    func spansOfTime(phrase: QuantityPhrase) { phrase.check() }

    @Test(arguments: [
        QuantityPhrase("A «19-year-old» student drowned.", "age 19 a"),
        QuantityPhrase("The «34-year-old» was jailed.", "age 34 a"),
        QuantityPhrase("A «three-week-old» baby was found.", "age 3 wk"),
        QuantityPhrase("The twins are «eight months old».", "age 8 mo"),
        QuantityPhrase("The tree is «400 years old».", "age 400 a"),
        QuantityPhrase("Voters must be «18 years of age».", "age 18 a"),
        QuantityPhrase("Maria Lopez, «52», was arrested.", "age 52 a"),
        QuantityPhrase("John Reed, «41», and Ana Cruz, «38», were charged.", "age 41 a", "age 38 a"),
        QuantityPhrase("A boy aged «nine» is missing.", "age 9 a"),
        QuantityPhrase("Women aged «70» or over may apply.", "age >= 70 a"),
        QuantityPhrase("«Two» men, aged «24» and «31», were held.", "count 2 man", "age 24 a", "age 31 a"),
        QuantityPhrase("He retired at the age of «67».", "age 67 a"),
        QuantityPhrase("People over the age of «80» are invited.", "age > 80 a"),
        QuantityPhrase("Children under the age of «five» died.", "age < 5 a"),
        QuantityPhrase("Children aged «5 to 11» are eligible.", "age 5…11 a"),
        QuantityPhrase("Children aged between «5 and 11» are eligible.", "age 5…11 a"),
        QuantityPhrase("The attacker is in his «30s».", "age 30…39 a"),
        QuantityPhrase("She is in her early «forties».", "age 40…49 a"),
    ])
    func ages(phrase: QuantityPhrase) { phrase.check() }
}
