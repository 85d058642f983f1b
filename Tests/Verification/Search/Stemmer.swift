import Testing

@testable import Verification

@Test(arguments: [
    ["decide", "decides", "decided", "deciding"], ["diplomat", "diplomats", "diplomatic"], ["direct", "directed", "directing"],
    ["hop", "hops", "hopped", "hopping"], ["hope", "hoped", "hoping"], ["city", "cities"], ["agree", "agreed", "agrees"],
    ["operate", "operated", "operation", "operational"], ["receive", "received", "receiving"], ["increase", "increases", "increasing"],
])
func formsOfAWordMeet(_ forms: [String]) {
    let stems = Set(forms.map(Stemmer.stem))
    #expect(stems.count == 1, "\(forms.map(Stemmer.stem))")
}

@Test(arguments: [("university", "universe"), ("news", "new"), ("port", "portion"), ("business", "busy"), ("policy", "police")])
func otherWordsStayApart(_ first: String, _ second: String) {
    #expect(Stemmer.stem(first) != Stemmer.stem(second))
}

@Test(arguments: ["", "a", "is", "1,040", "été", "sky", "ing", "sses", "ational", "–"])
func oddWordsHaveAStem(_ word: String) {
    #expect(Stemmer.stem(word).utf8.count <= word.utf8.count)
}
