import Reports

/// What a doubt makes of a judgement.
enum Ruling: Hashable {
  /// The verdict of the ladder and its finding.
  case stands
  /// The verdict of the ladder, with a finding that is a warning and no error.
  case atMostWarning
  case unchecked(Reason)
  /// Unchecked, and yet worth a look.
  case uncheckedWithWarning(Reason)
}

/// The one judge: decides what the doubts of a claim do to its verdict.
///
/// A claim without doubts stands as the ladder has it. What a doubt cannot explain stands as well: rows that are
/// missing cannot make a sum too large, parts that were left out cannot make the others more than the whole.
enum Judge {
  /// The strictest ruling of all doubts.
  ///
  /// `[.rowsMayBeMissing]` leaves a sum below its total `unchecked`, and one above it wrong.
  static func ruling(on situation: Situation, despite doubts: Set<Doubt>) -> Ruling {
    let rulings = Doubt.allCases.filter(doubts.contains).map { ruling(on: situation, despite: $0) }
    return rulings.first(where: \.leavesUnchecked)
      ?? (rulings.contains(.atMostWarning) ? .atMostWarning : .stands)
  }

  /// What one doubt does.
  static func ruling(on situation: Situation, despite doubt: Doubt) -> Ruling {
    switch doubt {
    case .operandMissing:
      .unchecked(.operandMissing)
    case .mendedFigure:
      situation.closeness == .misses ? .unchecked(.joinCreatedNumber) : .stands
    case .figureAtCut:
      situation.closeness == .misses ? .unchecked(.figureAtCut) : .stands
    case .operandAmbiguous:
      situation.closeness == .misses ? .unchecked(.operandAmbiguous) : .stands
    case .rowsMayBeMissing:
      falsely(
        situation, whereLess: .unchecked(.rowsMissing), whereMore: .stands, barely: .unchecked(.rowsMissing))
    case .rowsMayBeGroups:
      falsely(
        situation, whereLess: .stands, whereMore: .unchecked(.rowsMayBeGroups), barely: .stands)
    case .partsMayBeMissing:
      falsely(
        situation, whereLess: openList(situation.rest), whereMore: .stands,
        barely: .unchecked(.partsNotExhaustive))
    case .partsMayOverlap:
      falsely(
        situation, whereLess: .stands, whereMore: .unchecked(.partsMayOverlap), barely: .stands)
    case .ruleNotPrinted:
      situation.closeness == .misses ? .uncheckedWithWarning(.leftToAssessor) : .stands
    case .figureUnsure:
      .atMostWarning
    }
  }

  /// A doubt that explains a sum that is too small or one that is too large.
  private static func falsely(
    _ situation: Situation, whereLess less: Ruling, whereMore more: Ruling, barely: Ruling
  ) -> Ruling {
    switch (situation.closeness, situation.side) {
    case (.fits, _): .stands
    case (.barelyFits, _): barely
    case (.misses, .computedIsLess): less
    case (.misses, .computedIsMore), (.misses, .equal): more
    }
  }

  private static func openList(_ rest: Situation.Rest) -> Ruling {
    switch rest {
    case .large: .unchecked(.partsNotExhaustive)
    case .small, .oneDigit: .uncheckedWithWarning(.partsNotExhaustive)
    }
  }
}

extension Ruling {
  var leavesUnchecked: Bool {
    switch self {
    case .unchecked, .uncheckedWithWarning: true
    case .stands, .atMostWarning: false
    }
  }
}

extension CheckedClaim {
  /// A claim with a figure on a page whose figures may be misread: whatever makes it, its finding is no error.
  func warning(ofFiguresOn pages: Set<Int>) -> CheckedClaim {
    guard !pages.isEmpty,
      ([claim.place] + claim.operands.map(\.place)).contains(where: { pages.contains($0.page) })
    else { return self }
    var unsure = self
    unsure.claim.doubts.insert(.figureUnsure)
    unsure.finding = finding?.atMost(.warning)
    return unsure
  }
}
