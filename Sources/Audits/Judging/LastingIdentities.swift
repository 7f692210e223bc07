import Reports
import Texts

extension [CheckedClaim] {
  /// The same claims under identities that say what is claimed and not where.
  ///
  /// So a claim keeps its own when a line is put before it, and between a PDF and its text; the second of two that say
  /// the same is told apart by its number.
  var withLastingIdentities: [CheckedClaim] {
    var seen: [String: Int] = [:]
    return map { checked in
      var checked = checked
      let former = checked.claim.id
      let claim = checked.claim
      let key = "\(claim.kind.rawValue)|\(claim.expression)|\(claim.stated)"
      let number = seen[key, default: 0]
      seen[key] = number + 1
      checked.claim.id = ClaimBuilder.id(claim.kind, of: number == 0 ? key : "\(key)|\(number)")
      if checked.finding?.claim == former { checked.finding?.claim = checked.claim.id }
      return checked
    }
  }
}

extension [Finding] {
  /// The same findings, each under an identity made from its code and its claim, or from its words when it has none.
  var withLastingIdentities: [Finding] {
    var seen: [String: Int] = [:]
    return map { finding in
      var finding = finding
      let key = finding.claim ?? Finding.words(finding.quote)
      let number = seen[finding.code.rawValue + key, default: 0]
      seen[finding.code.rawValue + key] = number + 1
      finding.id = finding.code.identity(of: number == 0 ? key : "\(key)|\(number)")
      return finding
    }
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
