import Figures

/// Keeps back a hypothesis that would explain too many wrong results by accident.
///
/// Of all results with as many digits as the stated one, the share that some edit of the class reaches must be
/// below 5 %: at two digits nearly every slip can be explained somehow, at four almost none by chance.
struct AccidentGate {
  private let alternatives: Int
  private let step: Rational

  init(_ stated: Figure) {
    let digits = stated.significantDigits
    alternatives =
      digits > Self.mostDigitsCounted ? Int.max : Self.leadingDigits * Self.power(max(0, digits - 1))
    step = stated.step
  }

  /// One to nine may stand first.
  private static let leadingDigits = 9
  /// With more digits there are more results than any edits reach.
  private static let mostDigitsCounted = 12
  /// One wrong result in so many may be explained by accident.
  private static let resultsAnAccident = 20

  private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 10 } }

  /// Whether edits that reach these results explain less than one wrong result in twenty.
  func admits(_ results: [Rational]) -> Bool {
    let reached = Set(results.compactMap { try? $0.rounded(to: step, .halfAway) })
    let (scaled, overflow) = reached.count.multipliedReportingOverflow(by: Self.resultsAnAccident)
    return !overflow && scaled < alternatives
  }
}
