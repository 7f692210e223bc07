/// What the matches of a rule are for: the name behind `->`.
///
/// A rule for any other name is a fault at load, and so is a target without a rule, or a rule that lacks a
/// capture that its target is read by: `rule 年度 -> year` must capture `year:`.
public enum RuleTarget: String, CaseIterable, Sendable {
  // Fields of a report.
  case appropriation, appropriationPart, year, titleYear, bodyYear, reportDate
  // Scores, rules of scoring and comparisons in running text.
  case indicator, scoreBand, proportionalScore, comparison

  /// The captures without which a match says nothing.
  var captures: Set<String> {
    switch self {
    case .appropriation, .appropriationPart: ["amount"]
    case .year, .titleYear, .bodyYear: ["year"]
    case .reportDate: ["y", "m"]
    case .indicator: ["name", "score"]
    case .scoreBand: ["name", "edge", "points"]
    case .proportionalScore: ["name", "points"]
    case .comparison: ["word"]
    }
  }
}
