import Figures
import Grammars
import Manuscripts
import Texts

/// Reads scoring rules in bands, such as “控制率<90%的，得3分；90%≤控制率≤100%的，得2分”, and finds the rates they speak of.
struct ScoringRuleReader {
  private let context: ReadingContext
  private let statements: [StatedClaim]

  init(_ context: ReadingContext, statements: [StatedClaim]) {
    self.context = context
    self.statements = statements
  }

  func rules(of tree: IndicatorTree) -> [ScoringRule] {
    tree.rules.sorted { $0.key < $1.key }.compactMap { index, passage in
      let source = context.source(passage)
      let scales = scales(in: source)
      let proportion = scales.isEmpty ? proportion(in: source) : nil
      guard !scales.isEmpty || proportion != nil else { return nil }
      return ScoringRule(
        indicator: index, scales: scales, proportion: proportion, quote: source.quote(source.whole),
        place: source.place(source.whole))
    }
  }

  private func scales(in source: SourceText) -> [ScoringRule.Scale] {
    var scales: [ScoringRule.Scale] = []
    for match in context.grammar.matches(of: .scoreBand, in: source.text) {
      guard let band = band(match, in: source), let name = name(match, in: source) else { continue }
      if let index = scales.firstIndex(where: { $0.name == name }) {
        scales[index].bands.append(band)
      } else {
        let fact = fact(named: name)
        scales.append(
          ScoringRule.Scale(name: name, bands: [band], rate: fact?.expression, operands: fact?.operands ?? [])
        )
      }
    }
    return scales.filter { $0.bands.count > 1 }
  }

  /// The only part of the rule in proportion to a rate that the report computes.
  private func proportion(in source: SourceText) -> ScoringRule.Proportion? {
    let matches = context.grammar.matches(of: .proportionalScore, in: source.text)
    guard matches.count == 1, let name = name(matches[0], in: source), let fact = fact(named: name),
      let points = matches[0].figure("points", in: source.text)?.figure
    else { return nil }
    return ScoringRule.Proportion(rate: fact.expression, operands: fact.operands, points: points)
  }

  private func name(_ match: Match, in source: SourceText) -> String? {
    guard let range = match.captures["name"] else { return nil }
    let scalars = source.text.scalars[range].drop { !$0.isIdeograph && $0 != "\"" }.filter {
      $0 != "\""
    }
    return scalars.isEmpty ? nil : String(String.UnicodeScalarView(scalars))
  }

  private func band(_ match: Match, in source: SourceText) -> (rates: Interval, points: Rational)? {
    guard let points = match.figure("points", in: source.text)?.figure.number,
      let edge = match.figure("edge", in: source.text)?.figure, let bound = edge.bound
    else { return nil }
    var rates = Interval(-Self.unbounded, Self.unbounded)
    rates.restrict(edge.value, bound)
    if let first = match.figure("first", in: source.text)?.figure, let sign = match.captures["sign"] {
      // 90%≤率 bounds the rate from below.
      rates.restrict(
        first.value,
        source.text.string(sign).contains("<") || source.text.string(sign).contains("≤")
          ? .moreThan : .lessThan)
      rates.include(
        first.value,
        if: source.text.string(sign).contains("≤") || source.text.string(sign).contains("≥")
          || source.text.string(sign).contains("="))
    }
    return (rates, points)
  }

  /// No rate is a millionfold.
  private static let unbounded = Rational(1_000_000)

  /// The only rate that the report computes under this name, or over an amount with this subject.
  private func fact(named name: String) -> StatedClaim? {
    let scalars = Array(name.unicodeScalars)
    guard
      let ending = context.grammar.forms(.rateNames).first(where: {
        scalars.count > $0.count && scalars.ends(with: $0)
      })
    else { return nil }
    let subject = Array(scalars.dropLast(ending.count))
    let bound = statements.filter { $0.kind == .rate && !$0.operands.isEmpty }
    let named = bound.filter { foldedForMatching($0.label ?? "").ends(with: scalars) }
    let full = named.isEmpty ? bound.filter { speaks($0, of: subject) } : named
    let found =
      full.isEmpty && subject.count > ClaimMeasures.lengthOfSubject
      ? bound.filter { speaks($0, of: Array(subject.suffix(ClaimMeasures.lengthOfSubject))) } : full
    let values = Set(found.compactMap { try? $0.expression.value() })
    return values.count == 1 ? found.first : nil
  }

  private func speaks(_ statement: StatedClaim, of subject: [Unicode.Scalar]) -> Bool {
    subject.count >= ClaimMeasures.lengthOfSubject
      && statement.operands.contains { foldedForMatching($0.label ?? "").containsRun(subject) }
  }
}

extension Interval {
  fileprivate mutating func restrict(_ value: Rational, _ bound: Bound) {
    switch bound {
    case .lessThan, .atMost:
      upper = value
      includesUpper = bound == .atMost
    case .moreThan, .atLeast:
      lower = value
      includesLower = bound == .atLeast
    }
  }

  fileprivate mutating func include(_ end: Rational, if isIncluded: Bool) {
    if lower == end { includesLower = isIncluded }
    if upper == end { includesUpper = isIncluded }
  }
}
