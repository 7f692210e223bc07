import Figures
import Reports
import Testing

@testable import Audits

/// What each doubt does to each situation, on literals.
@Suite struct JudgeTests {
  private static let fits = situations(.fits)
  private static let barely = situations(.barelyFits)
  private static let tooLow = Situation(closeness: .misses, side: .computedIsLess)
  private static let tooHigh = Situation(closeness: .misses, side: .computedIsMore)

  private static func situations(_ closeness: Situation.Closeness) -> [Situation] {
    Situation.Side.allCases.map { Situation(closeness: closeness, side: $0) }
  }

  /// What a doubt makes of a result that fits, barely fits, is below and is above what is stated.
  private static let rulings: [(Doubt, Ruling, Ruling, Ruling, Ruling)] = [
    (
      .operandMissing, .unchecked(.operandMissing), .unchecked(.operandMissing), .unchecked(.operandMissing),
      .unchecked(.operandMissing)
    ),
    (.mendedFigure, .stands, .stands, .unchecked(.joinCreatedNumber), .unchecked(.joinCreatedNumber)),
    (.figureAtCut, .stands, .stands, .unchecked(.figureAtCut), .unchecked(.figureAtCut)),
    (.operandAmbiguous, .stands, .stands, .unchecked(.operandAmbiguous), .unchecked(.operandAmbiguous)),
    (.rowsMayBeMissing, .stands, .unchecked(.rowsMissing), .unchecked(.rowsMissing), .stands),
    (.rowsMayBeGroups, .stands, .stands, .stands, .unchecked(.rowsMayBeGroups)),
    (
      .partsMayBeMissing, .stands, .unchecked(.partsNotExhaustive), .unchecked(.partsNotExhaustive), .stands
    ),
    (.partsMayOverlap, .stands, .stands, .stands, .unchecked(.partsMayOverlap)),
    (
      .ruleNotPrinted, .stands, .stands, .uncheckedWithWarning(.leftToAssessor),
      .uncheckedWithWarning(.leftToAssessor)
    ),
    (.figureUnsure, .atMostWarning, .atMostWarning, .atMostWarning, .atMostWarning),
  ]

  @Test(arguments: rulings)
  func eachDoubtDoesOneThing(doubt: Doubt, fits: Ruling, barely: Ruling, below: Ruling, above: Ruling) {
    for situation in Self.fits { #expect(Judge.ruling(on: situation, despite: doubt) == fits) }
    for situation in Self.barely { #expect(Judge.ruling(on: situation, despite: doubt) == barely) }
    #expect(Judge.ruling(on: Self.tooLow, despite: doubt) == below)
    #expect(Judge.ruling(on: Self.tooHigh, despite: doubt) == above)
  }

  @Test func everyDoubtIsJudgedAbove() {
    #expect(Self.rulings.map(\.0) == Doubt.allCases)
  }

  @Test(arguments: [
    (Situation.Rest.large, Ruling.unchecked(.partsNotExhaustive)),
    (.small, .uncheckedWithWarning(.partsNotExhaustive)),
    (.oneDigit, .uncheckedWithWarning(.partsNotExhaustive)),
  ])
  func aSmallRestOfAnOpenListIsWorthALook(rest: Situation.Rest, ruling: Ruling) {
    let situation = Situation(closeness: .misses, side: .computedIsLess, rest: rest)
    #expect(Judge.ruling(on: situation, despite: [.partsMayBeMissing]) == ruling)
  }

  @Test func withoutDoubtsTheLadderStands() {
    for situation in Self.fits + Self.barely + [Self.tooLow, Self.tooHigh] {
      #expect(Judge.ruling(on: situation, despite: []) == .stands)
    }
  }

  @Test func theStrictestRulingWins() {
    let doubts: Set<Doubt> = [.figureUnsure, .rowsMayBeMissing]
    #expect(Judge.ruling(on: Self.tooLow, despite: doubts) == .unchecked(.rowsMissing))
    #expect(Judge.ruling(on: Self.tooHigh, despite: doubts) == .atMostWarning)
    let both: Set<Doubt> = [.mendedFigure, .partsMayBeMissing]
    #expect(Judge.ruling(on: Self.tooHigh, despite: both) == .unchecked(.joinCreatedNumber))
    let columns: Set<Doubt> = [.rowsMayBeMissing, .rowsMayBeGroups]
    #expect(Judge.ruling(on: Self.tooHigh, despite: columns) == .unchecked(.rowsMayBeGroups))
  }

  @Test func aFigureInDoubtGivesAWarningAtMost() throws {
    let statement = try stated(.sum, ["3", "4"], "12", doubts: [.figureUnsure])
    let claim = ClaimBuilder(statement).judged(statement)
    #expect(claim.claim.verdict == .wrong)
    #expect(claim.finding?.severity == .warning)
  }
}
