import Figures
import Reports

/// What a claim was recomputed from, kept for the search for the slip that explains it.
package struct Recalculation: Sendable {
  package var expression: Expression
  package var stated: Figure
  /// Where the stated result stands by itself, when it is also an operand of other claims.
  package var resultPlace: Place?
  var operands: [Operand]
  /// Other amounts that the words may mean as the base.
  var otherBases: [Operand]
  /// Other shares of the same list that hold on its base.
  var sharesThatHold: [String] = []

  /// Whether the claim would be exact or rounded with these figures.
  static func holds(_ expression: Expression, _ stated: Figure) -> Bool {
    if stated.bound == nil { return (try? expression.value()).map(stated.isRounded) ?? false }
    guard let judgement = try? Judgement(of: expression, stated: stated) else { return false }
    return judgement.verdict == .exact || judgement.verdict == .rounded
  }
}
