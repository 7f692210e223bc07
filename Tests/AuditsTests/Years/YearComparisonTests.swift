import Figures
import Grammars
import Testing

@testable import Audits

/// An amount in two years' reports differs when the two prints cannot be of one amount.
@Suite struct YearComparisonTests {
  private static let tenThousand = Unit(name: "万元", dimension: .money, scale: Rational(10000))
  private static let one = Unit(name: "元", dimension: .money)

  private func differs(_ own: [(String, Unit)], _ others: [(String, Unit)]) throws -> Bool {
    var comparison = YearComparison(label: "总收入")
    for (mine, unit) in own {
      for (theirs, other) in others {
        comparison.add(
          try #require(Figure(digits: mine, unit: unit)), try #require(Figure(digits: theirs, unit: other)))
      }
    }
    return comparison.differs
  }

  @Test(arguments: [
    ("349412.35", "34.94", false), ("349412.35", "34.95", false), ("349412.35", "34.96", true),
    ("349470.00", "34.94", false), ("349412.35", "34.93", true),
  ])
  func theCoarserPrintMustBeWhatTheFinerGives(yuan: String, rounded: String, expected: Bool) throws {
    #expect(try differs([(yuan, Self.one)], [(rounded, Self.tenThousand)]) == expected)
    #expect(try differs([(rounded, Self.tenThousand)], [(yuan, Self.one)]) == expected)
  }

  @Test func samePrintsOfDifferentValuesDiffer() throws {
    #expect(try differs([("101.00", Self.tenThousand)], [("100.00", Self.tenThousand)]))
    #expect(try !differs([("100.00", Self.tenThousand)], [("100", Self.tenThousand)]))
  }

  @Test func aNameWithTwoValuesIsNotCompared() throws {
    #expect(
      try !differs(
        [("101.00", Self.tenThousand), ("90.00", Self.tenThousand)], [("95.00", Self.tenThousand)]))
  }

  @Test func labelsAreToldByTheWordsOfTheGrammar() throws {
    let labels = YearLabels(grammar: try Grammar.builtIn())
    #expect(labels.isName("财政拨款收入"))
    for label in ["收入", "收入比上年增加", "项目支出较年初", "公用经费下降额"] { #expect(!labels.isName(label), "\(label)") }
    #expect(labels.comparesWithLastYear("，比上年") && labels.comparesWithLastYear("较去年"))
    #expect(!labels.comparesWithLastYear("比年初预算"))
  }
}
