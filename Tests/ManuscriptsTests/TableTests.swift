import Manuscripts
import Testing

@Suite struct TableTests {
  private func rows(_ text: String) -> [[String]] {
    manuscript(text).blocks.first?.table?.rows.map { $0.map(\.string) } ?? []
  }

  @Test(arguments: [
    ("一级指标\t分值\t得分\n产出\t40\t39.5", [["一级指标", "分值", "得分"], ["产出", "40", "39.5"]]),
    ("\t\t得分\n产出\t\t", [["", "", "得分"], ["产出", "", ""]]),
    ("指标 | 分值 |\n产出 || 40", [["指标", "分值", ""], ["产出", "", "40"]]),
    ("产出｜40", [["产出", "40"]]),
    (" 数量 指标\t 1, 961. 40 ", [["数量 指标", "1,961.40"]]),
    ("产出\t40\n\n效益\t30", [["产出", "40"], ["效益", "30"]]),
    ("产出\t40\u{C}效益\t30", [["产出", "40"], ["效益", "30"]]),
    ("甲|乙\t丙", [["甲|乙", "丙"]]),
  ])
  func tabsAndBarsPartCells(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func barsAreKeptBesideTheCells() throws {
    let table = try #require(manuscript("|甲|乙｜\n|丙|").blocks.first?.table)
    #expect(table.bars.string == "||｜||")
    #expect(table.columnCount == 4)
  }

  @Test func anAbsoluteValueIsNoTable() {
    #expect(manuscript("差异率=|(90-100)/100|×100%=10%").blocks.first?.table == nil)
  }

  @Test func textBetweenRowsPartsTables() {
    #expect(mended("表一\n甲\t1\n乙\t2\n注：单位万元\n丙\t3") == ["表一", "甲\t1\n乙\t2", "注：单位万元", "丙\t3"])
  }
}
