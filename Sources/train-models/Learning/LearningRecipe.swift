/// How a model is made small: learnt, cut, learnt again from zero over what is left, several times with other seeds; the mean of those runs,
/// cut once more.
struct LearningRecipe: Sendable {
    /// How many updates must touch a feature before it counts.
    let entersAfter: Int
    /// Averaged weights below it do not stay for the second round.
    let cut: Float
    /// Weights of the mean below it go.
    let lastCut: Float
    var runs = 4

    /// - Parameter learn: teaches a perceptron, with a seed; from the second round on over the features and classes that stayed.
    func learn(
        _ name: String, classes: Int, log: (String) -> Void,
        by learn: @escaping (_ perceptron: inout AveragedPerceptron, _ seed: UInt64, _ isAgain: Bool) -> Void
    ) -> LinearModel {
        var first = AveragedPerceptron(classes: classes, entersAfter: entersAfter)
        learn(&first, 1, false)
        let structure = first.averaged().cut(below: cut)
        log("\(name): \(structure.codes.count) features, \(structure.weights.count) weights")
        let models = Parallel.map(runs) { run in
            var perceptron = AveragedPerceptron(structure: structure)
            learn(&perceptron, UInt64(run) + 2, true)
            return perceptron.averaged()
        }
        return LinearModel.mean(of: models).cut(below: lastCut)
    }
}
