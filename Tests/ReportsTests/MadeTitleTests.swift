import Chance
import Reports
import Testing

/// Made-up bodies in made-up titles, covers and signatures: the body and its year are read, and no other's.
@Suite struct MadeTitleTests {
  @Test(arguments: 0..<200) func theBodyAndTheYearAreRead(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let front = Front(&chance)
    let read = report(front.text)
    let reasons = read.candidates.filter { ["department", "year"].contains($0.field) }.map {
      "\($0.field) \($0.value) \($0.evidence)"
    }
    let told: Comment = "seed \(seed): \(front.text) \(reasons)"
    #expect(read.department?.value == front.body, told)
    #expect(read.year?.value == front.year, told)
  }
}

/// The first lines of a report, a sentence that names others, and the signature.
private struct Front {
  let text: String
  let body: String
  let year: Int

  init(_ chance: inout SeededGenerator) {
    func draw(_ from: [String]) -> String { from[Int.random(in: from.indices, using: &chance)] }
    let year = Int.random(in: 2016...2025, using: &chance)
    let place = draw(["岭南", "石桥", "双溪", "白塘", "云岭"]) + draw(["县", "市", "区"])
    let body = place + draw(["林业局", "图书馆", "交通运输局", "总工会", "人民政府办公室", "疾病预防控制中心", "科学技术协会", "石门镇人民政府"])
    self.body = body
    self.year = year
    let kind = draw(["部门整体支出绩效自评报告", "整体支出绩效评价报告", "部门决算情况说明", "一般公共预算财政拨款“三公”经费支出决算"])
    let front = draw([
      "\(body)\(year)年度\(kind)", "\(year)年\(body)\(kind)", "\(body)关于\(year)年度\(kind)",
      "关于\(body)\(year)年度\(kind)",
      "\(body)\n\(year)年度\(kind)", "\(year)年度\(kind)\n部门名称（公章）：\(body)",
      "\(year)年度\(kind)\n评价单位（盖章）：\(body)\n评价时间：\(year + 1)年4月",
      "\(year)年度\(kind)\n填报单位：314002-\(body)", "发布机构 | \(body) |\n\(year)年度\(kind)",
    ])
    let others = draw([
      "按照《\(place)财政局关于开展绩效评价工作的通知》（某财绩〔\(year + 1)〕6号）要求，我单位开展了自评。",
      "\(year)年部门预算支出比\(year - 1)年预算减少5.20万元。", "上级主管部门下达资金120万元，由\(place)财政局拨付。",
    ])
    text = "\(front)\n一、基本情况\n\(others)\n二、下一步打算\n我单位将继续加强管理。\n\(body)\n\(year + 1)年5月20日\n"
  }
}
