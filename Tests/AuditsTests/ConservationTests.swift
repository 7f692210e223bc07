import Chance
import Figures
import Testing

@testable import Audits
@testable import Reports

/// Every stated claim gives exactly one claim, whatever it states and however doubtful it is.
@Suite struct ConservationTests {
  @Test(arguments: [0x5EED, UInt64.random(in: .min ... .max)])
  func asManyClaimsAsStatements(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var report = Report()
    for _ in 0..<2000 { report.statements.append(try statement(&random)) }
    let claims = StatedClaims().claims(of: report)
    #expect(claims.count == report.statements.count, "seed \(seed)")
    for (statement, checked) in zip(report.statements, claims) {
      #expect(checked.claim.place == statement.place, "seed \(seed)")
      if checked.claim.verdict == .unchecked {
        #expect(checked.claim.reason != nil, "seed \(seed): \(statement)")
      }
    }
    let coverage = Coverage(of: claims.map(\.claim), in: report)
    #expect(coverage.claims == report.statements.count)
    #expect(coverage.checked + coverage.unchecked.values.reduce(0, +) == coverage.claims, "seed \(seed)")
  }

  /// Also sums that overflow, divisions by zero and kinds of result that the claim's kind does not know.
  private func statement(_ random: inout SeededGenerator) throws -> StatedClaim {
    let figures = try (0..<3).map { _ in try figure(&random) }
    let (a, b) = (Expression.figure(figures[0]), Expression.figure(figures[1]))
    let expressions = [a, .sum(a, b), .difference(a, b), .quotient(a, b), .product(.quotient(a, b), b)]
    let expression = try #require(expressions.randomElement(using: &random))
    let kind = try #require(ClaimKind.allCases.randomElement(using: &random))
    let results: [StatedClaim.Result] = [
      .figure(figures[2]), .figure(figures[2]), .expression(.sum(a, b)), .relation(.less, figures[1]),
    ]
    let result = try #require(results.randomElement(using: &random))
    let start = Int.random(in: 0..<100_000, using: &random)
    let place = Place(page: 1, range: start..<start + 5)
    var statement = StatedClaim(
      kind: kind, label: nil, quote: "…",
      place: place, expression: expression,
      operands: figures.prefix(2).map { Operand(figure: $0, place: place) },
      result: result,
      doubts: Set(Doubt.allCases.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }))
    if Bool.random(using: &random) { statement.otherReadings = [.sum(a, b)] }
    if Bool.random(using: &random) { statement.lowerBound = .quotient(a, b) }
    if Bool.random(using: &random) { statement.signUse = .contradictsWord }
    return statement
  }

  private func figure(_ random: inout SeededGenerator) throws -> Figure {
    let digits = [
      "0", "0.00", "3", "4", "7.0", "12.5", "99999999999999999999", "80", "100",
    ]
    let units: [Unit?] = [nil, .percent, .points]
    let text = try #require(digits.randomElement(using: &random))
    let unit = try #require(units.randomElement(using: &random))
    return try #require(Figure(digits: text, unit: unit))
  }
}
