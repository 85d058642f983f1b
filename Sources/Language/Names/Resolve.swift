public import ClaimModel

extension Analysis {
    /// Whom a mention stands for: a name, a surname, a pronoun, a role phrase; nil where it is not certain.
    ///
    /// The mention may be wider than what was resolved: of “Prime Minister Edi Rama” the name decides.
    public func resolve(_ mention: TextSpan) -> Resolution? {
        if let exact = references[mention] { return exact }
        var name: Name?
        var place = firstName(endingAfter: mention.start)
        while place < names.count, names[place].span.start < mention.end {
            if mention.contains(names[place].span), name.map({ $0.kind != .person && names[place].kind == .person }) ?? true {
                name = names[place]
            }
            place += 1
        }
        if let name, let id = name.entity, let entity = entity(id) {
            let written = text.slice(name.span)
            let reason = written == entity.name ? "named “\(entity.name)”" : "“\(written)” is short for \(entity.name)"
            return Resolution(entity: id, name: entity.name, confidence: written == entity.name ? 0.98 : 0.93, reason: reason)
        }
        return nil
    }

    /// The entity with an id.
    public func entity(_ id: String) -> Entity? {
        guard let number = Int(id.dropFirst()), number > 0, number <= entities.count else { return nil }
        return entities[number - 1]
    }

    private func firstName(endingAfter offset: Int) -> Int {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle].span.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
