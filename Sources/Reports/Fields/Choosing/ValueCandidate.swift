/// A value that a field might have, with what speaks for and against it.
struct ValueCandidate<Value: Sendable>: Sendable {
  var value: Located<Value>
  /// Values that are the same have the same key, however they are written.
  var key: String
  var evidence: [FieldEvidence]

  var weight: Int { evidence.reduce(0) { $0 + $1.weight } }
}

/// The candidates of one field and the one that was taken.
struct Choice<Value: Sendable>: Sendable {
  /// In the order of the report.
  private(set) var candidates: [ValueCandidate<Value>]
  /// The value that leads; `nil` when none has weight enough or two have as much.
  private(set) var taken: ValueCandidate<Value>?

  /// Takes the value whose best candidate, helped by those that agree with it, leads the next other value.
  ///
  /// Those that agree help a value to lead; one that nothing else speaks for does not come into question by being
  /// told twice.
  init(
    _ candidates: [ValueCandidate<Value>], least: Int = FieldEvidence.leastWeight,
    lead: Int = FieldEvidence.leastLead
  ) {
    self.candidates = candidates
    var best: [String: Int] = [:]
    for index in candidates.indices {
      let key = candidates[index].key
      if let other = best[key], candidates[other].weight >= candidates[index].weight { continue }
      best[key] = index
    }
    var speaking: [String: Int] = [:]
    for candidate in candidates where candidate.weight > 0 { speaking[candidate.key, default: 0] += 1 }
    for (key, index) in best {
      let others = speaking[key, default: 0] - (candidates[index].weight > 0 ? 1 : 0)
      let agreeing = min(others, FieldEvidence.mostAgreement)
      self.candidates[index].evidence += Array(repeating: .agreement, count: agreeing)
    }
    let ranked = best.values.filter { candidates[$0].weight >= least }.sorted {
      (self.candidates[$1].weight, $0) < (self.candidates[$0].weight, $1)
    }
    guard let first = ranked.first else { return }
    let second = ranked.dropFirst().first.map { self.candidates[$0].weight } ?? 0
    if self.candidates[first].weight - second >= lead { taken = self.candidates[first] }
  }
}
