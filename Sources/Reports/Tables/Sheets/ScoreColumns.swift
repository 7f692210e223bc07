import Figures
import Grammars
import Manuscripts

/// What the columns of a score table hold, by its heads.
struct ScoreColumns {
  enum Kind: Hashable {
    /// 一级指标, 二级指标, 三级指标
    case level(Int)
    /// 分值, 权重
    case full
    /// 得分
    case score
    /// 年度指标值
    case target
    /// 实际完成值
    case actual
    /// Signs, units, rules, remarks.
    case other
  }

  var kinds: [Kind?]

  var deepestLevel: Int {
    kinds.compactMap { if case .level(let level) = $0 { level } else { nil } }.max() ?? 0
  }

  var hasMarks: Bool { kinds.contains(.full) || kinds.contains(.score) }

  /// The level whose full marks stand in a column: the nearest level to the left.
  func level(ofFullColumn column: Int) -> Int? {
    for index in stride(from: column - 1, through: 0, by: -1) {
      if case .level(let level) = kinds[index] { return level }
    }
    return nil
  }

  /// Reads the heads of a table; a later head row refines the one above it.
  ///
  /// Returns the columns and the index of the first row of data, or `nil` when no row names levels and marks.
  static func find(
    in rows: [[SourceText]], from start: Int, grammar: Grammar
  ) -> (columns: ScoreColumns, firstRow: Int)? {
    let heads = HeadWords(grammar: grammar)
    for index in rows.indices.dropFirst(start) where heads.isHeadRow(rows[index]) {
      var columns = ScoreColumns(kinds: [])
      var next = index
      while next < rows.count, next == index || heads.isHeadRow(rows[next]) {
        columns.refine(with: rows[next], heads: heads)
        next += 1
      }
      if columns.deepestLevel > 0, columns.hasMarks { return (columns, next) }
    }
    return nil
  }

  private mutating func refine(with row: [SourceText], heads: HeadWords) {
    var nextLevel = 1
    let isSubhead = row.contains { heads.isPlainName($0) }
    for (column, cell) in row.enumerated() where cell.text.count > 0 {
      while kinds.count <= column { kinds.append(nil) }
      if isSubhead, heads.isPlainName(cell) {
        kinds[column] = .level(nextLevel)
        nextLevel += 1
      } else {
        kinds[column] = heads.kind(of: cell) ?? .other
      }
    }
  }
}

/// The head words of score tables.
struct HeadWords {
  private let grammar: Grammar

  private static let classes: [(words: WordClass, kind: ScoreColumns.Kind)] = [
    (.headLevel1, .level(1)), (.headLevel2, .level(2)), (.headLevel3, .level(ScoreMeasures.deepestLevel)),
    (.headFull, .full),
    (.headScore, .score), (.headTarget, .target), (.headActual, .actual), (.headOther, .other),
  ]

  init(grammar: Grammar) { self.grammar = grammar }

  func kind(of cell: SourceText) -> ScoreColumns.Kind? {
    Self.classes.first { grammar.isWord(cell.text.scalars, of: $0.words) }?.kind
  }

  /// 名称 under a level head.
  func isPlainName(_ cell: SourceText) -> Bool { grammar.isWord(cell.text.scalars, of: .headName) }

  /// At least two heads, one of them a level.
  func isHeadRow(_ row: [SourceText]) -> Bool {
    let kinds = row.compactMap(kind)
    let names = row.count(where: isPlainName)
    let hasLevel = names > 0 || kinds.contains { if case .level = $0 { true } else { false } }
    return hasLevel && kinds.count + names >= 2
  }

  /// The longest head word at `position`, its length and what it heads.
  func head(in text: [Unicode.Scalar], at position: Int) -> (kind: ScoreColumns.Kind, length: Int)? {
    var best: (kind: ScoreColumns.Kind, length: Int)?
    for (words, kind) in Self.classes {
      if let length = grammar.wordLength(words, in: text, at: position), length > best?.length ?? 0 {
        best = (kind, length)
      }
    }
    return best
  }
}
