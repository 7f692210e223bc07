import Audits
import Exports
import Figures
import Reports

/// The sheet that is printed: what was found, each with its place and a person's judgement, what was not checked, and
/// where to sign.
struct SigningSheet {
  var outcome: Outcome
  var found: [(subject: Subject, finding: Finding, id: String)]
  var say: Voice

  var markup: Markup {
    .element(
      "section", ["class": "signing", "aria-label": say("签字单", "sheet to sign")],
      .element("h1", [:], Markup(say("复核签字单", "Review sheet"))),
      .element("p", [:], .element("b", [:], .element("bdi", [:], Markup(who))), Markup(when)),
      .element("p", ["class": "file"], .element("bdi", [:], Markup(visible(outcome.source.path)))),
      .element("p", ["class": "file"], Markup("SHA-256 \(outcome.source.sha256 ?? "—")")),
      findings, coverage, signature)
  }

  private var report: Report? { outcome.audit?.report }

  private var who: String { report?.department?.value ?? say("部门不明", "department unknown") }

  private var when: String { report?.year.map { say(" \($0.value) 年度", " \($0.value)") } ?? "" }

  private var findings: Markup {
    if found.isEmpty { return .element("p", [:], Markup(say("没有发现问题。", "Nothing was found."))) }
    let heads = [
      say("级别", "severity"), say("位置", "place"), say("问题", "finding"), say("判断", "judgement"),
    ]
    let rows = found.map { _, finding, id in
      Markup.element(
        "tr", [:],
        .element("td", [:], Markup(say(finding.severity.name))),
        .element("td", [:], Markup(say.position(finding.place))),
        .element(
          "td", [:], .element("bdi", [:], Markup(say(finding.message))),
          .element("p", ["class": "quote"], .element("bdi", [:], Markup(finding.quote)))),
        .element("td", ["class": "verdict", "data-card": id]))
    }
    return .element(
      "table", [:],
      .element("thead", [:], .element("tr", [:], heads.map { .element("th", ["scope": "col"], Markup($0)) })),
      .element("tbody", [:], rows))
  }

  private var coverage: Markup {
    guard let coverage = outcome.audit?.coverage else { return .nothing }
    let reasons = coverage.unchecked.sorted { $0.key < $1.key }.map { reason, count in
      "\(Reason(rawValue: reason).map { say($0.name) } ?? reason) \(count)"
    }
    let text = say(
      "数字 \(coverage.figures) 个，算式 \(coverage.claims) 条，已核 \(coverage.checked) 条，未核 \(coverage.claims - coverage.checked) 条",
      "\(coverage.figures) figures, \(coverage.claims) claims, \(coverage.checked) checked, \(coverage.claims - coverage.checked) not checked"
    )
    let why =
      reasons.isEmpty ? "" : say("（", " (") + reasons.joined(separator: say("，", ", ")) + say("）", ")")
    return .element("p", [:], Markup(text + why))
  }

  private var signature: Markup {
    .element(
      "div", ["class": "signature"],
      [say("审核人", "name"), say("日期", "date"), say("签字", "signature")].map { name in
        .element("p", [:], Markup(name + say.colon), .element("span", ["class": "dotted"]))
      })
  }
}
