import Audits
import Exports
import Figures
import Reports

extension Review {
  /// What was not checked and why, the figures of which nothing is claimed, and the tables that were not read.
  var gapsPanel: Panel {
    guard let audit = outcome.audit else {
      return Panel(name: "gaps", title: say("未核", "Unchecked"), count: "0", content: [])
    }
    let unchecked = subjects.filter { $0.claim?.verdict == .unchecked }
    let reasons = Dictionary(grouping: unchecked) { $0.claim?.reason ?? .unparsed }
    let groups = Reason.allCases.compactMap { reason in
      reasons[reason].map { group(say(reason.name), $0, isOpen: true) }
    }
    return Panel(
      name: "gaps", title: say("未核", "Unchecked"),
      count: String(unchecked.count + audit.report.unparsedFormulas.count),
      content: groups + [
        quotes(say("算式未能读懂", "arithmetic not understood"), audit.report.unparsedFormulas, .unparsedFormula),
        quotes(say("见到而未读的表格", "tables seen and not read"), audit.report.unreadTables, .unreadTable),
        loose(audit.report),
      ])
  }

  private func quotes(
    _ name: String, _ passages: [Located<String>], _ kind: Landmark
  ) -> Markup {
    if passages.isEmpty { return .nothing }
    let items = passages.enumerated().map { index, passage in
      let key = kind.key(index + 1)
      return Markup.element(
        "li", ["data-s": key], .element("bdi", ["class": "quote"], Markup(passage.quote)),
        place(passage.place, ofLandmark: key))
    }
    return .element(
      "details", ["open": ""],
      .element(
        "summary", [:], Markup(name), .element("span", ["class": "count"], Markup(String(items.count)))),
      .element("ul", ["class": "claims"], items))
  }

  /// The figures of the ledger that stand in no claim.
  private func loose(_ report: Report) -> Markup {
    let used = Spans(
      subjects.flatMap(\.marks).filter { $0.role != .whole }.map(\.range)
        .sorted { $0.lowerBound < $1.lowerBound })
    let loose = report.figures.filter { !used.overlaps($0.place.range) }
    if loose.isEmpty { return .nothing }
    let rows = loose.map { entry in
      Markup.element(
        "tr", [:],
        .element("td", [:], .element("bdi", [:], Markup(entry.label))),
        .element("td", ["class": "number"], .element("bdi", [:], Markup(entry.figure.printed))),
        .element("td", [:], Markup(say.position(entry.place))))
    }
    return .element(
      "details", [:],
      .element(
        "summary", [:], Markup(say("没有算式用到的数字", "figures that no claim covers")),
        .element("span", ["class": "count"], Markup(String(loose.count)))),
      .element(
        "table", ["class": "list"],
        .element(
          "thead", [:],
          .element(
            "tr", [:],
            [say("名称", "label"), say("数", "figure"), say("位置", "place")].map {
              .element("th", ["scope": "col"], Markup($0))
            })),
        .element("tbody", [:], rows)))
  }
}
