import Figures
import Grammars

/// Writes the ledger of a report for the analyst: every figure with its label, period and role.
struct LedgerEntries {
  let entries: [LedgerEntry]

  init(_ ledger: Ledger, tables: TableFigures, grammar: Grammar, year: Int?) {
    let roles = RoleWords(grammar: grammar)
    let prose = ledger.paragraphs.flatMap { paragraph in
      zip(paragraph.mentions, paragraph.yearsNamedBefore).compactMap { mention, named in
        if mention.nature == .time { return nil as LedgerEntry? }
        return LedgerEntry(
          label: String(String.UnicodeScalarView(mention.name)), figure: mention.figure,
          period: Self.period(of: mention, in: paragraph, named: named, grammar: grammar, year: year),
          role: roles.role(of: mention.role),
          place: paragraph.source.place(mention.range))
      }
    }
    entries = (prose + tables.entries(roles: roles)).sorted {
      $0.place.range.lowerBound < $1.place.range.lowerBound
    }
  }

  /// The last year named before the figure in its sentence; 上年 is the year before.
  private static func period(
    of mention: Mention, in paragraph: Paragraph, named: Int?, grammar: Grammar, year: Int?
  ) -> LedgerEntry.Period? {
    let label = Array(paragraph.text.scalars[mention.label])
    if mention.nature == .base || grammar.forms(.lastPeriod).contains(where: { label.containsRun($0) }) {
      return .lastYear
    }
    guard let value = named else { return year == nil ? nil : .thisYear }
    if value == year { return .thisYear }
    return year.map { value == $0 - 1 } ?? false ? .lastYear : .year(value)
  }
}

extension Paragraph {
  /// For each mention, the last year that is named before it in its sentence.
  fileprivate var yearsNamedBefore: [Int?] {
    var last: (year: Int, sentence: Int)?
    return mentions.map { mention in
      defer {
        if let year = mention.figure.namedYear { last = (year, mention.sentence) }
      }
      return last?.sentence == mention.sentence ? last?.year : nil
    }
  }
}

/// The words that tell a budget from an outturn.
struct RoleWords {
  private let budgets: [[Unicode.Scalar]]
  private let adjusted: [[Unicode.Scalar]]
  private let actual: [[Unicode.Scalar]]

  init(grammar: Grammar) {
    budgets = grammar.forms(.budgetWords)
    adjusted = grammar.forms(.adjustedBudget)
    actual = grammar.forms(.outturnWords)
  }

  func role(of name: [Unicode.Scalar]) -> LedgerEntry.Role? {
    if actual.contains(where: { name.containsRun($0) }) { return .actual }
    if adjusted.contains(where: { name.containsRun($0) }) { return .adjustedBudget }
    return budgets.contains { name.containsRun($0) } ? .budget : nil
  }
}
