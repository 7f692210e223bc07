import Grammars
import Texts

/// Score tables that stand in loose text whether or not any reading takes them: a run of heads, or names of levels, each
/// with a figure behind it before anything that ends a clause, beside heads of marks or a total of a hundred.
///
/// A sentence that tells targets has names and figures as well, but its marks stand in no head and no total.
struct SeenTables {
  /// The signs of each table, from its first head or name to its last.
  private(set) var ranges: [Range<Int>] = []

  private struct Sight {
    enum Kind: Equatable {
      case name, levelHead, total
      case head(ColumnHead)
    }

    var kind: Kind
    var range: Range<Int>
  }

  private let signs: [Unicode.Scalar]

  /// `known` are the signs of the tables that were read or named already.
  init(_ text: LooseText, _ words: HeadVocabulary, _ grammar: Grammar, besides known: [Range<Int>]) {
    signs = text.signs
    var group: [Sight] = []
    for sight in sights(words, grammar) where !known.contains(where: { $0.overlaps(sight.range) }) {
      if let last = group.last, sight.range.lowerBound - last.range.upperBound > SeenMeasures.farthest {
        add(group)
        group = []
      }
      group.append(sight)
    }
    add(group)
  }

  private mutating func add(_ group: [Sight]) {
    if let start = headRun(group) {
      ranges.append(start..<(group.last?.range.upperBound ?? start))
      return
    }
    let levels = group.filter { $0.kind == .name || $0.kind == .levelHead }
    guard let first = levels.first, let last = group.last else { return }
    let names = group.indices.filter { group[$0].kind == .name && isValued($0, of: group) }
    guard Set(levels.map { Array(signs[$0.range]) }).count >= SeenMeasures.fewestLevels,
      names.count >= SeenMeasures.fewestValued,
      group.indices.contains(where: { isOfMarks($0, of: group) })
    else { return }
    ranges.append(first.range.lowerBound..<last.range.upperBound)
  }

  private func sights(_ words: HeadVocabulary, _ grammar: Grammar) -> [Sight] {
    let names = [grammar[.level1FullNames], grammar[.level2FullNames]]
    let totals = grammar[.totals]
    var found: [Sight] = []
    var position = 0
    while position < signs.count {
      let name = names.compactMap { $0.length(in: signs, at: position) }.max()
      let head = words.word(in: signs, at: position)
      let total = totals.length(in: signs, at: position)
      let sight: (kind: Sight.Kind, length: Int)? =
        if let name, name >= head?.length ?? 0 {
          (.name, name)
        } else if let total, total >= head?.length ?? 0, isWhole(at: position + total) {
          (.total, total)
        } else if let head, head.length > 1 {
          head.head.isLevel
            ? head.length >= FormMeasures.shortestLevelHead ? (.levelHead, head.length) : nil
            : (.head(head.head), head.length)
        } else {
          nil
        }
      if let sight {
        found.append(Sight(kind: sight.kind, range: position..<position + sight.length))
      }
      position += sight?.length ?? 1
    }
    return found
  }

  /// Whether a hundred marks stand at a place: 合计100
  private func isWhole(at position: Int) -> Bool {
    let digits = signs[min(position, signs.count)...].prefix(while: \.isDigit)
    return digits.elementsEqual(SeenMeasures.whole)
      && (signs.dropFirst(digits.endIndex).first.map { !SeenMeasures.units.contains($0) } ?? true)
  }

  /// Whether a figure stands behind a name before the next word and before anything that ends a clause.
  private func isValued(_ index: Int, of group: [Sight]) -> Bool {
    let start = group[index].range.upperBound
    let next = index + 1 < group.count ? group[index + 1].range.lowerBound : signs.count
    let behind = signs[start..<min(next, start + SeenMeasures.longestRow)]
    let words = behind.prefix { !$0.isDigit }
    return words.endIndex < behind.endIndex && !words.contains { $0.stopsRunningText || $0 == ":" }
  }

  /// A total, or a head of marks right beside another head.
  private func isOfMarks(_ index: Int, of group: [Sight]) -> Bool {
    switch group[index].kind {
    case .total: true
    case .head(.full), .head(.score):
      isBeside(index - 1, index, of: group) || isBeside(index, index + 1, of: group)
    default: false
    }
  }

  private func isBeside(
    _ first: Int, _ second: Int, of group: [Sight], within reach: Int = SeenMeasures.nearHeads
  ) -> Bool {
    guard group.indices.contains(first), group.indices.contains(second) else { return false }
    let between = signs[group[first].range.upperBound..<group[second].range.lowerBound]
    return isHead(group[first]) && isHead(group[second]) && between.count <= reach
      && !between.contains { $0.stopsRunningText || $0 == "、" || $0.isDigit }
  }

  private func isHead(_ sight: Sight) -> Bool { sight.kind != .name && sight.kind != .total }

  /// Where so many heads begin to stand side by side, names and marks among them, with figures behind.
  private func headRun(_ group: [Sight]) -> Int? {
    var start = 0
    while start < group.count {
      var end = start + 1
      while isBeside(end - 1, end, of: group, within: SeenMeasures.besideHeads) { end += 1 }
      let kinds = group[start..<end].map(\.kind)
      let words = Set(group[start..<end].map { Array(signs[$0.range]) })
      if words.count >= SeenMeasures.fewestHeads, kinds.contains(.levelHead),
        kinds.contains(.head(.full)) || kinds.contains(.head(.score)),
        signs[group[end - 1].range.upperBound...].prefix(SeenMeasures.farthest).contains(where: \.isDigit)
      {
        return group[start].range.lowerBound
      }
      start = end
    }
    return nil
  }
}
