import Figures
import Grammars
import Manuscripts

/// Every figure of the running text with its name, in the order of the report.
///
/// Claims look their operands up here, by name and by nearness; never because the numbers fit.
struct Ledger {
  let paragraphs: [Paragraph]
  let words: LedgerWords

  /// How many paragraphs back a name is still the same thing.
  private static let reach = 6

  init(_ context: ReadingContext) {
    let words = LedgerWords(grammar: context.grammar)
    self.words = words
    paragraphs = LedgerPages(context).pages.map { page in
      Paragraph(context.source(page.passages, ofBlock: page.block), block: page.block, words: words)
    }
  }

  init(paragraphs: [Paragraph], words: LedgerWords) {
    self.paragraphs = paragraphs
    self.words = words
  }

  /// The amount with this name that was stated last before a place, or `nil` when the nearest
  /// paragraph that has it states two different ones.
  func amount(
    named name: [Unicode.Scalar], before position: Int, in paragraph: Int, like unit: Figure? = nil
  ) -> Operand? {
    guard name.count >= 2 else { return nil }
    for index in stride(from: paragraph, through: max(0, paragraph - Self.reach), by: -1) {
      let page = paragraphs[index]
      let found = page.mentions.filter { mention in
        mention.nature == .amount && words.isSame(mention.name, name)
          && (index < paragraph || mention.range.lowerBound < position)
          && unit.map { mention.figure.isCommensurable(with: $0) } ?? true
      }
      guard let last = found.last else { continue }
      let exact = found.filter { $0.name == name }
      let best = exact.isEmpty ? found : exact
      guard best.allSatisfy({ $0.figure.value == best[0].figure.value }) || index == paragraph else {
        return nil
      }
      return page.operand(exact.last ?? last)
    }
    return nil
  }
}

extension Paragraph {
  /// A mention as an operand of a claim.
  func operand(_ mention: Mention) -> Operand {
    Operand(label: label(of: mention), figure: mention.figure, place: source.place(mention.range))
  }

  /// The name of a mention as it is shown; `nil` when nothing names it.
  func label(of mention: Mention) -> String? {
    mention.name.isEmpty ? nil : String(String.UnicodeScalarView(mention.name))
  }
}
