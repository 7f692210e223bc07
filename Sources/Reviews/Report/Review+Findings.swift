import Audits
import Exports
import Manuscripts
import Pages

extension Review {
  /// The findings as cards, the gravest first.
  var findingsPanel: Panel {
    let cards = found.map { subject, finding, id in
      Card(
        subject: subject, finding: finding, say: say, crops: crops(of: subject), isShown: isShown(subject),
        id: id
      ).markup
    }
    let filter = Markup.element(
      "div", ["class": "filter"],
      .element("label", ["for": "filter"], Markup(say("筛选", "filter"))),
      .element("input", ["id": "filter", "type": "search"]),
      .element("p", ["id": "shown", "role": "status"]))
    let none = Markup.element("p", ["class": "none"], Markup(nothingFound))
    return Panel(
      name: "findings", title: say("问题", "Findings"), count: String(cards.count),
      content: (cards.isEmpty ? [none] : [filter] + cards) + [YearCard.place])
  }

  /// Every finding with its subject and the name of its card, the gravest first.
  var found: [(subject: Subject, finding: Finding, id: String)] {
    Severity.allCases.reversed().flatMap { severity in
      subjects.flatMap { subject in
        subject.findings.enumerated().filter { $0.element.severity == severity }.map { index, finding in
          (subject, finding, "card-\(subject.key)-\(index + 1)")
        }
      }
    }
  }

  private var nothingFound: String {
    guard let audit = outcome.audit else {
      return say("文件没有读出，什么也没有核。", "The file was not read; nothing was checked.")
    }
    if audit.coverage.claims == 0 { return say("没有可以复核的算式。", "There is nothing to recompute.") }
    return say(
      "没有发现问题；已核 \(audit.coverage.checked) 条，未核的见“未核”。",
      "Nothing was found in \(audit.coverage.checked) checked claims; see what was not checked.")
  }

  /// Whether the place of a subject is on this page.
  func isShown(_ subject: Subject) -> Bool { subject.marks.contains(where: isShown) }

  func isShown(_ mark: Mark) -> Bool {
    manuscript.document.format != .pdf || mark.boxes.contains { isDrawn($0.page) }
  }
}
