import Figures
import Reports

/// The indicators of a report by parent, with what their marks tell of each other.
struct IndicatorIndex {
  let indicators: [Indicator]
  private let childIndexes: [String: [Int]]
  let roots: [Int]

  init(_ indicators: [Indicator]) {
    self.indicators = indicators
    childIndexes = Dictionary(grouping: indicators.indices.filter { indicators[$0].parent != nil }) {
      indicators[$0].parent ?? ""
    }
    roots = indicators.indices.filter { indicators[$0].parent == nil }
  }

  func children(of index: Int) -> [Int] { childIndexes[indicators[index].id] ?? [] }

  /// The highest scored indicators: those whose scores make up the total.
  var topScored: [Int] { roots.flatMap(topScored) }

  private func topScored(under index: Int) -> [Int] {
    indicators[index].score != nil ? [index] : children(of: index).flatMap(topScored)
  }

  /// The stated full marks, or what the parent's leave when only this child has none.
  func fullMarks(of index: Int) -> Rational? {
    if let full = indicators[index].full { return full.number }
    guard let parent = indicators.firstIndex(where: { $0.id == indicators[index].parent }),
      let whole = indicators[parent].full?.number
    else { return nil }
    let others = children(of: parent).filter { $0 != index }.map { indicators[$0].full?.number }
    guard others.allSatisfy({ $0 != nil }),
      let rest = try? others.compactMap(\.self).reduce(whole, { try $0 - $1 }),
      rest > .zero
    else { return nil }
    return rest
  }

  /// Whether these indicators are all there are: their full marks make up the whole, or would with those of the
  /// only one that has none, which its score must then fit.
  func makeUp(_ whole: Rational, _ indexes: [Int]) -> Bool {
    if fullMarks(of: indexes) == whole { return true }
    let unknown = indexes.filter { fullMarks(of: $0) == nil }
    guard unknown.count == 1, fullMarks(of: roots) == whole,
      let known = fullMarks(of: indexes.filter { $0 != unknown[0] }), let rest = try? whole - known,
      rest > .zero
    else { return false }
    return indicators[unknown[0]].score.map { $0.number <= rest } ?? false
  }

  /// The sum of the full marks, or `nil` when one is unknown.
  func fullMarks(of indexes: [Int]) -> Rational? {
    let marks = indexes.map(fullMarks)
    guard !marks.isEmpty, marks.allSatisfy({ $0 != nil }) else { return nil }
    return try? marks.compactMap(\.self).reduce(.zero) { try $0 + $1 }
  }

  /// The nearest indicators under `parent` that carry full marks; `nil` where one carries none and has nothing under
  /// it, and where there is nothing at all.
  func nearestMarked(under parent: Int) -> [Int]? {
    let children = children(of: parent)
    guard !children.isEmpty else { return nil }
    var marked: [Int] = []
    for child in children {
      if indicators[child].full != nil {
        marked.append(child)
      } else if let below = nearestMarked(under: child) {
        marked += below
      } else {
        return nil
      }
    }
    return marked
  }

  /// The sum of the scores of these indicators with the operands it is made of.
  func scores(
    of indexes: [Int], _ rounded: RoundedScores
  ) -> (sum: Expression, operands: [Operand])? {
    let scored = indexes.compactMap { index in
      indicators[index].score.map {
        Operand(label: indicators[index].name, figure: $0, place: indicators[index].place)
      }
    }
    guard scored.count == indexes.count,
      let sum = Expression.total(
        zip(indexes, scored).map { .figure(rounded.term($1.figure, of: $0)) })
    else { return nil }
    return (sum, scored)
  }
}

extension Figure {
  /// The figure as marks, which are exact.
  var asPoints: Figure {
    var figure = self
    figure.unit = .points
    return figure
  }
}

extension Rational {
  /// The full marks of a report that states none, and what a rate in per cent is counted in.
  static let hundred = Rational(100)
}
