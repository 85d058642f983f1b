/// What a text's letters or words say of its language.
struct LanguageFinding: Equatable {
    /// BCP 47.
    let code: String
    let isCertain: Bool
}
