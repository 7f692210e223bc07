import Figures
import Reports

/// The full marks of indicators add up to the full marks above them: those of the nearest descendants that carry any,
/// since the second levels of many forms carry none.
///
/// A sum that differs is wrong when the marks of all leaves make 100, so that no row is missing and none was read
/// twice; or when it is the only one that differs, and by as much as the leaves differ from 100: one mark of one
/// leaf explains both, while a row that was lost or read twice spoils other sums as well.
struct FullMarks: Check {
  func claims(of report: Report) -> [CheckedClaim] {
    let index = IndicatorIndex(report.indicators)
    let leaves = index.indicators.indices.filter { index.children(of: $0).isEmpty }
    let whole = report.fullScore?.value.number ?? Rational.hundred
    let differences = index.indicators.indices.compactMap { Self.difference(at: $0, index) }
    let doubts = Self.doubts(index.fullMarks(of: leaves), of: whole, differences)
    return index.indicators.indices.compactMap { check($0, index, doubts: doubts) }
  }

  /// So many sums must hold before one that is too small is the report's, for a row may be lost; before one that is too
  /// large, another.
  private static let fewestThatHold = 2

  /// By how much the marks under a parent are more than its own; `nil` where they cannot be added.
  private static func difference(at parent: Int, _ index: IndicatorIndex) -> Rational? {
    guard let full = index.indicators[parent].full?.number, let marked = index.nearestMarked(under: parent)
    else { return nil }
    return try? marked.compactMap { index.indicators[$0].full?.number }.reduce(.zero) { try $0 + $1 } - full
  }

  /// Why marks that do not add up may be the reader's fault, by those of all leaves.
  private static func doubts(_ marks: Rational?, of whole: Rational, _ differences: [Rational]) -> Set<Doubt>
  {
    if marks == whole { return [] }
    let broken = differences.filter { $0 != .zero }
    if let marks, broken.count == 1,
      differences.count - broken.count >= (broken[0] > .zero ? 1 : fewestThatHold),
      (try? marks - whole) == broken[0]
    {
      return []
    }
    return [.rowsMayBeMissing, .rowsMayBeGroups]
  }

  private func check(_ parent: Int, _ index: IndicatorIndex, doubts: Set<Doubt>) -> CheckedClaim? {
    let node = index.indicators[parent]
    guard let full = node.full?.asPoints, let marked = index.nearestMarked(under: parent) else { return nil }
    let operands = marked.compactMap { child in
      index.indicators[child].full.map {
        Operand(label: index.indicators[child].name, figure: $0, place: index.indicators[child].place)
      }
    }
    guard let sum = Expression.total(operands.map { .figure($0.figure.asPoints) }) else { return nil }
    let builder = ClaimBuilder(
      kind: .fullMarks, label: node.name, quote: node.quote, place: node.place,
      doubts: doubts)
    return builder.judged(sum, operands: operands, stated: full)
  }
}
