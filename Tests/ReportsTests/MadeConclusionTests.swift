import Chance
import Figures
import Reports
import Testing

/// Conclusions put together from parts that mean something, in wordings that stand nowhere: the score of the whole and
/// its rating are read, and no other score of the report.
@Suite struct MadeConclusionTests {
  @Test(arguments: 0..<200) func theScoreOfTheWholeIsRead(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let conclusion = Conclusion(&chance)
    let read = report(conclusion.text)
    let told: Comment =
      "seed \(seed): \(conclusion.text) \(read.candidates.map { "\($0.value) \($0.evidence)" })"
    #expect(read.selfScore?.value.digits == conclusion.score, told)
    #expect(read.rating?.value == conclusion.rating, told)
  }
}

/// A report with a conclusion and sentences about other scores.
private struct Conclusion {
  let text: String
  let score: String
  let rating: String

  init(_ chance: inout SeededGenerator) {
    let body =
      Self.draw(["岭南", "石桥", "双溪", "白塘"], &chance) + Self.draw(["县", "市", "区"], &chance)
      + Self.draw(["林业局", "图书馆", "档案馆", "交通运输局", "总工会"], &chance)
    let score = "\(Int.random(in: 80...99, using: &chance)).\(Int.random(in: 1...9, using: &chance))"
    let rating = Self.draw(["优", "良", "优秀", "良好"], &chance)
    self.score = score
    self.rating = rating
    let opening = Self.draw(
      ["", "经逐项对照评分标准，", "综上所述，", "经过综合评定，", "通过自查自评，", "按照指标体系打分，", "依据评分细则，"], &chance)
    let subject = Self.draw(["", "我单位", "本部门", body, "2022年度我局", "本次", "本单位整体支出"], &chance)
    let label = Self.draw(
      ["自评得分为", "自评总分为", "绩效自评得分：", "综合得分", "整体支出绩效自评得", "自我评价得分为", "最终自评分", "绩效评价总得分为"], &chance)
    let grade = Self.draw(
      [
        "，评价等级为“\(rating)”", "，等级为\(rating)", "，属于“\(rating)”等次", "，自评结论为\(rating)", "，被评为\(rating)等级",
        "（\(rating)）",
      ], &chance)
    let others = [
      "预算执行率指标满分10分，得分9.3分。", "全县平均得分88.5分。", "上年自评得分91.7分。", "县财政局复核得分87.2分。", "数量指标自评得19.5分，扣0.5分。",
      "每超过一个百分点扣1分，扣完为止。", "纳入自评的5个项目平均得分93.6分，其中4个项目评级为优。", "90分以上为优，80分至90分为良，60分至80分为中，60分以下为差。",
      "群众满意度测评得分94.8分。",
    ].shuffled(using: &chance)
    text =
      ["\(body)2022年度部门整体支出绩效自评报告", "一、基本情况", others[0], "二、绩效评价情况", others[1]].joined(separator: "\n")
      + "\n" + opening + subject + label + score + "分" + grade + "。\n三、存在的问题\n" + others[2] + "\n"
  }

  private static func draw(_ from: [String], _ chance: inout SeededGenerator) -> String {
    from[Int.random(in: from.indices, using: &chance)]
  }
}
