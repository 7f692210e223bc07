extension CellShape {
  /// What it costs to take the run for a cell of the column.
  func cost(in column: TableColumn, leaf: Int, parentsCarryMarks: Bool) -> Int {
    switch column.head {
    case .level where isEnding: Costs.endingAlone
    case .level:
      (isTemplate ? (column.level == leaf ? -Costs.templateName : Costs.templateElsewhere) : 0)
        + nameCost(longest: column.level == leaf ? Costs.longestName : Costs.longestParent)
        + (parentsCarryMarks && carriesMarks == (column.level == leaf) ? Costs.unlikeParents : 0)
    case .full, .score, .weight: markCost
    case .secondScore: mark == nil ? markCost : Costs.secondScore
    case .number: digits > 0 && count <= Costs.longestNumber ? 0 : Costs.noMark
    case .sign: hasIdeograph ? Costs.wordAsSign : count <= Costs.longestSign ? Costs.sign : Costs.longSign
    case .unit: count <= Costs.longestUnit && digits == 0 ? Costs.unit : Costs.notAUnit
    case .rule: ruleCost
    case .explanation:
      (count >= Costs.shortestExplanation ? 0 : Costs.shortExplanation)
        + (mark == nil ? 0 : Costs.numberAsText)
    case .target, .actual:
      targetCost + (isTemplate ? Costs.templateElsewhere : isEnding ? Costs.endingAlone : 0)
    case .remark: remarkCost + (isTemplate ? Costs.templateElsewhere : isEnding ? Costs.endingAlone : 0)
    case .other: Costs.other + (count > Costs.longestOther ? Costs.longOther : 0)
    }
  }

  private func nameCost(longest: Int) -> Int {
    guard hasIdeograph, nameLength > 0 else { return Costs.noName }
    var cost = max(0, nameLength - longest) * Costs.signTooMany
    if nameLength < 2 { cost += Costs.oneSignName }
    if stopsOfName > 0 { cost += Costs.stopInName }
    if commas > 0 { cost += Costs.commaInName }
    if speaksOfMarks || innerBrackets > 0 { cost += Costs.ruleInName }
    if startsWithOperator { cost += Costs.operatorBeforeName }
    let ornamental = ornament == 0 ? 0 : numbersInOrnaments
    cost += max(0, numbers - ornamental) * Costs.numberInName
    return cost
  }

  private var markCost: Int {
    switch mark {
    case .usual: 0
    case .percent: Costs.percentAsMark
    case .tooHigh: Costs.markTooHigh
    case nil: isDash ? Costs.dashForMark : Costs.noMark
    }
  }

  private var ruleCost: Int {
    (speaksOfMarks ? 0 : Costs.notARule) + max(0, Costs.shortestRule - count) * Costs.shortRule
  }

  private var targetCost: Int {
    Costs.target + max(0, count - Costs.longestTarget) * Costs.targetSignTooMany
      + (mark != nil ? Costs.bareNumberTarget : 0) + (stops + commas > 0 ? Costs.stopInTarget : 0)
  }

  private var remarkCost: Int {
    Costs.remark + numbers * Costs.numberInRemark + (mark != nil ? Costs.numberAsRemark : 0)
      + max(0, count - Costs.longestRemark) * Costs.remarkSignTooMany
  }
}
