/// A tag as it is learnt: word class and Penn tag in one.
package struct FineTag: Hashable, Sendable {
    package let universal: WordClass
    package let penn: PennTag

    package init(_ universal: WordClass, _ penn: PennTag) {
        (self.universal, self.penn) = (universal, penn)
    }
}
