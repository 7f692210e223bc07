import Audits
import Exports
import Texts

/// What reviewers said of the findings of many files, counted as they are read.
///
/// ```swift
/// JudgementTally(Judgements()).summary(.zh)  // ""
/// ```
public struct JudgementTally: Sendable {
  private let judgements: Judgements
  private var counts: [String: Int] = [:]
  /// The gravest finding that was not dismissed.
  public private(set) var worst: Severity?

  /// A count of nothing yet.
  ///
  /// ```swift
  /// JudgementTally(Judgements()).worst  // nil
  /// ```
  public init(_ judgements: Judgements) { self.judgements = judgements }

  /// Counts the findings of a file, and tells what is to be said beside each, in their order.
  ///
  /// ```swift
  /// var tally = JudgementTally(Judgements())
  /// let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [["sumWrong", "error"]]])
  /// tally.remarks(of: filing, in: .zh)  // [nil]
  /// tally.worst  // Optional(Audits.Severity.error)
  /// ```
  public mutating func remarks(of filing: Filing, in language: Language) -> [String?] {
    let standings = judgements.standings(of: filing)
    for (row, standing) in zip(filing[.findings], standings) {
      if !standing.isDismissed, let severity = row["severity"].flatMap({ Severity(rawValue: $0) }) {
        worst = max(worst ?? severity, severity)
      }
      switch standing {
      case .open: break
      case .judged(let judgement): counts[judgement.decision.rawValue, default: 0] += 1
      case .changed: counts[Self.changed, default: 0] += 1
      }
    }
    return standings.map { $0.remark(language) }
  }

  private static let changed = "changed"

  /// The line that counts what was judged; empty when nothing was.
  ///
  /// ```swift
  /// JudgementTally(Judgements()).summary(.en)  // ""
  /// ```
  public func summary(_ language: Language) -> String {
    if counts.isEmpty { return "" }
    let say = Voice(language: language)
    func count(_ decision: Judgement.Decision) -> Int { counts[decision.rawValue] ?? 0 }
    let changed = counts[Self.changed] ?? 0
    return say(
      "已判：属实 \(count(.confirmed))，排除 \(count(.dismissed))，待问 \(count(.ask))，依据已变 \(changed)\n",
      "judged: \(count(.confirmed)) confirmed, \(count(.dismissed)) dismissed, \(count(.ask)) to be asked, \(changed) changed since\n"
    )
  }
}
