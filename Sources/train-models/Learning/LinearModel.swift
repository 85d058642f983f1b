/// The weights of hashed features, before they are packed: row after row, in the order in which the features were met.
struct LinearModel: Sendable {
    var classes: Int
    /// The features' codes.
    var codes: [UInt32] = []
    /// Where the weights of each feature begin; one more than there are features.
    var starts: [Int] = [0]
    var classOf: [UInt8] = []
    var weights: [Float] = []

    init(classes: Int) { self.classes = classes }

    mutating func append(_ code: UInt32, _ row: some Sequence<(choice: UInt8, weight: Float)>) {
        codes.append(code)
        for (choice, weight) in row {
            classOf.append(choice)
            weights.append(weight)
        }
        starts.append(weights.count)
    }

    /// Without the weights that are smaller than a bound, and the features that have no other.
    func cut(below bound: Float) -> LinearModel {
        var kept = LinearModel(classes: classes)
        for (place, code) in codes.enumerated() {
            let row = (starts[place]..<starts[place + 1]).filter { weights[$0].magnitude >= bound }
            if !row.isEmpty { kept.append(code, row.lazy.map { (classOf[$0], weights[$0]) }) }
        }
        return kept
    }

    /// The mean of models that share features and classes, as runs with other seeds over one structure do.
    static func mean(of models: [LinearModel]) -> LinearModel {
        var mean = models[0]
        for place in mean.weights.indices {
            mean.weights[place] = models.reduce(0) { $0 + $1.weights[place] } / Float(models.count)
        }
        return mean
    }
}
