import Figures
import Grammars

/// Every year that the report might be about, with what speaks for and against it.
///
/// A label, the title, the first lines and the years that stand before budget words speak for a year; that it is what
/// another year is compared with speaks against it. The year before the report date is an inference and says so.
struct YearCandidates {
  let context: ReadingContext
  let titles: Titles
  let reportDate: Located<String>?

  var candidates: [ValueCandidate<Int>] {
    let labelled = (context.texts + context.tableRows).flatMap { found(.year, in: $0, .label) }
    let titled = titles.lines.flatMap { found(.titleYear, in: $0, .title) }
    let first = context.texts.prefix(Self.firstTexts).flatMap { found(.titleYear, in: $0, .firstLines) }
    return labelled + titled + first + inBody + beforeDate
  }

  /// A page from the web has its name and its address before the title.
  private static let firstTexts = 6

  private func found(
    _ target: RuleTarget, in source: SourceText, _ evidence: FieldEvidence
  ) -> [ValueCandidate<Int>] {
    context.grammar.matches(of: target, in: source.text).compactMap { match in
      guard let figure = match.figure("year", in: source.text), let year = Self.year(figure.figure) else {
        return nil
      }
      let around = Surroundings(figure.start..<figure.range.upperBound, in: source, grammar: context.grammar)
      return ValueCandidate(
        value: source.located(year, match.range), key: String(year),
        evidence: [evidence] + (isCompared(around) ? [.otherYear] : []))
    }
  }

  /// The years before budget words; the one that is named most leads.
  private var inBody: [ValueCandidate<Int>] {
    var all = context.texts.flatMap { found(.bodyYear, in: $0, .bodyYear) }
    var counts: [Int: Int] = [:]
    for candidate in all where candidate.weight > 0 { counts[candidate.value.value, default: 0] += 1 }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    for index in all.indices where all[index].value.value == most && all[index].weight > 0 {
      all[index].evidence.append(.mostNamed)
    }
    return all
  }

  /// 比2021年预算减少: the year that this one is compared with.
  private func isCompared(_ around: Surroundings) -> Bool {
    around.word(.comparedWith, before: around.range.lowerBound) != nil
      || around.has(.lastYearWords, in: around.lead)
  }

  private static func year(_ figure: Figure) -> Int? {
    figure.yearOfFourDigits.flatMap { years.contains($0) ? $0 : nil }
  }

  /// Reports of this kind were not written before, and other numbers of four digits are seldom in it.
  private static let years = 1990...2100

  /// A self-evaluation is written in the months after its year; late in a year it may be about either.
  private var beforeDate: [ValueCandidate<Int>] {
    guard let date = reportDate else { return [] }
    let numbers = date.value.split(separator: "-").compactMap { Int($0) }
    guard numbers.count >= 2, numbers[1] <= Self.lastMonth else { return [] }
    let written = numbers[0]
    let year = Located(written - 1, quote: date.quote, place: date.place, how: .inferred)
    return [ValueCandidate(value: year, key: String(written - 1), evidence: [.yearBeforeDate])]
  }

  private static let lastMonth = 10
}
