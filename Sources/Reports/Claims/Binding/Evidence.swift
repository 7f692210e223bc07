import Figures

/// Why an amount may play a part in a claim, a named fact each.
struct Evidence {
  /// What can decide between two amounts.
  enum Kind {
    /// Its year is that of the claim; an amount without a year may be of any.
    case year
    /// It stands in the same paragraph, or not so many before.
    case paragraph
    /// Its whole name is the one asked for, and not just a part of it.
    case subject
    /// It is no budget: what is held against last year's spending is spending.
    case stage
    /// Fewer words lie between, counted in the paragraph of the claim only.
    case distance
  }

  /// Whether the year of the amount may be that of the claim.
  var isOfTheYear = true
  var paragraphsAway = 0
  var hasWholeName = false
  var isBudget = false
  var distance = 0

  /// Less is better.
  private func cost(_ kind: Kind) -> Int {
    switch kind {
    case .year: isOfTheYear ? 0 : 1
    case .paragraph: paragraphsAway
    case .subject: hasWholeName ? 0 : 1
    case .stage: isBudget ? 1 : 0
    case .distance: paragraphsAway == 0 ? distance : 0
    }
  }

  /// What speaks against it, in the order of what counts.
  func costs(_ kinds: [Kind]) -> [Int] { kinds.map(cost) }
}

/// An amount that may play a part in a claim.
struct Candidate {
  var mention: Mention
  /// Its index in the ledger.
  var paragraph: Int
  var evidence: Evidence
}

/// What the text gives for a part of a claim.
enum Binding {
  case bound(Candidate)
  /// Amounts with different values for which the evidence speaks alike.
  case ambiguous([Candidate])
  case missing

  /// The amount, when there is one and no other as good.
  var candidate: Candidate? { if case .bound(let candidate) = self { candidate } else { nil } }

  /// The best of the candidates by the evidence that counts; several with one value are one, told last.
  init(_ candidates: [Candidate], decidedBy kinds: [Evidence.Kind]) {
    let costs = candidates.map { $0.evidence.costs(kinds) }
    guard let least = costs.min(by: { $0.lexicographicallyPrecedes($1) }) else {
      self = .missing
      return
    }
    let best = zip(candidates, costs).filter { $0.1 == least }.map(\.0)
    guard let last = best.last, best.allSatisfy({ $0.mention.figure.value == last.mention.figure.value })
    else {
      self = .ambiguous(best)
      return
    }
    self = .bound(last)
  }
}
