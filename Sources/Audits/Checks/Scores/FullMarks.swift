import Figures
import Reports

/// The full marks of indicators add up to the full marks above them.
///
/// A sum that differs is wrong only when the marks of all leaves make 100, so that no row is missing and none was read
/// twice: no other marks could tell.
public struct FullMarks: Check {
  public init() {}

  public func claims(of report: Report) -> [CheckedClaim] {
    let index = IndicatorIndex(report.indicators)
    let leaves = index.indicators.indices.filter { index.children(of: $0).isEmpty }
    let whole = report.fullScore?.value.number ?? Rational(100)
    let doubts = Self.doubts(index.fullMarks(of: leaves), of: whole)
    return index.indicators.indices.compactMap { check($0, index, doubts: doubts) }
  }

  /// Why marks that do not add up may be the reader's fault, by those of all leaves.
  private static func doubts(_ marks: Rational?, of whole: Rational) -> Set<Doubt> {
    marks == whole ? [] : [.rowsMayBeMissing, .rowsMayBeGroups]
  }

  private func check(_ parent: Int, _ index: IndicatorIndex, doubts: Set<Doubt>) -> CheckedClaim? {
    let node = index.indicators[parent]
    let children = index.children(of: parent)
    let operands = children.compactMap { child in
      index.indicators[child].full.map {
        Operand(label: index.indicators[child].name, figure: $0, place: index.indicators[child].place)
      }
    }
    guard let full = node.full?.asPoints, !children.isEmpty, operands.count == children.count,
      let sum = Expression.total(operands.map { .figure($0.figure.asPoints) })
    else { return nil }
    let builder = ClaimBuilder(
      kind: .fullMarks, label: node.name, quote: node.quote, place: node.place,
      doubts: doubts)
    return builder.judged(sum, operands: operands, stated: full)
  }
}
