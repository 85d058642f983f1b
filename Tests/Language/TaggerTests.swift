import Language
import Testing

@Suite struct TaggerTests {
    @Test(arguments: [
        "Albania/propn broke/verb diplomatic/adj ties/noun with/adp Iran/propn ./punct",
        "The/det prime/adj minister/noun accused/verb Iran/propn of/sconj directing/verb a/det cyberattack/noun ./punct",
        "He/pron was/aux convicted/verb for/sconj supplying/verb explosives/noun ./punct",
        "The/det report/noun said/verb that/sconj prices/noun will/aux rise/verb ./punct",
        "They/pron report/verb a/det rise/noun in/adp prices/noun ./punct",
        "Iranian/adj diplomats/noun had/verb 24/num hours/noun to/part leave/verb the/det country/noun ./punct",
        "She/pron does/aux n't/part want/verb to/part go/verb to/adp Rome/propn ./punct",
        "It/pron 's/aux clear/adj that/sconj Rama/propn 's/part plan/noun failed/verb ./punct",
        "The/det plan/noun to/part attack/verb the/det city/noun was/aux thwarted/verb ./punct",
        "Sales/noun grew/verb ,/punct wages/noun fell/verb ./punct",
        "What/pron she/pron says/verb was/aux wrong/adj ./punct",
        "Three/num armed/adj men/noun entered/verb the/det bank/noun ./punct",
    ])
    func tags(marked: String) {
        var text = ""
        for pair in marked.split(separator: " ") {
            let word = pair.split(separator: "/")[0]
            let glues = [".", ",", "'s", "n't"].contains(word)
            text += (text.isEmpty || glues ? "" : " ") + word
        }
        #expect(analysis(text).tagged == marked)
    }

    @Test(arguments: [
        ("Rama «said» so.", VerbForm.past), ("The country was «joining» NATO.", .presentParticiple),
        ("He was «convicted» of it.", .pastParticiple),
        ("They have «accused» Tehran.", .pastParticiple), ("He wants to «leave».", .base), ("She «says» no.", .present),
        ("They «say» no.", .present),
        ("He will «go».", .base), ("The man «arrested» in Paris was freed.", .pastParticiple),
        ("The law «passed» by parliament failed.", .pastParticiple),
        ("Damages may be considered minimal «compared» to the goals.", .pastParticiple), ("Officials said the attack «failed».", .past),
    ])
    func verbForms(marked: String, expected: VerbForm) {
        let marked = Marked(marked)
        let analysis = analysis(marked.text)
        #expect(analysis.verbForm(analysis.tokens(in: marked.spans[0]).lowerBound) == expected)
    }

    @Test func knowsThePassive() {
        let analysis = analysis("He was not convicted. He had convicted them.")
        #expect(analysis.isPassive(3))
        #expect(!analysis.isPassive(7))
    }

    @Test(arguments: [
        ("said", WordClass.verb, "say"), ("was", .aux, "be"), ("’s", .aux, "be"), ("went", .verb, "go"), ("stopped", .verb, "stop"),
        ("making", .verb, "make"),
        ("carried", .verb, "carry"), ("dying", .verb, "die"), ("undergoes", .verb, "undergo"), ("men", .noun, "man"),
        ("ministries", .noun, "ministry"),
        ("crises", .noun, "crisis"), ("churches", .noun, "church"), ("buses", .noun, "bus"), ("Houses", .noun, "house"),
        ("news", .noun, "news"),
        ("larger", .adj, "large"), ("won't", .x, "won't"), ("googled", .verb, "google"), ("tweeting", .verb, "tweet"),
        ("fled", .verb, "flee"),
        ("levelled", .verb, "level"), ("wo", .aux, "will"), ("people", .noun, "person"), ("thwarted", .verb, "thwart"),
        ("overruled", .verb, "overrule"), ("depleted", .verb, "deplete"), ("reseeding", .verb, "reseed"),
    ])
    func lemmas(word: String, tag: WordClass, expected: String) {
        #expect(Lemma.of(word, tag) == expected)
    }
}
