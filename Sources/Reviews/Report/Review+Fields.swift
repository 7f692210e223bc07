import Audits
import Exports
import Figures
import Reports

extension Review {
  /// What was read of the report itself, each with the evidence that chose it and what else it might have been.
  var fieldsPanel: Panel {
    guard let report = outcome.audit?.report else {
      return Panel(name: "fields", title: say("要素", "Fields"), count: "0", content: [])
    }
    let rows = fields(of: report)
    let candidates = Dictionary(grouping: report.candidates) { $0.field }
    let items = rows.map { field in
      Markup.element(
        "section", ["class": "field", "data-s": field.landmark.key],
        .element(
          "h3", [:], Markup(field.name),
          .element("bdi", ["class": "value"], Markup(field.value ?? say("没有读出", "not read")))),
        .element(
          "p", ["class": "quote"], .element("bdi", [:], Markup(field.quote ?? "")), Markup(field.origin),
          field.place.map { place($0, ofLandmark: field.landmark.key) } ?? .nothing),
        evidence(of: field.name, candidates["\(field.landmark)"] ?? []))
    }
    return Panel(
      name: "fields", title: say("要素", "Fields"), count: String(rows.count { $0.value != nil }),
      content: items)
  }

  private struct Field {
    var landmark: Landmark.Field
    var name: String
    var value: String?
    var quote: String?
    var origin = ""
    var place: Place?
  }

  private func fields(of report: Report) -> [Field] {
    [
      field(.title, say("标题", "title"), report.title) { $0 },
      field(.department, say("部门", "department"), report.department) { $0 },
      field(.year, say("年度", "year"), report.year) { String($0) },
      field(.reportDate, say("报告日期", "date of the report"), report.reportDate) { $0 },
      field(.fiscalAppropriation, say("财政拨款收入", "fiscal appropriation"), report.fiscalAppropriation) {
        $0.printed
      },
      field(.selfScore, say("自评分", "self score"), report.selfScore) { $0.printed },
      field(.fullScore, say("满分", "full marks"), report.fullScore) { $0.printed },
      field(.rating, say("等级", "rating"), report.rating) { $0 },
    ]
  }

  private func field<Value>(
    _ landmark: Landmark.Field, _ name: String, _ value: Located<Value>?, _ print: (Value) -> String
  ) -> Field {
    guard let value else { return Field(landmark: landmark, name: name) }
    let origin = value.how == .inferred ? say("（推得）", " (inferred)") : ""
    return Field(
      landmark: landmark, name: name, value: print(value.value), quote: value.quote, origin: origin + " ",
      place: value.place)
  }

  private func evidence(of field: String, _ candidates: [FieldCandidate]) -> Markup {
    if candidates.isEmpty { return .nothing }
    let rows = candidates.map { candidate in
      let reasons = candidate.evidence.map { reason in
        "\(say(reason.name)) \(reason.weight > 0 ? "+" : "−")\(abs(reason.weight))"
      }
      return Markup.element(
        "tr", ["class": candidate.isTaken ? "taken" : nil],
        .element("td", [:], .element("bdi", [:], Markup(candidate.value))),
        .element("td", ["class": "number"], Markup(String(candidate.weight))),
        .element("td", [:], Markup(reasons.joined(separator: say("，", ", ")))),
        .element("td", [:], Markup(say.position(candidate.place))))
    }
    let heads = [say("候选值", "candidate"), say("分量", "weight"), say("依据", "evidence"), say("位置", "place")]
    return .element(
      "details", [:],
      .element("summary", [:], Markup(say("依据", "evidence"))),
      .element(
        "div",
        [
          "class": "scroll", "tabindex": "0", "role": "region",
          "aria-label": field + say("的依据", ": evidence"),
        ],
        .element(
          "table", ["class": "list"],
          .element(
            "thead", [:], .element("tr", [:], heads.map { .element("th", ["scope": "col"], Markup($0)) })),
          .element("tbody", [:], rows))))
  }
}
