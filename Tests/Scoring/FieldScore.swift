import Audits
import Figures
import Reports

/// The fields of a report that were read otherwise than expected.
public func wrongFields(_ report: Report, expected: ExpectedReport) -> [String] {
  var wrong: [String] = []
  func compare(_ name: String, _ read: String?, _ want: String?) {
    if read != want { wrong.append("\(name): \(read ?? "nothing"), not \(want ?? "nothing")") }
  }
  compare("department", report.department.map { compact($0.value) }, expected.department.map(compact))
  compare("year", report.year.map { String($0.value) }, expected.year?.text)
  compare(
    "appropriation", report.fiscalAppropriation.flatMap { inWan($0.value) },
    plainNumber(expected.fiscalAppropriation))
  compare("selfScore", plainNumber(report.selfScore?.value.digits), plainNumber(expected.selfScore))
  compare("rating", report.rating?.value, expected.rating)
  return wrong
}

/// An amount in 万元.
private func inWan(_ figure: Figure) -> String? {
  (try? figure.value / Rational(10_000)).map { $0.decimal() }
}
