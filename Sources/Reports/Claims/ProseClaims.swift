import Grammars

/// Every claim that the running text makes, in the order of the report.
struct ProseClaims {
  let statements: [StatedClaim]

  init(_ ledger: Ledger, grammar: Grammar) {
    statements = ledger.paragraphs.indices.flatMap { index -> [StatedClaim] in
      let paragraph = ledger.paragraphs[index]
      let lists = PartListFinder(paragraph, grammar: grammar).lists
      return SumReader(grammar: grammar).statements(in: paragraph, lists: lists)
        + ShareReader(grammar: grammar, ledger: ledger).statements(in: index, lists: lists)
        + ChangeReader(grammar: grammar, ledger: ledger).statements(in: index)
        + RateReader(grammar: grammar).statements(in: paragraph)
        + NamedBaseReader(grammar: grammar).statements(in: paragraph)
        + PointReader(grammar: grammar).statements(in: paragraph)
        + SameAmountReader(grammar: grammar).statements(in: paragraph)
        + CountReader(grammar: grammar).statements(in: paragraph)
        + GapReader(grammar: grammar).statements(in: paragraph)
        + ScoreListReader(grammar: grammar).statements(in: paragraph)
        + RestatementReader(grammar: grammar, words: ledger.words).statements(in: paragraph)
        + ComparisonReader(grammar: grammar, ledger: ledger).statements(in: index)
    }
  }
}
