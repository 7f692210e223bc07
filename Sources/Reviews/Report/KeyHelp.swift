/// The list of keys.
struct KeyHelp {
  var say: Voice
  /// Whether it is of the list of reports, where there is nothing to judge.
  var isIndex = false

  var markup: Markup {
    let all = [
      ("j", isIndex ? say("下一份", "next report") : say("下一个问题", "next finding")),
      ("k", isIndex ? say("上一份", "previous report") : say("上一个问题", "previous finding")),
      ("1", say("属实", "confirm")), ("2", say("排除，须写理由", "dismiss, with a reason")),
      ("3", say("待问", "to be asked")), ("4", say("撤销判断", "undo")), ("e", say("写说明", "write a note")),
      ("/", say("筛选", "filter")), ("?", say("这张表", "this list")), ("Esc", say("离开输入框", "leave a field")),
    ]
    let keys = isIndex ? all.filter { ["/", "?", "Esc", "j", "k"].contains($0.0) } : all
    return .element(
      "dialog", ["id": "keys", "aria-labelledby": "keys-title"],
      .element("h2", ["id": "keys-title"], Markup(say("快捷键", "Keys"))),
      .element(
        "dl", [:],
        keys.flatMap { key, what in
          [
            Markup.element("dt", [:], .element("kbd", [:], Markup(key))), .element("dd", [:], Markup(what)),
          ]
        }),
      .element(
        "p", [:],
        .element("input", ["type": "checkbox", "id": "keys-on", "checked": ""]),
        .element("label", ["for": "keys-on"], Markup(say(" 使用快捷键", " use these keys")))),
      .element("button", ["type": "button", "id": "close"], Markup(say("关闭", "close"))))
  }
}
