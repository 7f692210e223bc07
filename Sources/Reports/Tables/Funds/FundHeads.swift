import Figures
import Grammars
import Texts

/// The heads of the funds of a form, in their order: budgets, outturn, marks, rate, score.
struct FundHeads {
  /// What a column of the funds holds.
  enum Column: Hashable {
    case initialBudget, budget, outturn, rate, full, score, other
  }

  private(set) var columns: [Column] = []
  /// What the score is worth, when its head says so: 得分(20分*执行率).
  private(set) var pointsOfRate: Figure?
  /// The index of the first cell behind the heads.
  private(set) var end = 0

  private static let classes: [(words: WordClass, column: Column)] = [
    (.fundHeadInitial, .initialBudget), (.fundHeadBudget, .budget), (.fundHeadOutturn, .outturn),
    (.fundHeadRate, .rate),
    (.headFull, .full), (.headScore, .score), (.fundHeadOther, .other),
  ]
  /// Brackets hold a formula or a unit, no more.
  private static let longestBracket = 24
  /// Heads take no more cells, even when each is broken.
  private static let mostCells = 40

  /// The heads that start in the cell at `start`, put together from cells that broke them.
  init?(_ cells: ArraySlice<FundCell>, grammar: Grammar) {
    let near = cells.prefix(Self.mostCells)
    let scalars = near.flatMap(\.scalars)
    var starts = near.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.scalars.count) }[...]
    var position = 0
    func nextStart(behind position: Int) -> Int {
      starts = starts.drop { $0 <= position }
      return starts.first ?? scalars.count
    }
    while position < scalars.count {
      if scalars[position] == "(", let close = Self.closing(scalars, from: position) {
        readBracket(Array(scalars[position + 1..<close]), grammar: grammar)
        position = close + 1
      } else if let head = Self.head(
        in: scalars, at: position, cellEnd: nextStart(behind: position), grammar: grammar)
      {
        columns.append(head.column)
        position += head.length
      } else {
        break
      }
    }
    guard columns.contains(.rate), columns.contains(.outturn),
      columns.contains(.budget) || columns.contains(.initialBudget)
    else { return nil }
    end = Self.index(ofCellAt: position, in: cells)
    let endings = Self.endings(grammar)
    while end < cells.endIndex, endings.contains(cells[end].scalars) { end += 1 }
  }

  /// What a line end may cut from a head and leave below it: 全年预算 above 数.
  private static func endings(_ grammar: Grammar) -> Set<[Unicode.Scalar]> {
    let forms = classes.flatMap { grammar.forms($0.words) }
    return Set(
      forms.flatMap { form in
        forms.filter { $0.count > form.count && $0.starts(with: form) }.map { Array($0[form.count...]) }
      })
  }

  private mutating func readBracket(_ inside: [Unicode.Scalar], grammar: Grammar) {
    guard columns.last == .score, let figure = LexedText(inside, grammar: grammar).figures.first,
      figure.start == 0, inside.contains(where: \.multiplies),
      grammar.forms(.fundHeadRate).contains(where: { inside.containsRun($0) })
    else { return }
    pointsOfRate = figure.figure
  }

  private static func closing(_ scalars: [Unicode.Scalar], from open: Int) -> Int? {
    scalars[open...].prefix(longestBracket).firstIndex(of: ")")
  }

  /// The longest head at `position`, rather one that is all in its cell than one put together from two.
  private static func head(
    in scalars: [Unicode.Scalar], at position: Int, cellEnd: Int, grammar: Grammar
  ) -> (column: Column, length: Int)? {
    longestHead(in: Array(scalars[..<cellEnd]), at: position, grammar: grammar)
      ?? longestHead(in: scalars, at: position, grammar: grammar)
  }

  private static func longestHead(
    in scalars: [Unicode.Scalar], at position: Int, grammar: Grammar
  ) -> (column: Column, length: Int)? {
    var best: (column: Column, length: Int)?
    for (words, column) in classes {
      if let length = grammar.wordLength(words, in: scalars, at: position), length > best?.length ?? 0 {
        best = (column, length)
      }
    }
    return best
  }

  /// The first cell that starts at or behind `position`.
  private static func index(ofCellAt position: Int, in cells: ArraySlice<FundCell>) -> Int {
    var start = 0
    for index in cells.indices {
      if start >= position { return index }
      start += cells[index].scalars.count
    }
    return cells.endIndex
  }
}
