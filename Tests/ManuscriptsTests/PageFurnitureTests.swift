import Testing

@testable import Manuscripts
@testable import Pages

/// Lines, heads, notes and blanks as they are printed.
@Suite struct PageFurnitureTests {
  private func blocks(_ pages: [[Typesetter.Line]]) -> [String] {
    var set = Typesetter()
    set.pages = pages
    return Manuscript(set.document).blocks.map(\.text)
  }

  private func line(_ text: String, indent: Int = 0, y: Int, size: Int = 10) -> Typesetter.Line {
    Typesetter.Line(text: text, indent: indent, y: y, size: size)
  }

  private func words(_ count: Int, end: String = "") -> String {
    String(repeating: "预算执行情况", count: count / 6 + 1).prefix(count - end.count) + end
  }

  @Test func eachPageHasAMarginOfItsOwn() {
    let pages = [40, 34, 28].map { width in
      [line(words(width - 2), indent: 4, y: 60), line(words(width - 10, end: "。"), y: 76)]
    }
    #expect(blocks(pages) == [40, 34, 28].map { words($0 - 2) + words($0 - 10, end: "。") })
  }

  @Test func stopsMayHangOverTheMargin() {
    let lines = [
      line(words(29, end: "，"), indent: 4, y: 60), line(words(30), y: 76), line(words(12, end: "。"), y: 92),
      line(words(29, end: "、"), indent: 4, y: 108), line(words(9, end: "。"), y: 124),
    ]
    #expect(
      blocks([lines]) == [
        words(29, end: "，") + words(30) + words(12, end: "。"), words(29, end: "、") + words(9, end: "。"),
      ])
  }

  @Test func itemsHangBehindTheirBullets() {
    let items = [0, 1, 2].flatMap { item in
      [
        line("● " + words(30), indent: 2, y: 60 + 32 * item),
        line(words(8, end: "。"), indent: 5, y: 76 + 32 * item),
      ]
    }
    #expect(blocks([items]) == Array(repeating: "● " + words(30) + words(8, end: "。"), count: 3))
  }

  @Test func aNumberCutAtItsPointIsOne() {
    let lines = [line(words(24) + "减少99.", indent: 4, y: 60), line("00万元，" + words(24, end: "。"), y: 76)]
    #expect(blocks([lines]).first?.contains("减少99.00万元") ?? false)
  }

  @Test(arguments: [(30, 30, 1), (30, 44, 2)])
  func aHeadOfTwoPagesStandsOnce(first: Int, second: Int, count: Int) {
    let pages = [("甲", first), ("乙", second)].map { name, y in
      [line("绩效自评报告", indent: 12, y: y)] + (0..<5).map { line(name + words(29), y: 60 + 16 * $0) }
    }
    #expect(blocks(pages).count { $0.contains("绩效自评报告") } == count)
  }

  @Test func aSentenceThatRunsOverTheOnlyPageEndIsOneBelowTheHead() {
    let pages = [
      [line("绩效自评报告", indent: 12, y: 30), line(words(30), y: 60), line(words(30), y: 76)],
      [line("绩效自评报告", indent: 12, y: 30), line(words(30), y: 60), line(words(8, end: "。"), y: 76)],
    ]
    #expect(blocks(pages) == ["绩效自评报告", words(30) + words(30) + words(30) + words(8, end: "。")])
  }

  @Test(arguments: [4, 5, 6]) func headsOfLeftAndRightPagesAreSetAside(count: Int) {
    let names = ["甲", "乙", "丙", "丁", "戊", "己"]
    let pages = (0..<count).map { page in
      [line(page % 2 == 0 ? "绩效自评报告" : "二、使用情况", indent: 20, y: 30, size: 8)]
        + (0..<5).map { line(names[page] + words(29), y: 60 + 16 * $0) }
    }
    let text = names.prefix(count).map { String(repeating: $0 + words(29), count: 5) }
    #expect(blocks(pages) == [text.joined()])
  }

  @Test func theFirstOfARepeatedFormTitleStays() {
    let pages = ["甲", "乙", "丙", "丁"].enumerated().map { page, name in
      [
        line("项目支出自评表", indent: 10, y: 30, size: 16), line("项目名称：业务\(name)费", y: 60),
        line("执行率95%，得分9.5分。", y: 76), line("\(page + 1)", indent: 40, y: 780),
      ]
    }
    let forms = ["甲", "乙", "丙", "丁"].flatMap { ["项目名称：业务\($0)费", "执行率95%，得分9.5分。"] }
    #expect(blocks(pages) == ["项目支出自评表"] + forms)
  }

  @Test func aShortLineWithAStopEndsItsParagraphAtAPageEnd() {
    let pages = [[line("采购执行率88.10%。", indent: 4, y: 760)], [line("机关运行经费464.64万元", indent: 4, y: 60)]]
    #expect(blocks(pages) == ["采购执行率88.10%。", "机关运行经费464.64万元"])
  }

  @Test func blanksOfRecognisedTextAreNothing() {
    let spread = { (text: String) in text.map(String.init).joined(separator: " ") }
    let first = "某县甲局部门整体支出绩效自评报告全文如下所述"
    #expect(blocks([[line(spread(first), y: 60)]]) == [first])
    #expect(blocks([[line("类 款 项 名称", y: 60)]]) == ["类 款 项 名称"])
  }

  @Test(arguments: [("万元", true), ("m", false)]) func raisedNumbersBehindWordsAreNotes(
    word: String, isNote: Bool
  ) {
    var set = Typesetter()
    set.pages = [[line("支出1203.40" + word + "3，", y: 60), line(words(20), y: 76)]]
    var document = set.document
    let offset = 9 + word.unicodeScalars.count
    let box = document.pages[0].boxes[offset]
    document.pages[0].boxes[offset] = Box(x0: box.x0, y0: box.y0 - 100, x1: box.x1, y1: box.y0 + 500)
    let black = Ink(red: 0, green: 0, blue: 0)
    let all = document.pages[0].range
    document.pages[0].letterings = [
      Lettering(range: 0..<offset, size: 1000, ink: black),
      Lettering(range: offset..<offset + 1, size: 600, ink: black),
      Lettering(range: offset + 1..<all.upperBound, size: 1000, ink: black),
    ]
    #expect(Manuscript(document).setAside.map(\.string) == (isNote ? ["3"] : []))
  }
}
