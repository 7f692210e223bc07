/// The buttons and the note by which a person judges a finding; the script fills them in.
struct JudgementForm {
  var say: Voice
  var id: String

  var markup: Markup {
    let choices = [
      ("confirmed", "1", say("属实", "confirm")), ("dismissed", "2", say("排除", "dismiss")),
      ("ask", "3", say("待问", "ask")), ("none", "4", say("撤销", "undo")),
    ]
    let buttons = choices.map { value, key, name in
      Markup.element(
        "button", ["type": "button", "data-judge": value, "aria-pressed": value == "none" ? nil : "false"],
        .element("kbd", ["aria-hidden": "true"], Markup(key)), Markup(name))
    }
    return .element(
      "fieldset", ["class": "judge"],
      .element("legend", ["class": "hush"], Markup(say("判断", "judgement"))),
      .element("div", ["class": "choices"], buttons),
      .element(
        "label", ["class": "note-label", "for": "\(id)-n"], Markup(say("说明或理由", "note or reason"))),
      .element("textarea", ["id": "\(id)-n", "rows": "1", "maxlength": "2000"]),
      .element("p", ["class": "judged", "role": "status"]))
  }
}
