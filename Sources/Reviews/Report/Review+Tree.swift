import Audits
import Exports
import Figures
import Reports

extension Review {
  /// The score tree as bars, with the sums that do not add up.
  var treePanel: Panel {
    let indicators = outcome.audit?.report.indicators ?? []
    let rows = indicators.enumerated().map { row(of: $1, key: Landmark.indicator.key($0 + 1)) }
    let heads = [
      say("指标", "indicator"), say("得分", "score"), say("分值", "full"), say("比例", "share"),
      say("位置", "place"),
    ]
    let table = Markup.element(
      "table", ["class": "tree"],
      .element("thead", [:], .element("tr", [:], heads.map { .element("th", ["scope": "col"], Markup($0)) })),
      .element("tbody", [:], rows))
    return Panel(
      name: "tree", title: say("得分", "Scores"), count: String(indicators.count),
      content: indicators.isEmpty
        ? [.element("p", ["class": "none"], Markup(say("没有读出指标。", "No indicators were read.")))]
        : [overall, table])
  }

  /// What is said of the sum of all scores.
  private var overall: Markup {
    let totals = subjects.filter { $0.claim?.kind == .total }
    return .element("ul", ["class": "claims"], totals.map { subject in note(of: subject, item: true) })
  }

  private func row(of indicator: Indicator, key: String) -> Markup {
    let sums = subjects.filter { subject in
      guard let claim = subject.claim, claim.place.range == indicator.place.range else { return false }
      return [.subtotal, .fullMarks, .bound, .rule, .target].contains(claim.kind)
        && (subject.tone >= .note || claim.verdict == .wrong)
    }
    let tone = sums.map(\.tone).max()
    return .element(
      "tr",
      [
        "class": unique(["l\(min(indicator.level, Self.levels))"] + (tone.map { [$0.name] } ?? [])),
        "data-s": key,
      ],
      .element(
        "th", ["scope": "row"],
        .element("bdi", [:], Markup(indicator.name ?? "—")),
        .joined(sums.map { note(of: $0, item: false) })),
      .element("td", ["class": "number"], Markup(indicator.score?.digits ?? "—")),
      .element("td", ["class": "number"], Markup(indicator.full?.digits ?? "—")),
      .element("td", [:], bar(indicator)),
      .element("td", [:], place(indicator.place, ofLandmark: key)))
  }

  /// Deeper levels are set in alike.
  private static let levels = 4

  private func note(of subject: Subject, item: Bool) -> Markup {
    guard let claim = subject.claim else { return .nothing }
    let text = "\(say(claim.kind.name))\(say.colon)\(claim.expression) = \(shortened(claim.computed ?? "?"))"
    let told = Markup(
      "\(text)\(say("，所列 ", "; stated "))\(claim.stated)\(say("，", ", "))\(say(claim.verdict.name))")
    let content: [Markup] = [.element("span", ["class": "sum"], told), place(of: subject)]
    return item
      ? .element("li", ["class": subject.tone.name], content)
      : .element("div", ["class": "sum-note \(subject.tone.name)"], content)
  }

  /// How much of its full marks an indicator has.
  private func bar(_ indicator: Indicator) -> Markup {
    guard let score = indicator.score?.number, let full = indicator.full?.number, full > .zero,
      let share = try? score / full, let percent = try? share * Rational(Self.whole)
    else { return .nothing }
    let width = min(max(Int(clamping: percent.rounded(.halfAway)), 0), Self.whole)
    return .element(
      "svg",
      [
        "class": "bar", "viewBox": "0 0 \(Self.whole) 10", "preserveAspectRatio": "none", "role": "img",
        "aria-label": "\(width)%",
      ],
      .element("rect", ["class": "full", "width": "\(Self.whole)", "height": "10"]),
      .element("rect", ["class": "got", "width": "\(width)", "height": "10"]))
  }

  private static let whole = 100
}
