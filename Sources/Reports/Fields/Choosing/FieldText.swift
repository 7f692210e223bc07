import Grammars
import Manuscripts

/// A text that may say a field, with the part of the report it stands in.
struct FieldText {
  var source: SourceText
  /// The block of the manuscript.
  var block: Int
  /// Whether it stands under a heading that announces conclusions.
  var isConclusion: Bool
  /// Whether it is a cell of a table.
  var isCell: Bool
}

/// The texts and cells of a report and the pieces between its white space, in order.
struct FieldTexts {
  private(set) var texts: [FieldText] = []
  /// Cells and the pieces of lines, each of which may be the label of the next.
  private(set) var pieces: [FieldText] = []

  init(_ context: ReadingContext) {
    var concludes: [Bool] = []
    for entry in context.entries {
      let parent = entry.block.parent.map { concludes[$0] } ?? false
      concludes.append(parent || Self.announces(entry, context.grammar))
      let text = { FieldText(source: $0, block: entry.index, isConclusion: parent, isCell: $1) }
      if let source = entry.text {
        texts.append(text(source, false))
        pieces +=
          entry.pieces.count > 1 ? entry.pieces.map { text($0, false) } : [text(entry.body ?? source, false)]
      }
      for cell in entry.cells.joined() where cell.text.count > 0 {
        texts.append(text(cell, true))
        pieces.append(text(cell, true))
      }
    }
  }

  /// A heading such as 三、绩效评价结论; one about single indicators announces none.
  private static func announces(_ entry: ReadingContext.Entry, _ grammar: Grammar) -> Bool {
    guard entry.block.marker != nil, let heading = entry.text, heading.text.count <= longestHeading else {
      return false
    }
    let words = heading.text.scalars
    return grammar.forms(.conclusionHeadings).contains { words.containsRun($0) }
      && !grammar.forms(.otherHeadings).contains { words.containsRun($0) }
  }

  private static let longestHeading = 30
}
