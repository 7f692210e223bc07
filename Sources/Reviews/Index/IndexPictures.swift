import Audits
import Exports
import Figures

/// How self scores, findings and coverage spread, as small bars.
struct IndexPictures {
  var rows: [IndexRow]
  var say: Voice

  var markup: Markup {
    .element(
      "div", ["class": "pictures"],
      bars(say("自评分", "self scores"), spread(rows.compactMap(\.share), Self.scores)),
      bars(say("问题", "findings"), findings),
      bars(say("已核的比例", "checked, in per cent"), spread(rows.compactMap(\.coverage), Self.shares)))
  }

  /// The lower ends of the bands; ratings change at 60, 80 and 90.
  private static let scores = [0, 60, 70, 80, 85, 90, 95, 100]
  private static let shares = [0, 25, 50, 75, 90, 100]
  /// More kinds are seen in the list.
  private static let mostKinds = 8

  private var findings: [(name: String, count: Int)] {
    var counts: [FindingCode: Int] = [:]
    for code in rows.flatMap(\.codes) { counts[code, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.prefix(Self.mostKinds)
      .map { (say($0.key.meaning), $0.value) }
  }

  private func spread(_ values: [Rational], _ ends: [Int]) -> [(name: String, count: Int)] {
    ends.enumerated().map { index, low in
      let high = index + 1 < ends.count ? ends[index + 1] : nil
      let count = values.count { value in
        value >= Rational(low) && (high.map { value < Rational($0) } ?? true)
      }
      return (high.map { "\(low)–\($0)" } ?? "\(low)", count)
    }
  }

  private func bars(_ title: String, _ bars: [(name: String, count: Int)]) -> Markup {
    let most = max(bars.map(\.count).max() ?? 0, 1)
    let rows = bars.map { name, count in
      Markup.element(
        "tr", [:], .element("th", ["scope": "row"], Markup(name)),
        .element(
          "td", [:],
          .element(
            "svg",
            [
              "class": "bar", "viewBox": "0 0 \(most) 10", "preserveAspectRatio": "none",
              "aria-hidden": "true",
            ],
            .element("rect", ["class": "got", "width": "\(count)", "height": "10"]))),
        .element("td", ["class": "number"], Markup(String(count))))
    }
    return .element(
      "table", ["class": "bars"], .element("caption", [:], Markup(title)), .element("tbody", [:], rows))
  }
}

/// What the list can be narrowed by, and its two views.
struct IndexControls {
  var say: Voice

  var markup: Markup {
    let kinds = [
      ("", say("全部", "all")), ("error", say("有错误", "with errors")), ("warning", say("有警告", "with warnings")),
      ("clean", say("没有问题", "without findings")), ("unread", say("没有读全", "not read completely")),
    ]
    return .element(
      "form", ["class": "filter", "role": "search"],
      .element("label", ["for": "filter"], Markup(say("筛选", "filter"))),
      .element(
        "input",
        [
          "id": "filter", "type": "search",
          "placeholder": say("部门、年度、等级、路径", "department, year, rating, path"),
        ]),
      .element("label", ["for": "kind"], Markup(say("问题", "findings"))),
      .element("select", ["id": "kind"], kinds.map { .element("option", ["value": $0.0], Markup($0.1)) }),
      .element("label", ["for": "view"], Markup(say("样式", "view"))),
      .element(
        "select", ["id": "view"],
        .element("option", ["value": "reports"], Markup(say("逐份", "report by report"))),
        .element("option", ["value": "years"], Markup(say("历年并列", "years side by side")))),
      .element(
        "button", ["type": "button", "id": "help", "aria-haspopup": "dialog"], Markup(say("快捷键", "keys"))),
      .element("p", ["id": "shown", "role": "status"]))
  }
}
