import Audits
import Manuscripts
import Pages
import Reports
import Testing

/// What was recognised from an image is never called an error, whatever claim it stands in.
@Suite struct UnsureFigureTests {
  private static let texts = [
    "总支出118.25万元，其中：基本支出60.15万元，项目支出68.10万元。", "年初预算300万元，支出240万元，执行率85%。",
    "会议费12.00万元，比上年10.00万元增加3.00万元，增长20%。", "执行率=34.94/39.66=98.13%。",
    "会议费年初预算3.00万元，支出决算2.00万元，决算大于预算。", "1.投入（20分，得19分）\n2.产出（80分，得85分）",
    "自评得分85分，评级为优。", "购置4项设备：书架、阅览桌、检索机。",
  ]
  private static let recognised = "本 次 评 价 由 局 机 关 统 一 组 织 ， 各 科 室 按 照 要 求 认 真 做 好 有 关 工 作 。\n"

  private func severities(_ text: String) -> [Severity] { audit(text).findings.map(\.severity) }

  @Test(arguments: texts) func givesAWarningAtMost(text: String) {
    #expect(severities(text).contains(.error))
    let unsure = severities(Self.recognised + text)
    #expect(!unsure.isEmpty && !unsure.contains(.error), "\(unsure)")
  }

  @Test func onlyOfThePageThatWasRecognised() {
    #expect(severities(Self.texts[1] + "\u{C}" + Self.recognised).contains(.error))
  }
}
