import Audits
import Exports
import Figures
import Pages
import Reports

extension Review {
  /// Whose report it is, from which file, and what was found in a line.
  var head: Markup {
    let report = outcome.audit?.report
    return .element(
      "header", ["class": "top"],
      .element(
        "div", ["class": "who"],
        .element(
          "h1", [:],
          .element("bdi", [:], Markup(report?.department?.value ?? say("部门不明", "department unknown"))),
          Markup(report?.year.map { say(" \($0.value) 年", " \($0.value)") } ?? "")),
        .element("p", ["class": "file"], .element("bdi", [:], Markup(visible(outcome.source.path))), state)),
      .element("dl", ["class": "facts"], facts),
      judge)
  }

  private var state: Markup {
    let problems = outcome.problems.map { Markup.element("li", [:], Markup(say($0.message))) }
    if outcome.status == .complete, problems.isEmpty { return .nothing }
    return .joined([
      .element("span", ["class": "chip"], Markup(say(outcome.status.name))),
      problems.isEmpty ? .nothing : .element("ul", ["class": "problems"], problems),
    ])
  }

  private var facts: [Markup] {
    guard let audit = outcome.audit else { return [] }
    let report = audit.report
    var facts: [Markup] = []
    func add(_ name: String, _ value: String?, tone: String? = nil) {
      guard let value else { return }
      facts.append(
        .element(
          "div", ["class": tone], .element("dt", [:], Markup(name)), .element("dd", [:], Markup(value))))
    }
    add(say("财政拨款", "appropriation"), report.fiscalAppropriation?.value.printed)
    add(
      say("自评分", "self score"),
      report.selfScore.map { score in
        score.value.digits + (report.fullScore.map { " / " + $0.value.digits } ?? "")
      })
    add(say("等级", "rating"), report.rating?.value)
    for severity in Severity.allCases.reversed() {
      let count = outcome.count(of: severity)
      add(say(severity.name), String(count), tone: count > 0 ? Tone(severity).name : nil)
    }
    add(say("已核", "checked"), "\(audit.coverage.checked) / \(audit.coverage.claims)")
    return facts
  }

  /// Who judges, and where the judgements go.
  private var judge: Markup {
    .element(
      "form", ["class": "judge-bar", "aria-label": say("审核", "review")],
      .element("label", ["for": "who"], Markup(say("审核人", "reviewer"))),
      .element("input", ["id": "who", "type": "text", "autocomplete": "name", "maxlength": "80"]),
      .element("button", ["type": "button", "id": "save"], Markup(say("存为文件", "save to a file"))),
      .element(
        "label", ["class": "load", "for": "load"], Markup(say("读入文件", "load a file"))),
      .element("input", ["id": "load", "type": "file", "accept": ".json,application/json"]),
      .element("button", ["type": "button", "id": "print"], Markup(say("签字单", "sheet to sign"))),
      .element(
        "button", ["type": "button", "id": "help", "aria-haspopup": "dialog"], Markup(say("快捷键", "keys"))),
      .element("p", ["id": "tally", "role": "status"]))
  }
}
