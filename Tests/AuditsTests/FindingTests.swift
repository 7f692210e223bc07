import Audits
import Figures
import Reports
import Testing
import Texts

/// What the inspector reads: severities, words, identifiers and coverage.
@Suite struct FindingTests {
  @Test(arguments: [
    ("执行率=34.94/39.66=88%", []), ("执行率=34.94/39.66=88.12%", []),
    ("执行率=34.94/39.66=88.09%", ["note truncated"]),
    ("执行率=34.94/39.66=89%", ["note roundedUp"]), ("合计=30.00+30.00+29.99=89.97", ["warning strained"]),
    ("差异率=(2690.62-19.8)÷2690.62=99.27%", ["warning loose"]), ("执行率=34.94/39.66=78%", ["error formulaWrong"]),
    ("比率=45.2/0=0%", []),
  ])
  func severityFollowsTheVerdict(text: String, found: [String]) {
    #expect(findings(text) == found)
  }

  private static func truncating(_ count: Int) -> String {
    let formulas = [
      "33.74/38.46=87.72%", "35.11/39.83=88.14%", "39.22/43.94=89.25%", "41.96/46.68=89.88%",
      "43.33/48.05=90.17%",
    ]
    return formulas.prefix(count).enumerated().map { "\($0 + 1).第\($0 + 1)季度执行率=\($1)。" }.joined(
      separator: "\n")
  }

  @Test func aReportThatCutsItsResultsIsToldSoOnce() {
    #expect(outcomes(Self.truncating(5)) == Array(repeating: "truncated", count: 5))
    #expect(findings(Self.truncating(5)) == ["note houseTruncation"])
  }

  @Test func fewerOrMixedResultsAreNotedOneByOne() {
    #expect(findings(Self.truncating(4)) == Array(repeating: "note truncated", count: 4))
    let mixed = Self.truncating(5) + "\n6.全年执行率=34.94/39.66=88.10%。"
    #expect(findings(mixed) == Array(repeating: "note truncated", count: 5))
  }

  @Test(arguments: [
    (
      "执行率=34.94/39.66=88.13%", "34.94 ÷ 39.66 = 88.10 %，报告写 88.13 %，相差 0.03 个百分点。",
      "34.94 ÷ 39.66 = 88.10 %; the report says 88.13 %, off by 0.03 percentage points."
    ),
    (
      "总支出1961.40万元。\n项目支出646.78万元，占总支出的31.57%。",
      "项目支出 646.78 万元（第 2 行）÷ 总支出 1961.40 万元（第 1 行）= 32.98 %，报告写 31.57 %，相差 1.41 个百分点。",
      "项目支出 646.78 万元 (line 2) ÷ 总支出 1961.40 万元 (line 1) = 32.98 %; the report says 31.57 %, off by 1.41 percentage points."
    ),
    (
      "项目经费合计50.00万元：购书30.00万元、设备12.00万元、推广7.00万元。",
      "购书 30.00 万元 + 设备 12.00 万元 + 推广 7.00 万元 = 49.00 万元，报告写 50.00 万元，相差 1.00 万元。",
      "购书 30.00 万元 + 设备 12.00 万元 + 推广 7.00 万元 = 49.00 万元; the report says 50.00 万元, off by 1.00 万元."
    ),
    (
      "会议费年初预算3.00万元，支出决算2.00万元，决算大于预算。", "会议费支出决算 2.00 万元 小于 会议费年初预算 3.00 万元，报告写“大于”。",
      "会议费支出决算 2.00 万元 is not 大于 会议费年初预算 3.00 万元."
    ),
    (
      "1.投入（20分，得19分）\n2.产出（50分，得50.5分）\n", "“产出”得分 50.5 超过分值 50。",
      "“产出”: the score 50.5 is above the full marks 50."
    ),
    (
      "自评得分85分，评级为优。", "85 分按评级标准为“良”，所列为“优”。", "A score of 85 is rated 良 by the scale, but 优 is stated."
    ),
  ])
  func messagesAreInBothLanguages(text: String, zh: String, en: String) {
    #expect(audit(text).findings.map(\.message.zh) == [zh])
    #expect(audit(text).findings.map(\.message.en) == [en])
  }

  @Test func theComputedValueIsNotRoundedIntoTheStatedOne() throws {
    let finding = try #require(audit("执行率=176.898/200.000=88.5%").findings.first)
    #expect(!finding.message.zh.contains("计算为 88.45%"))
  }

  @Test func claimsKeepTheirIdentifiersAndShareNone() {
    let (first, second) = (audit(specimen), audit(specimen))
    #expect(first.claims.map(\.id) == second.claims.map(\.id))
    #expect(Set(first.claims.map(\.id)).count == first.claims.count)
    #expect(first.claims.allSatisfy { $0.id.hasPrefix($0.kind.rawValue + "-") })
    let twice = audit("一、执行率=34.94/39.66=88%。\n二、执行率=34.94/39.66=88%。\n")
    #expect(Set(twice.claims.map(\.id)).count == 2)
  }

  @Test func anEditElsewhereBehindAClaimKeepsItsIdentifier() {
    let text = "一、执行率=34.94/39.66=88%。\n"
    #expect(audit(text).claims.map(\.id) == audit(text + "二、其他说明。\n").claims.map(\.id))
  }

  @Test func theSpecimenHasClaimsOfManyKinds() {
    let audit = audit(specimen)
    let kinds: Set<ClaimKind> = [
      .formula, .sum, .difference, .growth, .share, .rate, .count, .comparison, .total, .rating, .bound,
    ]
    #expect(kinds.subtracting(audit.claims.map(\.kind)) == [])
    #expect(audit.claims.filter { $0.verdict == .wrong }.map(\.stated) == ["91.40%", "60.00", "90.04%"])
    #expect(
      audit.findings.allSatisfy { finding in
        finding.claim.map { id in audit.claims.contains { $0.id == id } } ?? true
      })
  }

  @Test func coverageAddsUp() {
    let audit = audit(specimen)
    let coverage = audit.coverage
    #expect(coverage.claims == coverage.checked + coverage.unchecked.values.reduce(0, +))
    #expect(coverage.claims == audit.claims.count + audit.report.unparsedFormulas.count)
    #expect(coverage.unchecked["unparsed"] == 1)
    #expect(coverage.figures >= audit.report.figures.count)
  }

  @Test func aReportWithoutClaimsSaysSo() {
    let audit = audit("一、工作总结\n全年工作顺利完成。\n")
    #expect(audit.coverage == Coverage())
    #expect(audit.findings.isEmpty)
  }
}
