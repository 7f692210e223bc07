import Figures
import Grammars

/// 财政拨款收入: stated as such, or as the whole income being such, or as its parts in one sentence.
///
/// A sentence that names only another year than the report's is about that year and is passed over.
struct Appropriation {
  let amount: Located<Figure>?

  init(_ context: ReadingContext, year: Int?) {
    amount = Self.stated(context, year: year) ?? Self.sumOfParts(context, year: year)
  }

  private static func stated(_ context: ReadingContext, year: Int?) -> Located<Figure>? {
    for source in context.texts {
      for match in context.grammar.matches(of: .appropriation, in: source.text) {
        guard let amount = match.figure("amount", in: source.text),
          isAbout(year, source, match.range)
        else { continue }
        return source.located(amount.figure, match.range)
      }
    }
    return nil
  }

  private static func sumOfParts(_ context: ReadingContext, year: Int?) -> Located<Figure>? {
    for source in context.texts {
      let parts = context.grammar.matches(of: .appropriationPart, in: source.text)
        .filter { isAbout(year, source, $0.range) }
      guard let first = parts.first else { continue }
      let sentence = source.sentence(around: first.range)
      let inSentence = parts.filter { sentence.contains($0.range.lowerBound) }
      let figures = inSentence.compactMap { $0.figure("amount", in: source.text)?.figure }
      guard let last = inSentence.last, let total = total(of: figures) else { continue }
      return source.located(total, first.range.lowerBound..<last.range.upperBound)
    }
    return nil
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

  private static func isAbout(_ year: Int?, _ source: SourceText, _ range: Range<Int>) -> Bool {
    guard let year else { return true }
    let sentence = source.sentence(around: range)
    let before = sentence.lowerBound..<range.upperBound
    let years = source.text.figures.filter { figure in
      before.contains(figure.range.lowerBound) && figure.kind == .time && figure.figure.digits.utf8.count == 4
    }.compactMap { Int($0.figure.digits) }
    return years.isEmpty || years.contains(year)
  }
}
