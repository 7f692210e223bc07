import Figures
import Texts

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
      digits > Self.mostDigits ? Int.max : Self.firstDigits * Self.power(max(0, digits - 1))
    step = stated.step
  }

  private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 10 } }

  /// A number may begin with each digit but 0.
  private static let firstDigits = 9
  /// There are more such numbers than any edits reach.
  private static let mostDigits = 12
  /// Below 5 %: one wrong result in twenty.
  private static let oneIn = 20

  /// Whether edits that reach these results explain less than one wrong result in twenty.
  func admits(_ results: [Rational]) -> Bool {
    let reached = Set(results.compactMap { try? $0.rounded(to: step, .halfAway) })
    let (scaled, overflow) = reached.count.multipliedReportingOverflow(by: Self.oneIn)
    return !overflow && scaled < alternatives
  }
}

extension Figure {
  /// How many digits stand in it from the first that is not 0.
  var significantDigits: Int {
    digits.unicodeScalars.filter(\.isDigit).drop { $0 == "0" }.count
  }
}
