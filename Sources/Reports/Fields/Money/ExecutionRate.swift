import Figures
import Grammars
import Texts

/// The annual rate at which the report says its whole budget was executed.
///
/// It stands in the total row of the funds, as what the indicator of this name came to, or in a sentence that tells of
/// no part and no shorter time. Places that tell different rates are not weighed against each other: then it is none.
struct ExecutionRate {
  private let grammar: Grammar

  init(grammar: Grammar) { self.grammar = grammar }

  /// The rate that all places agree on, as the most exact of them prints it.
  func rate(of ledger: Ledger, tables: [LedgerEntry], indicators: [Indicator]) -> Located<Figure>? {
    let found = spoken(in: ledger) + tables.compactMap(ofFunds) + indicators.compactMap(reached)
    guard let finest = found.min(by: { $0.value.lastPlace < $1.value.lastPlace }) else { return nil }
    return found.allSatisfy { agrees($0.value, with: finest.value) } ? finest : nil
  }

  /// A rate that is nothing but a rate: of this year, no bound and not about so much.
  private func isPlain(_ figure: Figure) -> Bool {
    figure.isPercent && figure.bound == nil && figure.hedge == nil && !figure.value.isNegative
  }

  private func isNamed(_ name: String) -> Bool {
    grammar.standardName(of: name) == StandardIndicator.executionRate.rawValue
  }

  /// Both may be the same rate, one of them printed with fewer digits.
  private func agrees(_ figure: Figure, with finer: Figure) -> Bool {
    guard let gap = try? (figure.value - finer.value).magnitude else { return false }
    return gap < figure.step || figure.value == finer.value
  }

  private func spoken(in ledger: Ledger) -> [Located<Figure>] {
    ledger.paragraphs.flatMap { paragraph in
      // Looked for once a sentence, because a sentence may tell hundreds of rates.
      var parts: [Int: Int] = [:]
      return paragraph.mentions.compactMap { mention -> Located<Figure>? in
        guard mention.nature == .rate, isPlain(mention.figure),
          isNamed(String(String.UnicodeScalarView(mention.name)))
        else { return nil }
        let start = paragraph.sentences[mention.sentence].lowerBound
        let part =
          parts[mention.sentence] ?? endOfPart(in: paragraph.sentences[mention.sentence], of: paragraph)
        parts[mention.sentence] = part
        guard mention.range.upperBound < part, isOfYear(mention, in: paragraph, of: ledger) else {
          return nil
        }
        return paragraph.source.located(mention.figure, start..<mention.range.upperBound)
      }
    }
  }

  /// Where a sentence has told first that it is of a part or of a shorter time; `Int.max` when it never does.
  private func endOfPart(in sentence: Range<Int>, of paragraph: Paragraph) -> Int {
    let text = Array(paragraph.text.scalars[sentence])
    let words = grammar.forms(.notWholeExecution) + grammar.partitions.flatMap(\.parts).flatMap(\.words)
    return words.compactMap { text.firstRange(of: $0)?.upperBound }.min().map { sentence.lowerBound + $0 }
      ?? .max
  }

  /// The year that the sentence names before the figure, or that of the report.
  private func isOfYear(_ mention: Mention, in paragraph: Paragraph, of ledger: Ledger) -> Bool {
    let named = paragraph.lastYear(before: mention.lexed.start, inSentence: mention.sentence) { _ in true }
    return named.map { $0 == ledger.year } ?? true
  }

  /// `年度资金总额 / 执行率`: the row of the whole under the head of the rate.
  private func ofFunds(_ entry: LedgerEntry) -> Located<Figure>? {
    let names = entry.label.split(separator: " / ").map(String.init)
    guard names.count == 2, isPlain(entry.figure), isNamed(names[1]),
      grammar.isWord(foldedForMatching(names[0]).filter { $0 != ":" }, of: .fundTotals)
    else { return nil }
    return Located(entry.figure, quote: "\(entry.label) \(entry.figure.printed)", place: entry.place)
  }

  /// What the indicator of this name came to: its 实际完成值.
  private func reached(_ indicator: Indicator) -> Located<Figure>? {
    guard let name = indicator.name, let actual = indicator.actual, isPlain(actual), isNamed(name) else {
      return nil
    }
    return Located(actual, quote: "\(name) \(actual.printed)", place: indicator.place)
  }
}
