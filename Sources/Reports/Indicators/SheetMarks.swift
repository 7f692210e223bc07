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
    if values.count > columns.count || values.count >= columns.count - min(others, 5) {
      // Signs and units take cells of their own, so the ends are what lines up.
      let last = values.lastIndex { $0.mark != nil }.map { $0 + 1 } ?? values.count
      let trailing = columns.count - (values.count > columns.count ? remarks : trailingOthers(values))
      return pick(Array(values[..<last]), offset: last - trailing)
    }
    if columns.suffix(2) == [.full, .score], values.count >= 3, let score = values[values.count - 1].mark,
      let full = values[values.count - 2].mark
    {
      return (full, score)
    }
    if let score = jammedScore(values) { return (nil, score) }
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

  /// `6620` under target, result and score is 6, 6, 20: the only way to split off two equal numbers.
  private func jammedScore(_ values: [SheetCell]) -> Figure? {
    guard values.count == 1, columns == [.target, .actual, .score], let digits = values[0].figure?.digits,
      digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let scores = (1...max(1, digits.count / 2)).compactMap { length -> String? in
      let rest = digits.dropFirst(length)
      guard rest.hasPrefix(digits.prefix(length)) else { return nil }
      let score = String(rest.dropFirst(length))
      return score.isEmpty || score.hasPrefix("0") ? nil : score
    }
    return scores.count == 1 ? Figure(digits: scores[0]) : nil
  }

  /// A name that has run together with an equal target and result: `补助专款专用` before 专款专用 twice.
  func name(_ name: String, values: [SheetCell]) -> String {
    guard columns == [.target, .actual, .score], values.count == 1, values[0].mark != nil else { return name }
    let scalars = Array(name.unicodeScalars)
    for length in stride(from: (scalars.count - 1) / 2, to: 1, by: -1) {
      let tail = scalars.suffix(length)
      if scalars.dropLast(length).suffix(length).elementsEqual(tail) {
        return String(String.UnicodeScalarView(scalars.dropLast(2 * length)))
      }
    }
    return name
  }
}
