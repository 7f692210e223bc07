import Exports
import Pages
import Texts

/// The texts that the script itself puts on a page.
enum Words {
  static func forScript(_ language: Language) -> JSON {
    let say = Voice(language: language)
    return .object([
      "confirmed": .string(say("属实", "confirmed")), "dismissed": .string(say("排除", "dismissed")),
      "ask": .string(say("待问", "to be asked")), "none": .string(say("已撤销", "undone")),
      "reasonNeeded": .string(say("写明理由后才排除", "dismissed only with a reason")),
      "changed": .string(
        say("判断之后依据变了，没有沿用：", "its evidence has changed since it was judged, so this is not applied: ")),
      "shown": .string(say("显示 %1 / %2", "%1 of %2 shown")),
      "tally": .string(say("属实 %1，排除 %2，待问 %3，未判 %4", "%1 confirmed, %2 dismissed, %3 to be asked, %4 open")),
      "uses": .string(say("此数用于：", "this figure is used in: ")),
      "bad": .string(say("不是判断文件", "this is no file of judgements")),
      "loaded": .string(say("读入 %1 条", "%1 loaded")),
      "who": .string(say("请先填写审核人", "enter the reviewer first")),
      "page": .string(say("第 %1–%2 份，共 %3 份", "%1–%2 of %3")),
      "department": .string(say("部门", "department")), "year": .string(say("年度", "year")),
      "amount": .string(say("财政拨款", "appropriation")), "score": .string(say("自评分", "self score")),
      "rating": .string(say("等级", "rating")), "errors": .string(say("错误", "errors")),
      "warnings": .string(say("警告", "warnings")), "checked": .string(say("已核", "checked")),
      "judged": .string(say("已判", "judged")), "errorCount": .string(say("错误 %1", "errors: %1")),
      "pages": .string(say("翻页", "pages")), "toPage": .string(say("第 %1 页", "page %1")),
      "list": .string(say("报告", "reports")),
      "statuses": .object(
        Status.allCases.map { JSON.Member($0.rawValue, .string(say($0.name))) }),
      "open": .string(say("未判", "open")),
    ])
  }
}
