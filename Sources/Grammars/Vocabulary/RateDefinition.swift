import Texts

/// What a named rate divides by what: 执行率 is 执行数 over 预算数.
public struct RateDefinition: Sendable {
  /// Words one of which the name of the rate ends with.
  public var names: [[Unicode.Scalar]]
  /// Words one of which the name of the numerator contains.
  public var numerators: [[Unicode.Scalar]]
  /// Words one of which the name of the denominator contains.
  public var denominators: [[Unicode.Scalar]]

  /// Whether this is the rate of that name, which may have more words before it.
  ///
  /// ```swift
  /// let grammar = try Grammar(fragments: [("a", "rate 执行率 = 执行 / 预算")])
  /// grammar.rates[0].isNamed(foldedForMatching("2023年预算执行率"))  // true
  /// ```
  public func isNamed(_ name: [Unicode.Scalar]) -> Bool {
    names.contains { name.ends($0, before: name.count) }
  }
}
