import Texts

/// A standard indicator that the program asks for by name; a grammar without it is at fault.
public enum StandardIndicator: String, CaseIterable, Sendable {
  case executionRate = "预算执行率"
}

extension Grammar {
  /// The standard name of an indicator, whatever a report calls it; `nil` for one that is not known.
  ///
  /// The whole name must be known: what stands in brackets, 部门 and the like in front and 指标 behind do not count, and
  /// neither do quotation marks and percent signs.
  ///
  /// ```swift
  /// let grammar = try Grammar.builtIn()
  /// grammar.standardName(of: "部门预算执行率（10分）")  // Optional("预算执行率")
  /// grammar.standardName(of: "三公经费执行率")  // nil
  /// ```
  public func standardName(of name: String) -> String? {
    let scalars = foldedForMatching(name).filter { !Self.marks.contains($0) }
    let spellings = [scalars.filter { !$0.opensAside && !$0.closesAside }, scalars.withoutAsides]
    return spellings.lazy.compactMap { standardName(ofBare: $0) }.first
  }

  /// Quotation marks, which some set around 三公经费, and the sign of a percentage.
  private static let marks: Set<Unicode.Scalar> = ["“", "”", "\"", "'", "「", "」", "《", "》", "%"]

  private func standardName(ofBare name: [Unicode.Scalar]) -> String? {
    if let standard = standardNames[name] { return standard }
    let tails = self[.indicatorTails]
    var start = 0
    while true {
      let rest = Array(name[start...])
      if let standard = standardNames[rest] ?? standardNames[tails.withoutEnd(rest)] { return standard }
      guard let length = wordLength(.indicatorPrefixes, in: name, at: start) else { return nil }
      start += length
    }
  }
}

extension [Unicode.Scalar] {
  /// Without what stands in brackets.
  fileprivate var withoutAsides: [Unicode.Scalar] {
    var depth = 0
    return filter { scalar in
      if scalar.opensAside { depth += 1 }
      if scalar.closesAside {
        depth = Swift.max(0, depth - 1)
        return false
      }
      return depth == 0
    }
  }
}
