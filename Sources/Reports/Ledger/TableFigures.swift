import Figures
import Grammars
import Manuscripts
import Texts

/// The figures of tables, each named by the heads of its row and its column.
struct TableFigures {
  private struct Cell {
    var label: String
    var source: SourceText
    var figures: [LexedFigure]
  }

  private let cells: [Cell]

  init(_ context: ReadingContext) {
    cells = context.entries.flatMap { Self.cells(of: $0.cells) }
  }

  func entries(roles: RoleWords) -> [LedgerEntry] {
    cells.flatMap { cell in
      cell.figures.filter { $0.kind != .time }.map { figure in
        LedgerEntry(
          label: cell.label, figure: figure.figure, role: roles.role(of: foldedForMatching(cell.label)),
          place: cell.source.place(figure.range))
      }
    }
  }

  private static func cells(of rows: [[SourceText]]) -> [Cell] {
    var heads: [Int: String] = [:]
    var found: [Cell] = []
    for sources in rows {
      let name = sources.first { isName($0) }
      let hasFigures = sources.contains { !$0.text.figures.isEmpty }
      for (column, source) in sources.enumerated() {
        if !hasFigures, isName(source) { heads[column] = source.passage.string }
        guard !source.text.figures.isEmpty else { continue }
        let label = [name.map(\.passage.string), heads[column]].compactMap(\.self).joined(separator: " / ")
        found.append(Cell(label: label, source: source, figures: source.text.figures))
      }
    }
    return found
  }

  private static func isName(_ source: SourceText) -> Bool {
    source.text.figures.isEmpty && (1...30).contains(source.text.count)
      && source.text.scalars.contains { $0.isIdeograph }
  }
}
