import Reports

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
