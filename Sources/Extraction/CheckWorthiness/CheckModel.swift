package import Language
internal import Weights

/// Two linear models in one: whether an editor would want a sentence checked, and whether it states something that can be checked.
package struct CheckModel: Sendable {
    private let weights: PackedModel

    package static let section = "check-worthiness"
    package static let classes = 2

    /// - Returns: nil if the file lacks the model, or holds one of another version.
    package init?(reading file: WeightsFile) {
        guard let weights = PackedModel(file[Self.section], classes: Self.classes) else { return nil }
        self.weights = weights
    }

    /// In nats.
    package func scores(_ codes: CheckCodes) -> (worth: Double, claim: Double) {
        var sum = SIMD4<Float>.zero
        for set in codes.sets.indices { sum += weights.scores(codes.sets[set]) * codes.scale(of: set) }
        return (Double(sum[0]), Double(sum[1]))
    }

    /// What a feature with a name adds to both.
    func scores(of feature: CheckFeature) -> (worth: Double, claim: Double) {
        let sum = weights.scores([CheckCodes.code(of: feature)]) * CheckCodes.namedScale
        return (Double(sum[0]), Double(sum[1]))
    }

    /// The one that is built into the program.
    package static let built = WeightsFile.builtIn("checking.bin", attest_checking_weights(), attest_checking_weights_count()) {
        CheckModel(reading: $0)
    }
}
