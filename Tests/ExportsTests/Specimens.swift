import Exports
import Figures
import Grammars
import Texts

@testable import Audits
@testable import Pages
@testable import Reports

/// A report made by hand, so that what is written of it can be read at a glance.
enum Specimens {
  static let place = Place(
    page: 2, line: 7, range: 10..<25, boxes: [Box(x0: 7200, y0: 10050, x1: 20005, y1: 11000)])

  static func wholeOutcome() throws -> Outcome {
    Outcome(
      source: Outcome.Source(
        path: "a.txt", sha256: "ab12", format: .text, pages: 3, encoding: "gb18030"),
      status: .complete, audit: try audit())
  }

  static let unread = Outcome(
    source: Outcome.Source(path: "锁.pdf", sha256: "cd34", format: .pdf), status: .encrypted,
    problems: [Problem(code: "encrypted", message: Wording(zh: "需要密码", en: "needs a password"), page: 3)])

  static func audit() throws -> Audit {
    var audit = Audit(Report(), grammar: try Grammar(fragments: []))
    audit.report = try report()
    audit.claims = [try claim()]
    audit.findings = [finding]
    audit.coverage = Coverage()
    audit.coverage.figures = 12
    audit.coverage.claims = 4
    audit.coverage.checked = 1
    audit.coverage.unchecked = ["unparsed": 1, "operandMissing": 2]
    return audit
  }

  static func figure(_ digits: String, _ unit: Figures.Unit? = nil) throws -> Figure {
    guard let figure = Figure(digits: digits, unit: unit) else { throw NoFigure() }
    return figure
  }

  struct NoFigure: Error {}

  private static func located<Value>(_ value: Value, _ quote: String) -> Located<Value> {
    Located(value, quote: quote, place: Place(page: 1, range: 0..<4))
  }

  private static func report() throws -> Report {
    var report = Report()
    let tenThousand = Figures.Unit(name: "万元", dimension: .money, scale: Rational(10000))
    report.department = located("=甲局", "甲局")
    report.year = located(2021, "2021年")
    report.fiscalAppropriation = located(try figure("774.55", tenThousand), "774.55 万元")
    report.selfScore = located(try figure("85.25", .points), "85.25 分")
    report.rating = located("良", "良")
    report.indicators = [
      Indicator(
        id: "1", level: 1, name: "投入", full: try figure("20"), score: try figure("-1037.00"), quote: "投入",
        place: place),
      Indicator(id: "1.1", parent: "1", level: 2, name: nil, quote: "", place: place),
    ]
    report.figures = [
      LedgerEntry(
        label: "财政拨款收入", figure: try figure("774.55", tenThousand), period: .thisYear, role: .actual,
        place: place),
      LedgerEntry(label: "参保人数", figure: try figure("12"), period: .year(2020), place: place),
      LedgerEntry(label: "", figure: try figure("-3", .percent), period: .lastYear, place: place),
    ]
    return report
  }

  private static func claim() throws -> Claim {
    Claim(
      id: "c1", kind: .formula, label: "执行率", quote: "执行率 34.94/39.66=89%", place: place,
      expression: "34.94/39.66", operands: [Operand(label: "执行数", figure: try figure("34.94"), place: place)],
      stated: "89%", computed: "88.0988401412%", interval: ["88.0751%", "88.1226%"], verdict: .wrong,
      remarks: [.tie, .saturated],
      diagnoses: [
        Diagnosis(
          code: .digitInResult, suggestion: "88%", message: Wording(zh: "末位写错", en: "a digit slipped"))
      ])
  }

  private static let finding = Finding(
    code: .formulaWrong, claim: "c1",
    message: Wording(zh: "算得 88.1%，\u{1B}[2J所列 89%", en: "gives 88.1% but 89% is stated"),
    quote: "执行率 34.94/39.66=89%", place: place)
}
