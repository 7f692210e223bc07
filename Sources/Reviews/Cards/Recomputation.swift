import Audits
import Exports
import Figures

/// A claim computed step by step, what the data allow and what is stated, and the verdict.
struct Recomputation {
  var claim: Claim
  var recalculation: Recalculation?
  var say: Voice

  var markup: Markup {
    let line = NumberLine(claim, stated: recalculation?.stated)
    return .joined([
      .element("dl", ["class": "steps"], steps + range + stated + verdict),
      line?.svg(say) ?? .nothing,
    ])
  }

  private var steps: [Markup] {
    guard let computed = claim.computed else { return [] }
    let text = shortened(computed)
    let steps =
      recalculation.map { Step.all(of: $0.expression, giving: text) }
      ?? [Step(expression: claim.expression, value: text)]
    return steps.enumerated().flatMap { index, step in
      row(
        index == 0 ? say("按票面复算", "at face value") : "",
        .element(
          "bdi", ["class": "sum"], Markup("\(step.expression) = "), .element("b", [:], Markup(step.value))))
    }
  }

  private var range: [Markup] {
    guard let ends = claim.interval, let low = ends.first, let high = ends.last else { return [] }
    return row(
      say("考虑舍入", "with rounding"),
      .element("span", ["class": "computed"], Markup("\(shortened(low)) – \(shortened(high))")))
  }

  private var stated: [Markup] {
    var text = claim.stated
    if let line = NumberLine(claim, stated: recalculation?.stated) {
      let (low, high) = (line.stated.lower.decimal(), line.stated.upper.decimal())
      text += say("（可代表 \(low) – \(high)）", " (stands for \(low) – \(high))")
    }
    return row(say("所列", "stated"), .element("bdi", ["class": "stated"], Markup(text)))
  }

  private var verdict: [Markup] {
    var text = say(claim.verdict.name)
    if let grade = claim.grade { text += say("，", ", ") + say(grade.name) }
    if let reason = claim.reason { text += say("，", ", ") + say(reason.name) }
    if let slack = claim.slack {
      let size = shortened(slack.hasPrefix("-") ? String(slack.dropFirst()) : slack)
      if claim.verdict == .wrong {
        text += say("，超出 \(size)", ", off by \(size)")
      } else if !slack.hasPrefix("-") {
        text += say("，离不符还差 \(size)", ", \(size) from not holding")
      }
    }
    return row(say("结论", "verdict"), .element("b", [:], Markup(text)))
  }

  private func row(_ name: String, _ value: Markup) -> [Markup] {
    [.element("dt", [:], Markup(name)), .element("dd", [:], value)]
  }
}
