/// Weights that follow the regularised leader (FTRL-Proximal: McMahan et al., “Ad click prediction: a view from the trenches”, 2013): every
/// weight has a rate of its own, and what does not pull its weight stays zero.
struct ProximalLearner: Sendable {
    let classes: Int
    /// How fast weights grow.
    private let rate: Float
    private(set) var weights: [Float]
    private var leaders: [Float]
    private var squares: [Float]

    /// What a weight must be worth not to be zero, and how it is held small.
    private static let (sparsity, shrinkage): (Float, Float) = (1, 1)

    init(features: Int, classes: Int, rate: Float) {
        (self.classes, self.rate) = (classes, rate)
        weights = Array(repeating: 0, count: features * classes)
        leaders = weights
        squares = weights
    }

    /// The sum of the weights of some features for a class.
    @inline(__always)
    func score(_ features: ArraySlice<UInt32>, _ choice: Int = 0) -> Float {
        var sum: Float = 0
        for feature in features { sum += weights[Int(feature) * classes + choice] }
        return sum
    }

    /// Takes in the gradient of the loss at a class's score.
    @inline(__always)
    mutating func update(_ features: ArraySlice<UInt32>, _ choice: Int = 0, gradient: Float) {
        guard gradient.magnitude > 1e-4 else { return }
        for feature in features {
            let place = Int(feature) * classes + choice
            let square = squares[place] + gradient * gradient
            let (root, before) = (square.squareRoot(), squares[place].squareRoot())
            squares[place] = square
            leaders[place] += gradient - (root - before) / rate * weights[place]
            let leader = leaders[place]
            weights[place] =
                leader.magnitude <= Self.sparsity
                ? 0
                : -(leader - (leader < 0 ? -Self.sparsity : Self.sparsity)) / ((1 + root) / rate + Self.shrinkage)
        }
    }
}

/// Weights by the codes of their features.
struct LogLinearWeights: Sendable {
    let numbering: FeatureNumbering
    let learner: ProximalLearner

    /// The scores of the classes, in nats.
    func scores(_ codes: [UInt32]) -> SIMD4<Float> {
        var scores = SIMD4<Float>(repeating: 0)
        for code in codes {
            guard let number = numbering[code] else { continue }
            for choice in 0..<learner.classes { scores[choice] += learner.weights[number * learner.classes + choice] }
        }
        return scores
    }

    func model(cut: Float) -> LinearModel {
        var model = LinearModel(classes: learner.classes)
        for (number, code) in numbering.codes.enumerated() {
            model.append(code, (0..<learner.classes).lazy.map { (UInt8($0), learner.weights[number * learner.classes + $0]) })
        }
        return model.cut(below: cut)
    }
}
