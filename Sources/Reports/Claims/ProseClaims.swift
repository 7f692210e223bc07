import Figures
import Grammars

/// Every claim that the running text makes, in the order of the report.
struct ProseClaims {
  let statements: [StatedClaim]

  init(_ ledger: Ledger, grammar: Grammar) {
    let found = ledger.paragraphs.indices.flatMap { index -> [StatedClaim] in
      let binder = Binder(ledger: ledger, index: index, grammar: grammar)
      let paragraph = binder.paragraph
      let lists = PartListFinder(binder).lists
      return SumReader(binder: binder).statements(lists: lists)
        + ShareReader(binder: binder).statements(lists: lists)
        + ChangeReader(binder: binder).statements
        + FormReader(paragraph, words: ledger.words, grammar: grammar).statements
        + NamedBaseReader(binder: binder).statements
        + SameAmountReader(grammar: grammar).statements(in: paragraph)
        + CountReader(grammar: grammar).statements(in: paragraph)
        + ScoreListReader(grammar: grammar).statements(in: paragraph)
        + RestatementReader(binder: binder).statements
        + ComparisonReader(binder: binder).statements
    }
    statements = found.map { Self.doubting($0, atEndOf: ledger) }
  }

  /// A result without a unit with which the text breaks off, as `下降7`, may have been longer.
  private static func doubting(_ statement: StatedClaim, atEndOf ledger: Ledger) -> StatedClaim {
    guard case .figure(let stated) = statement.result, stated.unit == nil,
      let source = ledger.paragraphs.last?.source,
      source.place(source.whole).range.upperBound == statement.place.range.upperBound
    else { return statement }
    var statement = statement
    statement.doubts.insert(.figureAtCut)
    return statement
  }
}
