import Chance
import Testing

@testable import Manuscripts
@testable import Pages

/// From ruling lines to tables.
@Suite struct RuledTableTests {
  private func blocks(_ pages: RuledPage...) -> [String] {
    Manuscript(Document(pages)).blocks.map(\.text)
  }

  private func page(_ rows: [[String]], y: Int32 = 100) -> RuledPage {
    var page = RuledPage()
    page.rule(rows, y: y)
    return page
  }

  @Test func piecesOfALineAreJoined() {
    let pieces = [Rule(position: 100, extent: 0...500), Rule(position: 120, extent: 600...900)]
    #expect(Rule.joiningPieces(pieces) == [Rule(position: 100, extent: 0...900)])
    let apart = [Rule(position: 100, extent: 0...500), Rule(position: 100, extent: 900...1200)]
    #expect(Rule.joiningPieces(apart) == apart)
  }

  @Test func aTableStandsBetweenTheParagraphs() {
    var page = RuledPage()
    page.write("上文", y: 60)
    page.rule([["指标", "分值"], ["产出", "40"]], y: 100)
    page.write("下文", y: 160)
    #expect(blocks(page) == ["上文", "指标\t分值\n产出\t40", "下文"])
  }

  @Test func mergedCellsAreKnown() throws {
    let page = page([["指标", "<", "分"], ["产出", "数量", "4"], ["^", "质量", "5"]])
    let table = try #require(Manuscript(Document([page])).blocks.first?.table)
    #expect(table.rows.map { $0.map(\.string) } == [["指标", "", "分"], ["产出", "数量", "4"], ["", "质量", "5"]])
    #expect(
      table.spans == [
        Table.Span(row: 0, column: 0, rowCount: 1, columnCount: 2),
        Table.Span(row: 1, column: 0, rowCount: 2, columnCount: 1),
      ])
  }

  @Test func twoTablesOnAPageStayTwo() {
    var page = page([["甲", "1"], ["乙", "2"]])
    page.rule([["丙", "3"], ["丁", "4"]], y: 145)
    #expect(blocks(page) == ["甲\t1\n乙\t2", "丙\t3\n丁\t4"])
  }

  @Test func aFrameAroundTextIsNoTable() {
    #expect(blocks(page([["一段文字"]])) == ["一段文字"])
  }

  @Test func aTableGoesOnOverAPageEndWithoutItsRepeatedHead() throws {
    let first = page([["指标", "分值"], ["产出", "40"]], y: 700)
    let second = page([["指标", "分值"], ["效益", "30"]], y: 60)
    let manuscript = Manuscript(Document([first, second]))
    #expect(manuscript.blocks.map(\.text) == ["指标\t分值\n产出\t40\n效益\t30"])
    #expect(manuscript.setAside.map(\.string) == ["指标", "分值"])
  }

  @Test func anAmountCutByAPageEndIsOne() throws {
    let first = page([["项目", "预算"], ["甲", "3,935"]], y: 700)
    let second = page([["", ".00"], ["乙", "12"]], y: 60)
    let table = try #require(Manuscript(Document([first, second])).blocks.first?.table)
    #expect(table.rows.map { $0.map(\.string) } == [["项目", "预算"], ["甲", "3,935.00"], ["乙", "12"]])
    #expect(table.rows[1][1].isJoined(0..<8))
  }

  @Test(arguments: [
    // A blank code in the first row below proves nothing.
    ([["208", "01", "死亡抚恤", "120"]], [["210", "", "卫生健康", "466"], ["210", "11", "医疗", "466"]]),
    ([["甲", "", "运行", "1,200"]], [["", "", "维护", "4,668"], ["合计", "", "", "5,868"]]),
    ([["产出", "数量", "次数", "≥9次"]], [["", "", "人数", "≥5人"], ["效益", "社会", "率", "≥9%"]]),
  ])
  func rowsWithWholeFiguresInOneColumnStayTwo(above: [[String]], below: [[String]]) throws {
    let head = ["类", "款", "名称", "合计"]
    let first = page([head] + above, y: 700)
    let second = page(below, y: 60)
    let table = try #require(Manuscript(Document([first, second])).blocks.first?.table)
    #expect(table.rows.map { $0.map(\.string) } == [head] + above + below)
  }

  @Test func aNameWithoutFiguresIsTheRestOfTheRowAbove() throws {
    let first = page([["名称", "合计"], ["离退休", "30"], ["养老保", "12"]], y: 700)
    let second = page([["险缴费", ""], ["合计", "42"]], y: 60)
    let manuscript = Manuscript(Document([first, second]))
    #expect(manuscript.blocks.map(\.text) == ["名称\t合计\n离退休\t30\n养老保险缴费\t12\n合计\t42"])
    #expect(manuscript.joints.last?.decision?.reason == .lacksFigures)
  }

  @Test func aHeadAloneOnAPageStaysARowOfItsOwn() {
    let head = page([["名称", "说明", "权重", "得分"]], y: 700)
    let rows = page([["立项依据", "", "2", "2"], ["合计", "", "2", "2"]], y: 60)
    #expect(blocks(head, rows) == ["名称\t说明\t权重\t得分\n立项依据\t\t2\t2\n合计\t\t2\t2"])
  }

  @Test func aTotalRowAloneOnAPageIsOfTheTable() {
    let first = page([["名称", "合计"], ["甲", "30"], ["乙", "12"]], y: 700)
    #expect(blocks(first, page([["合计", "42"]], y: 60)) == ["名称\t合计\n甲\t30\n乙\t12\n合计\t42"])
  }

  @Test(arguments: [
    ("12.00", "8.00", false), ("1010", "2050", false), ("≥95%", "≥90%", false), ("96%", "91%", false),
    ("8,834,0", "00.00", true), ("3,935,000", ".00", true), ("96.8", "8%", true), ("12034.5", "6", true),
  ])
  func figuresAboveOneAnotherStayTwoWhenEachIsWhole(upper: String, lower: String, areOne: Bool) {
    #expect(WholeFigure.areTwo(passage(upper), passage(lower)) == !areOne)
  }

  private func passage(_ text: String) -> Passage {
    var passage = Passage()
    for (index, scalar) in text.unicodeScalars.enumerated() { passage.append(scalar, origin: index) }
    return passage
  }

  @Test func aGroupGoesOnOverAPageEnd() throws {
    let first = page([["产出", "数量", "4"], ["^", "质量", "5"]], y: 700)
    let second = page([["", "时效", "6"], ["效益", "社会", "7"]], y: 60)
    let table = try #require(Manuscript(Document([first, second])).blocks.first?.table)
    #expect(table.rows.count == 4)
    #expect(table.spans == [Table.Span(row: 0, column: 0, rowCount: 3, columnCount: 1)])
  }

  @Test func otherColumnsAreAnotherTable() {
    let second = page([["甲", "乙", "丙"], ["1", "2", "3"]], y: 60)
    #expect(blocks(page([["指标", "分值"], ["产出", "40"]], y: 700), second).count == 2)
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED]) func nothingTrapsOrIsLost(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let pages = (0..<2).map { Self.randomPage($0, &random) }
      let count = pages.reduce(0) { $0 + $1.range.count }
      let text = Array(repeating: Unicode.Scalar("甲"), count: count)
      let manuscript = Manuscript(Document(format: .pdf, text: text, pages: pages))
      let blocks = manuscript.blocks.flatMap {
        $0.passage.map { [$0] } ?? $0.table?.rows.flatMap(\.self) ?? []
      }
      let origins = (blocks + manuscript.setAside).flatMap(\.origins).filter { $0 >= 0 }
      #expect(origins.sorted() == Array(0..<count), "seed \(seed)")
    }
  }

  private static func randomPage(_ index: Int, _ random: inout SeededGenerator) -> Page {
    let ends: [Centipoints] = [.min, .min + 1, 0, 5000, 10_000, 20_000, 50_000, .max - 1, .max]
    func place(_ random: inout SeededGenerator) -> Centipoints {
      random.next() % 8 == 0
        ? .random(in: .min ... .max, using: &random) : ends.randomElement(using: &random) ?? 0
    }
    let lines = (0..<Int.random(in: 0...24, using: &random)).map { _ in
      RulingLine(
        Bool.random(using: &random) ? .horizontal : .vertical, at: place(&random), from: place(&random),
        to: place(&random))
    }
    let boxes = (0..<12).map { _ in
      Box(x0: place(&random), y0: place(&random), x1: place(&random), y1: place(&random))
    }
    return Page(
      number: index + 1, range: index * 12..<index * 12 + 12, size: Size(width: 60_000, height: 84_000),
      boxes: boxes, rulingLines: lines)
  }
}
