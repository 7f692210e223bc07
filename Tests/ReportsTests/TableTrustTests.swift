import Figures
import Manuscripts
import Pages
import Testing

@testable import Reports

/// What of a decoded table may be believed.
@Suite struct TableTrustTests {
  private func tree(_ nodes: [(level: Int, name: String, full: String?)]) -> IndicatorTree {
    IndicatorTree(
      nodes.map { level, name, full in
        IndicatorNode(
          name: name, full: full.flatMap { Figure(digits: $0) }, quote: name,
          place: Place(page: 1, range: 0..<0), level: level)
      })
  }

  @Test(arguments: [
    ("立项依据充分性", true), ("到位率(%)", true), ("决策(15分)", true), ("决策(15", false), ("分)", false),
    ("决策(20分)立项依据", false), ("绩", false), ("(一)立项(规范)程度", true),
  ]) func aNameIsNoPieceOfOneNorTwo(name: String, isWhole: Bool) {
    #expect(TrustedNames(tree([(1, name, nil)])).areWhole == isWhole)
  }

  @Test func namesThatBeginAsTheRulesOfTheTableAreForeign() {
    var tree = tree([(1, "渔港修缮率", nil), (1, "用以反映渔港", nil)])
    let rule = Text("用以反映渔港").document
    for index in 0..<4 {
      tree.rules[index] = Passage(offsets: Array(rule.text.indices), joins: [], of: rule)
    }
    #expect(TrustedNames(tree).areForeign)
    tree.rules[3] = nil
    #expect(!TrustedNames(tree).areForeign)
  }

  @Test func theLastParentsOfACutTableMayLackRows() {
    let nodes: [(level: Int, name: String, full: String?)] = [
      (1, "投入", "20"), (2, "目标", "10"), (2, "预算", "10"), (1, "过程", "30"), (2, "执行", "10"), (3, "支付", "4"),
    ]
    #expect(NestingMarks(tree(nodes), isCut: false).broken == 2)
    #expect(NestingMarks(tree(nodes), isCut: true).broken == 0)
    #expect(NestingMarks(tree(nodes), isCut: true).parents == 1)
  }
}
