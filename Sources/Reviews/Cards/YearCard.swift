import Audits
import Exports
import Texts

/// A finding from comparing the years of a department, which only an archive can make.
struct YearCard {
  /// Where such cards are put into a page that was made without them.
  static let place = Markup.element("div", ["id": "more"])

  var row: Filing.Row
  var number: Int
  var language: Language

  var markup: Markup {
    let say = Voice(language: language)
    let code = row["code"].flatMap { FindingCode(rawValue: $0) }
    let severity = row["severity"].flatMap { Severity(rawValue: $0) } ?? .note
    let saying = Saying(code: row["code"] ?? "", label: row["quote"] ?? "", figures: [])
    let id = "card-y\(number)"
    return .element(
      "article",
      [
        "class": "card \(Tone(severity).name)", "id": id, "data-s": "y\(number)", "tabindex": "-1",
        "aria-labelledby": "\(id)-t", "data-code": saying.code, "data-label": saying.label,
        "data-figures": "",
      ],
      .element(
        "header", [:],
        .element("span", ["class": "chip"], Markup(say(severity.name))),
        .element("h3", ["id": "\(id)-t"], Markup(code.map { say($0.meaning) } ?? saying.code)),
        .element("span", ["class": "at"], Markup(position(say)))),
      .element(
        "p", ["class": "message"],
        .element("bdi", [:], Markup(say(row["message_zh"] ?? "", row["message_en"] ?? "")))),
      .element("blockquote", [:], .element("bdi", [:], Markup(row["quote"] ?? ""))),
      JudgementForm(say: say, id: id).markup)
  }

  private func position(_ say: Voice) -> String {
    if let line = row["line"] { return say("第 \(line) 行", "line \(line)") }
    return say("第 \(row["page"] ?? "?") 页", "page \(row["page"] ?? "?")")
  }
}
