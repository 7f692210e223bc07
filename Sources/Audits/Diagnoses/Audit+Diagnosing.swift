import Figures
import Reports
import Texts

extension Audit {
  /// Adds to each wrong, strained or rounded-up claim the slips that would explain it.
  static func diagnosed(_ results: [CheckedClaim]) -> [CheckedClaim] {
    let diagnoser = Diagnoser(results)
    return results.map { result in
      guard let recalculation = result.recalculation, needsDiagnosis(result.claim) else { return result }
      var result = result
      result.claim.diagnoses = diagnoser.diagnoses(of: recalculation)
      return result
    }
  }

  private static func needsDiagnosis(_ claim: Claim) -> Bool {
    claim.kind != .restatement
      && (claim.verdict == .wrong || claim.verdict == .roundedUp || claim.grade == .strained)
  }

  /// A report that cuts all its results is told so once, instead of at each of them.
  static func withHouseStyle(_ findings: [Finding], claims: [Claim]) -> [Finding] {
    let deciding = claims.filter { $0.verdict == .truncated }
    let rounded = claims.contains { $0.verdict == .rounded && $0.differsFromTruncation }
    guard deciding.count >= mostTruncatedAlone, !rounded else { return findings }
    guard let first = findings.first(where: { $0.code == .truncated }) else { return findings }
    let note = Finding(
      code: .houseTruncation,
      message: Wording(
        zh: "本报告结果一律截尾，不作四舍五入，共 \(deciding.count) 处。",
        en: "The report cuts its results instead of rounding them, in \(deciding.count) places."),
      quote: first.quote, place: first.place)
    return [note] + findings.filter { $0.code != .truncated }
  }

  private static var mostTruncatedAlone: Int { 5 }
}

extension Claim {
  /// Whether cutting would have given another result than the stated one.
  fileprivate var differsFromTruncation: Bool { !rungs.contains(.truncated) }
}
