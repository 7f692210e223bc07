import Figures
import Grammars
import Manuscripts

/// Every figure of the running text with its name, in the order of the report.
///
/// Claims look their operands up here with a ``Binder``.
struct Ledger {
  let paragraphs: [Paragraph]
  let words: LedgerWords
  /// The fiscal year of the report.
  let year: Int?

  init(_ context: ReadingContext, year: Int?) {
    let words = LedgerWords(grammar: context.grammar)
    self.words = words
    self.year = year
    paragraphs = LedgerPages(context).pages.map { page in
      Paragraph(context.source(page.passages, ofBlock: page.block), block: page.block, words: words)
    }
  }

  init(paragraphs: [Paragraph], words: LedgerWords, year: Int?) {
    self.paragraphs = paragraphs
    self.words = words
    self.year = year
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
