/// What the matches of a rule are for: the name behind `->`.
///
/// A rule for any other name is a fault at load, and so is a target without a rule, or a rule that lacks a
/// capture that its target is read by: `rule 评级 -> rating` must capture `rating:`.
public enum RuleTarget: String, CaseIterable, Sendable {
  // Fields of a report.
  case selfScore, fullScore, rating, appropriation, appropriationPart, year, titleYear, bodyYear, reportDate
  // Scores, rules of scoring and comparisons in running text.
  case indicator, scoreBand, proportionalScore, comparison

  /// The captures without which a match says nothing.
  var captures: Set<String> {
    switch self {
    case .selfScore: ["score"]
    case .fullScore: ["full"]
    case .rating: ["rating"]
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
