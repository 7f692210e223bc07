import Audits
import Pages
import Reports
import Texts

extension Problem {
  /// What a person should know when a text that was read is no report of this kind; `nil` when it is one.
  ///
  /// A text is one as soon as it has any of what such reports have: a title that names one, a score, a rating,
  /// indicators, 财政拨款收入 or a figure that can be recomputed.
  package static func notAReport(_ audit: Audit) -> Problem? {
    let report = audit.report
    let missed = [
      report.title == nil, report.selfScore == nil, report.rating == nil, report.indicators.isEmpty,
      report.fiscalAppropriation == nil, audit.claims.isEmpty,
    ]
    guard missed.allSatisfy({ $0 }) else { return nil }
    return Problem(
      code: "notAReport",
      message: Wording(
        zh: "读出了文字，但不像绩效自评报告或部门决算：没有报告标题、自评分数、评级、指标、财政拨款收入，也没有可复核的算式；请确认文件没有放错",
        en:
          "the text was read, but it is no report of this kind: it has no title of a report, self score, rating, indicators, appropriation or figure to recompute; check that it is the right file"
      ))
  }
}
