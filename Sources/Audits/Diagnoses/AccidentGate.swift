import Figures

/// Keeps back a hypothesis that would explain too many wrong results by accident.
///
/// Of all results with as many digits as the stated one, the share that some edit of the class reaches must be
/// below 5 %: at two digits nearly every slip can be explained somehow, at four almost none by chance.
struct AccidentGate {
  private let alternatives: Int
  private let step: Rational

  init(_ stated: Figure) {
    let digits = stated.digits.utf8.filter { (48...57).contains($0) }.drop { $0 == 48 }.count
    alternatives = digits > 0 && digits <= 12 ? 9 * Self.power(digits - 1) : digits == 0 ? 9 : Int.max
    step = stated.step
  }

  private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 10 } }

  /// Whether edits that reach these results explain less than one wrong result in twenty.
  func admits(_ results: [Rational]) -> Bool {
    let reached = Set(results.compactMap { try? $0.rounded(to: step, .halfAway) })
    let (scaled, overflow) = reached.count.multipliedReportingOverflow(by: 20)
    return !overflow && scaled < alternatives
  }
}
