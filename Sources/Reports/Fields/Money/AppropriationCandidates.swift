import Figures
import Grammars
import Manuscripts
import Texts

/// Every amount that 财政拨款收入 might be: stated as such, the whole income being such, or its parts in one sentence.
struct AppropriationCandidates {
  let context: ReadingContext
  let year: Int?

  var candidates: [ValueCandidate<Figure>] {
    (context.texts + unfinished).flatMap { stated($0) + sumsOfParts($0) }
  }

  /// Lines that end inside the name of the amount or right behind it, with the next: 财政拨款收 ⏎ 入120万元.
  private var unfinished: [SourceText] {
    let texts = context.texts
    return zip(texts, texts.dropFirst()).compactMap { line, next in
      let end = Array(line.text.scalars.suffix(Self.nameLength))
      guard context.grammar.forms(.appropriationStarts).contains(where: { end.containsRun($0) }),
        line.text.scalars.last?.endsItem == false
      else { return nil }
      return context.source(Passage(cells: [line.passage, next.passage]))
    }
  }

  /// No name of the amount is longer.
  private static let nameLength = 9

  private func stated(_ source: SourceText) -> [ValueCandidate<Figure>] {
    context.grammar.matches(of: .appropriation, in: source.text).compactMap { match in
      guard let amount = match.figure("amount", in: source.text) else { return nil }
      return candidate(amount.figure, match.range, in: source, .statedAmount)
    }
  }

  private func candidate(
    _ figure: Figure, _ range: Range<Int>, in source: SourceText, _ evidence: FieldEvidence
  ) -> ValueCandidate<Figure> {
    let around = Surroundings(range, in: source, grammar: context.grammar)
    var reasons = [evidence]
    if around.has(.incomeStatements, in: around.sentence) { reasons.append(.incomeSentence) }
    if let year {
      let years = self.years(around.sentence.lowerBound..<range.upperBound, in: source)
      if years.contains(year) {
        reasons.append(.sameYear)
      } else if !years.isEmpty {
        reasons.append(.otherYear)
      }
    }
    if around.has(.lastYearWords, in: around.lead) { reasons.append(.otherYear) }
    if around.has(.budgetWords, in: around.lead) { reasons.append(.budget) }
    return ValueCandidate(
      value: source.located(figure, range), key: figure.value.description, evidence: reasons)
  }

  private func years(_ range: Range<Int>, in source: SourceText) -> [Int] {
    source.text.figures(withDigitsIn: range).compactMap(\.figure.namedYear)
  }

  /// 一般公共预算, 政府性基金预算 and 国有资本经营预算财政拨款收入 of one sentence, added up.
  private func sumsOfParts(_ source: SourceText) -> [ValueCandidate<Figure>] {
    let parts = context.grammar.matches(of: .appropriationPart, in: source.text)
    guard let first = parts.first else { return [] }
    let sentence = source.sentence(around: first.range)
    let inSentence = parts.filter { sentence.contains($0.range.lowerBound) }
    let figures = inSentence.compactMap { $0.figure("amount", in: source.text)?.figure }
    guard let last = inSentence.last, let total = Self.total(of: figures) else { return [] }
    return [candidate(total, first.range.lowerBound..<last.range.upperBound, in: source, .sumOfParts)]
  }

  /// The sum in the unit and to the place of the first part; `nil` when the units differ.
  private static func total(of figures: [Figure]) -> Figure? {
    guard let first = figures.first else { return nil }
    let real = figures.filter { !$0.number.isZero }
    if real.count <= 1 { return real.first ?? first }
    guard real.allSatisfy({ $0.unit == first.unit }) else { return nil }
    let places = max(0, -(real.map(\.lastPlace).min() ?? 0))
    guard let sum = try? real.dropFirst().reduce(real[0].number, { try $0 + $1.number }) else { return nil }
    return Figure(digits: sum.decimal(places: places), unit: first.unit)
  }
}
