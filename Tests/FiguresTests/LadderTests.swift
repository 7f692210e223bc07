import Testing

@testable import Figures

/// The ladder of one division at every printed precision.
@Suite struct LadderTests {
  @Test(
    arguments: [
      ("88%", Verdict.rounded, [Verdict.rounded, .truncated, .tolerated]),
      ("88.1%", .rounded, [.rounded, .tolerated, .roundedUp]),
      ("88.10%", .rounded, [.rounded, .tolerated, .roundedUp]),
      ("88.09%", .truncated, [.truncated, .tolerated]),
      ("88.08%", .tolerated, [.tolerated]),
      ("88.11%", .tolerated, [.tolerated]),
      ("88.12%", .tolerated, [.tolerated]),
      ("88.07%", .wrong, []),
      ("88.13%", .wrong, []),
      ("89%", .roundedUp, [.roundedUp]),
      ("88.01%", .wrong, []),
      ("81.10%", .wrong, []),
      ("90.62%", .wrong, []),
      ("113.51%", .wrong, []),
      ("11.90%", .wrong, []),
      ("13.51%", .wrong, []),
      ("0.88%", .wrong, []),
      ("880.99%", .wrong, []),
      ("0.0088%", .wrong, []),
    ])
  func purchasesOverBudget(stated: String, verdict: Verdict, rungs: [Verdict]) throws {
    let judgement = try judge("34.94/39.66=\(stated)")
    #expect(judgement.verdict == verdict)
    #expect(judgement.rungs == rungs)
    #expect(judgement.grade == (verdict == .tolerated ? .plausible : nil))
  }

  @Test(arguments: [("88%", "0.4249"), ("88.07%", "-0.0001"), ("88.12%", "0.0076"), ("78%", "-9.5751")])
  func theSlackIsWhatIsLeftBeforeItFails(stated: String, slack: String) throws {
    let left = try #require(try judge("34.94/39.66=\(stated)").slack)
    #expect((try left * Rational(100)).decimal(places: 4) == slack)
  }

  @Test func aLimitHasNoSlack() throws {
    let limit = try #require(Figure(digits: "80", unit: .percent, bound: .moreThan))
    #expect(try Judgement(of: expression("34.94/39.66"), stated: limit).slack == nil)
  }

  @Test func theIntervalOfAQuotientIsExact() throws {
    let judgement = try judge("34.94/39.66=88%")
    #expect(judgement.interval.lower == (try Rational(34935, 39665)))
    #expect(judgement.interval.upper == (try Rational(34945, 39655)))
    #expect((try judgement.computed * Rational(100)).decimal(places: 10) == "88.0988401412")
  }

  @Test(
    arguments: [
      (["12.35", "7.04", "15.56"], "34.95", Verdict.exact, Grade?.none),
      (["12.35", "7.04", "15.56"], "34.94", .tolerated, .plausible),
      (["12.35", "7.04", "15.56"], "34.96", .tolerated, .plausible),
      (["12.35", "7.04", "15.56"], "34.97", .tolerated, .strained),
      (["12.35", "7.04", "15.56"], "34.98", .wrong, nil),
      (["434.89", "77.4", "286.83"], "799.12", .exact, nil),
      (["30", "30", "29.99"], "89.97", .tolerated, .strained),
      (["30", "30", "29.99"], "89.974", .wrong, nil),
      (forty, "40.00", .exact, nil),
      (forty, "40.10", .tolerated, .strained),
      (forty, "40.05", .tolerated, .plausible),
      (forty, "40.20", .tolerated, .strained),
      (forty, "40.21", .wrong, nil),
      (leaves, "99.93", .exact, nil),
      (leaves, "99.9", .rounded, nil),
      (leaves, "100", .rounded, nil),
      (leaves, "99.94", .tolerated, .strained),
      (leaves, "99.95", .wrong, nil),
      (marks, "99.93分", .exact, nil),
      (marks, "99.94分", .wrong, nil),
    ])
  func sums(terms: [String], stated: String, verdict: Verdict, grade: Grade?) throws {
    let judgement = try judge("\(terms.joined(separator: "+"))=\(stated)")
    #expect(judgement.verdict == verdict)
    #expect(judgement.grade == grade)
  }

  private static let forty = Array(repeating: "1.00", count: 40)
  /// The score of a rate carries its rounding, marks as assigned are exact.
  private static let leaves = ["9.93", "50分", "30分", "10分"]
  private static let marks = ["9.93分", "50分", "30分", "10分"]

  @Test func aTotalHasAsManyTermsAsThereAre() throws {
    let one = Expression.figure(figure("1.00"))
    #expect(Expression.total([]) == nil)
    #expect(Expression.total([one]) == one)
    let long = try #require(Expression.total(Array(repeating: one, count: 1000)))
    #expect(try Judgement(of: long, stated: figure("1000.00")).verdict == .exact)
    // No stack is deep enough for a tree of so many levels.
    let longest = try #require(Expression.total(Array(repeating: one, count: 100_000)))
    #expect(longest.figures.count == 100_000 && longest.isPlainSum)
    let verdict = try Judgement(of: longest, stated: figure("100000.00")).verdict
    #expect(verdict == .exact)
  }
}
