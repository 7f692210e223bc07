import Reports
import Texts

extension [CheckedClaim] {
  /// The same claims under identities that say what is claimed and not where.
  ///
  /// So a claim keeps its own when a line is put before it, and between a PDF and its text; the second of two that say
  /// the same is told apart by its number.
  var withLastingIdentities: [CheckedClaim] {
    var sayings = Sayings()
    return map { checked in
      var checked = checked
      let former = checked.claim.id
      let claim = checked.claim
      let key = "\(claim.kind.rawValue)|\(claim.expression)|\(claim.stated)"
      checked.claim.id = ClaimBuilder.id(claim.kind, of: sayings.distinct(key, of: claim.kind.rawValue))
      if checked.finding?.claim == former { checked.finding?.claim = checked.claim.id }
      return checked
    }
  }
}

extension [Finding] {
  /// The same findings, each under an identity made from its code and its claim, or from its words when it has none.
  var withLastingIdentities: [Finding] {
    var sayings = Sayings()
    return map { finding in
      var finding = finding
      let key = finding.claim ?? Finding.words(finding.quote)
      finding.id = finding.code.identity(of: sayings.distinct(key, of: finding.code.rawValue))
      return finding
    }
  }
}

/// Tells what says the same apart by its number.
private struct Sayings {
  private var counts: [String: Int] = [:]

  /// `key`, and from its second time of a kind on with its number behind it.
  mutating func distinct(_ key: String, of kind: String) -> String {
    let number = counts[kind + key, default: 0]
    counts[kind + key] = number + 1
    return number == 0 ? key : "\(key)|\(number)"
  }
}

extension Finding {
  /// What is said without its white space, which a PDF and a text of the same report set differently.
  fileprivate static func words(_ quote: String) -> String {
    String(String.UnicodeScalarView(foldedForMatching(quote)))
  }
}

extension FindingCode {
  /// The identity of a finding of this code by what it says; it starts with letters, so nobody takes it for a number.
  ///
  /// ```swift
  /// FindingCode.sumWrong.identity(of: "总支出") == FindingCode.sumWrong.identity(of: "总支出")  // true
  /// ```
  public func identity(of words: String) -> String { ClaimBuilder.identity(rawValue, of: words) }
}
