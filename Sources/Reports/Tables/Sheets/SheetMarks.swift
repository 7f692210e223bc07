import Figures

/// Tells which of the values after a name are its full marks and its score.
struct SheetMarks {
  let columns: [ScoreColumns.Kind]

  /// The target and what was achieved, when each column has its value.
  func goal(of values: [SheetCell]) -> (target: Figure?, actual: Figure?) {
    let remarks = columns.reversed().prefix { $0 == .other }.count
    guard values.count == columns.count || values.count == columns.count - remarks,
      let target = columns.firstIndex(of: .target), let actual = columns.firstIndex(of: .actual)
    else { return (nil, nil) }
    return (values[target].figure, values[actual].figure)
  }

  /// Without heads, more values than target, result, full marks and score belong to something else.
  private static let mostWithoutHeads = 4

  func marks(of values: [SheetCell]) -> (full: Figure?, score: Figure?) {
    let found = columns.isEmpty ? marksWithoutHeads(values) : marksByHeads(values)
    guard let full = found.full, let score = found.score else { return found }
    return score.number <= full.number ? found : (nil, nil)
  }

  private func marksByHeads(_ values: [SheetCell]) -> (full: Figure?, score: Figure?) {
    let remarks = columns.reversed().prefix { $0 == .other }.count
    if values.count == columns.count || values.count == columns.count - remarks {
      return pick(values, offset: 0)
    }
    let others = columns.count { $0 == .other }
    if values.count > columns.count
      || values.count >= columns.count - min(others, FormMeasures.mostOthersMissing)
    {
      // Signs and units take cells of their own, so the ends are what lines up.
      let last = values.lastIndex { $0.mark != nil }.map { $0 + 1 } ?? values.count
      let trailing = columns.count - (values.count > columns.count ? remarks : trailingOthers(values))
      return pick(Array(values[..<last]), offset: last - trailing)
    }
    if columns.suffix(2) == [.full, .score], values.count >= FormMeasures.fewestValues,
      let score = values[values.count - 1].mark,
      let full = values[values.count - 2].mark
    {
      return (full, score)
    }
    return (nil, nil)
  }

  /// The remark columns at the end that have no cell.
  private func trailingOthers(_ values: [SheetCell]) -> Int {
    let remarks = columns.reversed().prefix { $0 == .other }.count
    let hasMarkLast = values.last?.mark != nil
    guard hasMarkLast, let last = columns.last, last == .other else { return 0 }
    return columns.dropLast(remarks).last == .other
      ? 0 : (columns.count - values.count >= remarks ? remarks : 0)
  }

  private func pick(_ values: [SheetCell], offset: Int) -> (full: Figure?, score: Figure?) {
    func mark(_ kind: ScoreColumns.Kind) -> Figure? {
      guard let column = columns.lastIndex(of: kind), values.indices.contains(column + offset) else {
        return nil
      }
      return values[column + offset].mark
    }
    return (mark(.full), mark(.score))
  }

  private func marksWithoutHeads(_ values: [SheetCell]) -> (full: Figure?, score: Figure?) {
    let near = values.contains { $0.isInRow } ? values : Array(values.prefix(Self.mostWithoutHeads))
    let trailing = Array(near.reversed().prefix { $0.mark != nil }.prefix(2).compactMap(\.mark).reversed())
    if trailing.count == 2 { return (trailing[0], trailing[1]) }
    return (trailing.first, nil)
  }
}
