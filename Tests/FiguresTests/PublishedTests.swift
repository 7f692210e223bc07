import Testing

@testable import Figures

/// Statements of published reports, and statements that other checkers are known to get wrong.
@Suite struct PublishedTests {
  @Test(arguments: [
    ("189.25/(792.22-189.25)=31.39%", Verdict.rounded),
    ("209.28/(792.22-209.28)=35.90%", .rounded),
    ("209.28/(792.22-209.28)=35.9%", .rounded),
    ("434.89+77.4+286.83=799.12", .exact),
    ("(63.46-32)÷32=98.31%", .rounded),
    ("136/143=95.10%", .rounded),
    ("136人/143人=95.10%", .rounded),
    ("1922.76+767.86=2690.62", .exact),
    ("89.974万元/90万元=0%", .wrong),
    ("89.974万元/90万元=99.97%", .rounded),
    ("8个+8个=15个", .wrong),
    ("8个+8个=16个", .exact),
  ])
  func publishedStatements(statement: String, verdict: Verdict) throws {
    #expect(try judge(statement).verdict == verdict)
  }

  @Test func aRateThatNeedsACoarserReadingIsLoose() throws {
    let judgement = try judge("(2690.62-19.8)/2690.62=99.27%")
    #expect(judgement.rungs == [.tolerated, .roundedUp])
    #expect(judgement.grade == .loose)
  }

  @Test(arguments: [
    ("34.94/39.66*10=8.81", Verdict.rounded),
    ("34.94/39.66*10=8.8", .rounded),
    ("34.94/39.66*10=8.82", .wrong),
    ("34.94/39.66*100%=88%", .rounded),
    ("34.94/39.66*20=17.60", .wrong),
    ("88%*20=17.60", .exact),
    ("88.1%*10分=8.81分", .exact),
    ("88%*10=8.8", .exact),
  ])
  func linksOfChains(statement: String, verdict: Verdict) throws {
    #expect(try judge(statement).verdict == verdict)
  }

  @Test(arguments: [
    ("349,412.35元=34.94万元", Verdict.rounded),
    ("349,412.35元=34.95万元", .roundedUp),
    ("349,412.35元=34.93万元", .wrong),
    ("12,029,501.84元=1,202.95万元", .rounded),
    ("12,029,501.84元=1,202.96万元", .roundedUp),
    ("12,029,501.84元=1,202.94万元", .wrong),
    ("349,400元/39.66万元=88.10%", .rounded),
    ("349,400元/39.66万元=88.0988%", .rounded),
    ("349,400元/39.66万元=88.11%", .tolerated),
    ("349,400元/39.66万元=88.12%", .wrong),
    ("34.94万元/396,600元=0.0088%", .wrong),
    ("349,437元+39.66万元=74.61万元", .tolerated),
    ("1.20亿元+5,000万元=1.70亿元", .exact),
  ])
  func amountsInDifferentUnits(statement: String, verdict: Verdict) throws {
    let judgement = try judge(statement)
    #expect(judgement.verdict == verdict)
    #expect(judgement.grade == (verdict == .tolerated ? .plausible : nil))
  }

  @Test(arguments: [
    ("-(1/8)=-0.13", true, true), ("-(1/8)=-0.12", true, true), ("1/8=0.13", true, true),
    ("1/8=0.12", true, true),
    ("1/8*100%=13%", true, true), ("1/8*100%=12%", true, true), ("1/40*100%=3%", true, true),
    ("1/40*100%=2%", true, true), ("12.5%=13%", true, true), ("12.5%=12%", true, true),
    ("2.5%=3%", true, true),
    ("2.5%=2%", true, true), ("12.5%=11%", false, true), ("12.6%=12%", false, false),
    ("12.6%=13%", true, false),
  ])
  func aTieMayBeRoundedEitherWay(statement: String, isRounded: Bool, isTie: Bool) throws {
    let judgement = try judge(statement)
    #expect((judgement.verdict == .rounded) == isRounded)
    #expect(judgement.remarks.contains(.tie) == isTie)
  }

  @Test(arguments: [
    ("176.898/200.000=88.4%", [Verdict.rounded, .truncated, .tolerated], Grade?.none),
    ("176.898/200.000=88.5%", [.roundedUp], nil),
    ("176.898/200=88.5%", [.tolerated, .roundedUp], .loose),
    ("34.94/39.66=88.07%", [], nil),
  ])
  func valuesAreRoundedOnce(statement: String, rungs: [Verdict], grade: Grade?) throws {
    let judgement = try judge(statement)
    #expect(judgement.rungs == rungs)
    #expect(judgement.verdict == rungs.first ?? .wrong)
    #expect(judgement.grade == grade)
  }

  @Test(arguments: [
    ("39.658/39.66=100.0%", true), ("39.66/39.66=100.0%", false), ("39.658/39.66=99.99%", false),
    ("0.01/39.66=0%", true), ("0.00/39.66=0%", false),
  ])
  func aFullRateThatRoundingMadeIsRemarked(statement: String, isSaturated: Bool) throws {
    #expect(try judge(statement).remarks.contains(.saturated) == isSaturated)
  }

  @Test func coarseOperandsAreRemarked() throws {
    #expect(try judge("1/2=50%").remarks == [.uninformative])
    #expect(try judge("1.00/2.00=50%").remarks == [])
  }

  @Test func divisionByZeroThrows() {
    for statement in ["34.94/0=88%", "34.94/0.00=88%", "34.94/(1.00-1.00)=88%"] {
      #expect(throws: ArithmeticFault.divisionByZero) { try judge(statement) }
    }
  }

  @Test func numbersThatDoNotFitThrow() {
    let long = "9" + String(repeating: "0", count: 28) + ".1"
    #expect(throws: ArithmeticFault.overflow) { try judge("\(long)*\(long)=1") }
  }
}
