import Audits
import Figures
import Reports

/// Which of the expected claims were made, with which verdict.
public struct ClaimScore: Sendable {
  public var expected = 0
  public var found = 0
  public var rightVerdict = 0
  public var misses: [String] = []
  /// Claims called wrong that no expected claim calls wrong.
  public var falseAlarms: [String] = []

  public init() {}

  /// Scores the claims of these kinds; the rest of the expected ones is left out.
  public init(_ claims: [Claim], expected: [ExpectedReport.Claim], kinds: Set<ClaimKind>) {
    let wanted = expected.filter { claim in
      ClaimKind(rawValue: claim.kind).map(kinds.contains) ?? false && !(claim.implicit ?? false)
    }
    self.expected = wanted.count
    for want in wanted {
      let candidates = claims.filter { Self.isSame($0, want) }
      guard let claim = candidates.first(where: { Self.verdictIsRight($0, want) }) ?? candidates.first else {
        misses.append("missing \(want.kind) \(want.stated): \(compact(want.quote).prefix(60))")
        continue
      }
      found += 1
      if Self.verdictIsRight(claim, want) {
        rightVerdict += 1
      } else {
        misses.append("\(claim.verdict.rawValue), not \(want.verdict): \(compact(want.quote).prefix(60))")
      }
    }
    falseAlarms = claims.filter { claim in
      claim.verdict == .wrong
        && !expected.contains {
          ($0.verdict == "wrong" || $0.accept?.contains("wrong") ?? false) && Self.overlaps(claim, $0)
        }
    }.map { "\($0.kind.rawValue) \($0.expression) = \($0.stated): \(compact($0.quote).prefix(60))" }
  }

  private static func isSame(_ claim: Claim, _ want: ExpectedReport.Claim) -> Bool {
    claim.kind.rawValue == want.kind
      && magnitude(claim.stated) == magnitude(want.stated)
      && overlaps(claim, want)
  }

  /// The stated result without a sign, which may stand in the words: 减少 0.15.
  private static func magnitude(_ stated: String) -> String {
    let number = plainNumber(compact(stated)) ?? ""
    return number.hasPrefix("-") ? String(number.dropFirst()) : number
  }

  /// Whether the quotes are about the same words: one holds the other, or a long part of it.
  private static func overlaps(_ claim: Claim, _ want: ExpectedReport.Claim) -> Bool {
    let (a, b) = (compact(claim.quote), compact(want.quote))
    if a.contains(b) || b.contains(a) { return true }
    let tail = b.suffix(12)
    return a.contains(tail) || b.contains(a.suffix(12)) || a.contains(b.prefix(12))
  }

  private static func verdictIsRight(_ claim: Claim, _ want: ExpectedReport.Claim) -> Bool {
    claim.verdict.rawValue == want.verdict || want.accept?.contains(claim.verdict.rawValue) ?? false
  }
}
