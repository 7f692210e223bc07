import Figures
import Grammars
import Manuscripts

/// Every claim that the running text makes, in the order of the report.
struct ProseClaims {
  let statements: [StatedClaim]

  init(_ ledger: Ledger, grammar: Grammar) {
    let found = ledger.paragraphs.indices.flatMap { index -> [StatedClaim] in
      let read = { Self.statements(Binder(ledger: $0, index: index, grammar: grammar)) }
      return Self.tellingEach(read(ledger), in: ledger, index, grammar, read)
    }
    statements = found.map { Self.doubting($0, atEndOf: ledger) }
  }

  private static func statements(_ binder: Binder) -> [StatedClaim] {
    let (paragraph, ledger, grammar) = (binder.paragraph, binder.ledger, binder.grammar)
    let lists = PartListFinder(binder).lists
    let forms = FormReader(paragraph, words: ledger.words, grammar: grammar).reading
    return SumReader(binder: binder).statements(lists: lists)
      + ShareReader(binder: binder, told: forms.bound).statements(lists: lists)
      + ChangeReader(binder: binder, told: forms.bound).statements
      + forms.statements
      + NamedBaseReader(binder: binder).statements
      + SameAmountReader(grammar: grammar).statements(in: paragraph)
      + CountReader(grammar: grammar).statements(in: paragraph)
      + ScoreListReader(grammar: grammar).statements(in: paragraph)
      + RestatementReader(binder: binder).statements
      + ComparisonReader(binder: binder).statements
  }

  /// The claims of a paragraph; those with figures told 分别 are read for each thing alone.
  private static func tellingEach(
    _ own: [StatedClaim], in ledger: Ledger, _ index: Int, _ grammar: Grammar,
    _ read: (Ledger) -> [StatedClaim]
  ) -> [StatedClaim] {
    let paragraph = ledger.paragraphs[index]
    return ParallelLists(paragraph: paragraph, grammar: grammar).readings.reduce(own) { claims, reading in
      let lists = paragraph.source.place(reading.lists).range
      let each = reading.passages.flatMap { passage in
        read(ledger.replacing(index, with: passage, grammar)).filter { $0.place.range.overlaps(lists) }
      }
      var seen: Set<String> = []
      let told = each.filter {
        seen.insert("\($0.kind) \($0.place.range) \($0.expression.description)").inserted
      }
      return claims.filter { !$0.place.range.overlaps(lists) || !isTold($0, by: told) } + told
    }
  }

  /// A result that no reading of its own tells of stays as it was read.
  private static func isTold(_ claim: StatedClaim, by told: [StatedClaim]) -> Bool {
    guard case .figure(let own) = claim.result else { return true }
    return told.contains { other in
      if case .figure(let stated) = other.result { other.kind == claim.kind && stated == own } else { false }
    }
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

extension Ledger {
  /// The ledger with other words in place of a paragraph.
  fileprivate func replacing(_ index: Int, with passage: Passage, _ grammar: Grammar) -> Ledger {
    let old = paragraphs[index]
    let source = SourceText(passage, grammar: grammar, locator: old.source.locator)
    var paragraphs = paragraphs
    paragraphs[index] = Paragraph(source, block: old.block, words: words)
    return Ledger(paragraphs: paragraphs, words: words, year: year)
  }
}
