import Figures
import Grammars
import Manuscripts

/// Every claim that a table makes: total rows, sums across, and columns whose head asks the others.
///
/// Score tables have their own checks; of them only the columns of their funds are read, where ``FundTable`` did not.
struct TableClaims {
  let statements: [StatedClaim]

  init(_ context: ReadingContext, besides funds: [StatedClaim]) {
    let heads = HeadVocabulary(context.grammar)
    let grammar = context.grammar
    statements = context.entries.flatMap { entry -> [StatedClaim] in
      guard let table = entry.block.table else { return [] }
      let rows = entry.cells
      let sections = TableSection.sections(of: table, rows)
      let read = Self.rows(rows, with: funds)
      let columns = sections.flatMap { ColumnForms(section: $0, grammar: grammar).statements }
        .filter { claim in !read.contains { $0.overlaps(claim.place.range) } }
      if heads.areIn(rows.map { $0.map(\.text.scalars) }) { return columns }
      let sums =
        CodeSums(rows, grammar: grammar)?.statements
        ?? sections.flatMap { TotalRows(section: $0, grammar: grammar).statements }
      return sums + sections.flatMap { CrossSums(section: $0, grammar: grammar).statements } + columns
    }
  }

  /// The rows of which the funds have been read.
  private static func rows(_ rows: [[SourceText]], with funds: [StatedClaim]) -> [Range<Int>] {
    guard !funds.isEmpty else { return [] }
    return rows.compactMap { row in
      let places = row.filter { !$0.passage.isEmpty }.map { $0.place($0.whole).range }
      guard let start = places.map(\.lowerBound).min(), let end = places.map(\.upperBound).max() else {
        return nil
      }
      return funds.contains { (start..<end).overlaps($0.place.range) } ? start..<end : nil
    }
  }
}

extension Grammar {
  /// Whether a text holds a word of a class.
  func holds(_ words: WordClass, _ text: [Unicode.Scalar]) -> Bool {
    forms(words).contains { text.containsRun($0) }
  }
}
