import Figures
import Grammars
import Manuscripts
import Texts

/// Cuts the blocks of a report into the cells of a form.
struct SheetCutter {
  private let context: ReadingContext
  private let words: SheetWords

  /// A line with more pieces than any form has columns is a whole form run into one line.
  private static let mostColumns = 16
  private static let longestCell = 40

  init(_ context: ReadingContext) {
    self.context = context
    words = SheetWords(grammar: context.grammar)
  }

  var cells: [SheetCell] {
    context.entries.flatMap { entry in
      row(entry.pieces) + entry.cells.flatMap { row($0.filter { !$0.passage.isEmpty }) }
    }
  }

  private func row(_ sources: [SourceText]) -> [SheetCell] {
    let pieces = sources.map(pieces)
    let isRow = (2...Self.mostColumns).contains(sources.count) && pieces.allSatisfy { $0.count <= 1 }
    var cells: [SheetCell] = []
    for (source, ranges) in zip(sources, pieces) {
      for range in ranges {
        cells.append(cell(range, of: source, startsRow: isRow && cells.isEmpty, isInRow: isRow))
      }
    }
    return cells
  }

  /// The whole passage, or its runs where several cells have run together.
  private func pieces(of source: SourceText) -> [Range<Int>] {
    let whole = source.whole
    let isJammed = whole.count > Self.longestCell && words.countOfLevelNames(in: source.text) >= 2
    let isCut = isJammed || words.startsWithLevelName(source.text) || words.endsWithCondition(source.text)
    guard isCut, !words.isLevelName(source.text, whole) else {
      return whole.isEmpty ? [] : [whole]
    }
    return words.runs(of: source.text)
  }

  private func cell(_ range: Range<Int>, of source: SourceText, startsRow: Bool, isInRow: Bool) -> SheetCell {
    let (name, mark) = words.withoutBracketMark(range, in: source.text)
    let level = words.level(of: source.text, name)
    let figure = words.wholeFigure(in: source.text, range)
    let kind: SheetCell.Kind =
      level.map { .level($0) } ?? (words.isTotal(source.text, range) ? .total : nil)
      ?? (figure != nil || words.isSign(source.text, range) ? .value : .text)
    return SheetCell(
      scalars: Array(source.text.scalars[level == nil ? range : name]),
      shown: source.text.sources.isEmpty
        ? "" : source.quote(level == nil ? range : name).withoutSpaces,
      figure: figure?.figure, kind: kind, bracketMark: mark, startsRow: startsRow, isInRow: isInRow,
      place: source.place(range))
  }
}
