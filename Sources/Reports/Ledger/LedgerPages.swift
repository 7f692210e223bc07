import Grammars
import Manuscripts
import Texts

/// The paragraphs of the ledger: a list that goes on in the next paragraphs is read with its opening words.
struct LedgerPages {
  /// What one paragraph of the ledger is read from: its blocks, of which the first gives it its place in the report.
  struct Page {
    var block: Int
    var passages: [Passage]
  }

  private(set) var pages: [Page] = []

  init(_ context: ReadingContext) {
    var takesItems = false
    var endedWithSemicolon = false
    var opensList = false
    var isUnfinished = false
    for entry in context.entries {
      guard let passage = entry.block.passage, let text = entry.text?.text, !Self.isForm(passage) else {
        takesItems = false
        isUnfinished = false
        continue
      }
      let isItem = takesItems && (entry.block.marker.map(Self.isNumbering) ?? endedWithSemicolon)
      let goesOn =
        isItem || opensList || isUnfinished && entry.block.marker == nil
        || context.grammar.forms(.details).contains { text.scalars.starts(with: $0) }
      if goesOn, !pages.isEmpty {
        pages[pages.count - 1].passages.append(passage)
      } else {
        pages.append(Page(block: entry.index, passages: [passage]))
      }
      endedWithSemicolon = isItem && text.scalars.last == ";"
      let openings = context.grammar.forms(.details)
      let isOpen = text.scalars.last == ":" || text.scalars.last == ";"
      opensList = isOpen && openings.contains { text.scalars.containsRun($0) }
      // A line that ends short of a sentence goes on, whatever its width: 印刷费3万元；
      isUnfinished = text.scalars.last == ";" || text.scalars.last == "、"
      takesItems = text.scalars.last == ":" || endedWithSemicolon
    }
  }

  private static func isNumbering(_ marker: Marker) -> Bool {
    switch marker.style {
    case .digit, .bracketedDigit, .circled: true
    default: false
    }
  }

  /// Cells parted by spaces are no sentence.
  private static func isForm(_ passage: Passage) -> Bool {
    let spaces = passage.scalars.indices.dropFirst().dropLast().count { index in
      guard passage.scalars[index].isBlank else { return false }
      let (left, right) = (passage.scalars[index - 1], passage.scalars[index + 1])
      return left.isIdeograph && right.isIdeograph
        || left.isNumber && right.isNumber
    }
    return spaces >= FormRow.fewestSpaces && spaces * FormRow.mostSignsASpace > passage.count
  }
}

/// When spaces are the bounds of cells.
private enum FormRow {
  /// Two may be slips of typing in a sentence.
  static let fewestSpaces = 3
  /// A clause is longer than a cell.
  static let mostSignsASpace = 16
}

extension Unicode.Scalar {
  fileprivate var isNumber: Bool { isDigit || self == "%" }
}
