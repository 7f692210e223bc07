import Testing

@testable import Figures

/// The ladder of one division at every printed precision.
@Suite struct LadderTests {
  static func figure(_ text: String) -> Figure {
    let isPercent = text.hasSuffix("%")
    let digits = isPercent ? String(text.dropLast()) : text
    return Figure(digits: digits, unit: isPercent ? .percent : nil)!
  }

  static func quotient(_ a: String, _ b: String) -> Expression {
    .quotient(.figure(figure(a)), .figure(figure(b)))
  }

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
    let judgement = try Judgement(of: Self.quotient("34.94", "39.66"), stated: Self.figure(stated))
    #expect(judgement.verdict == verdict)
    #expect(judgement.rungs == rungs)
    #expect(judgement.grade == (verdict == .tolerated ? .plausible : nil))
  }

  @Test func theIntervalOfAQuotientIsExact() throws {
    let judgement = try Judgement(of: Self.quotient("34.94", "39.66"), stated: Self.figure("88%"))
    #expect(judgement.interval.lower == (try Rational(34935, 39665)))
    #expect(judgement.interval.upper == (try Rational(34945, 39655)))
    #expect((try judgement.computed * Rational(100)).decimal(places: 10) == "88.0988401412")
  }

  @Test func anOperandThatStandsTwiceIsOneNumber() throws {
    let (a, b) = (Expression.figure(Self.figure("34.94")), Expression.figure(Self.figure("39.66")))
    let rest = Expression.quotient(.difference(b, a), b)
    let interval = try rest.interval(rest.spreads(.siblings))
    #expect((try interval.lower * Rational(100)).decimal(places: 4) == "11.8774")
    #expect((try interval.upper * Rational(100)).decimal(places: 4) == "11.9249")
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
    ])
  func sums(terms: [String], stated: String, verdict: Verdict, grade: Grade?) throws {
    let sum = try #require(Expression.total(terms.map { .figure(Self.figure($0)) }))
    let judgement = try Judgement(of: sum, stated: Self.figure(stated))
    #expect(judgement.verdict == verdict)
    #expect(judgement.grade == grade)
  }
}
