import Manuscripts
import Testing

@testable import Pages

/// Where the boxes tell, they decide which lines make a paragraph.
@Suite struct PrintedParagraphTests {
  private typealias Line = Typesetter.Line

  /// Running text of a given length that ends as told; no line of it is like another.
  private static func text(_ count: Int, end: String = "。") -> String {
    let tail = Array(end.unicodeScalars)
    let body = (0..<count - tail.count).compactMap {
      Unicode.Scalar(UInt32(0x6000 + ($0 * 37 + count * 101) % 5000))
    }
    return String(String.UnicodeScalarView(body + tail))
  }

  private func blocks(_ typesetter: Typesetter) -> [String] {
    Manuscript(typesetter.document).blocks.map(\.text)
  }

  /// The last line of the second paragraph is full, and the first line of the third ends a sentence at the edge.
  @Test(arguments: [3, 4, 5, 40]) func indentsDecideWhereLinesAreFull(linesOnPage: Int) {
    let paragraphs = [
      Self.text(50), Self.text(58), Self.text(18) + Self.text(25), Self.text(70), Self.text(45),
      "（一）" + Self.text(31),
      Self.text(90),
    ]
    #expect(blocks(Typesetter(paragraphs: paragraphs, measure: 20, linesOnPage: linesOnPage)) == paragraphs)
  }

  @Test func shortLinesDecideWhereNothingIsDrawnIn() {
    let paragraphs = [Self.text(55), Self.text(72), Self.text(18), Self.text(95), Self.text(31)]
    #expect(blocks(Typesetter(paragraphs: paragraphs, measure: 20, indent: 0)) == paragraphs)
  }

  /// Inside a sentence a number may come to stand at the margin; where paragraphs start there, it starts one.
  @Test func numbersAtTheMargin() {
    let inside = Self.text(38, end: "；") + "（二）" + Self.text(37)
    let drawnIn = [inside, "（三）" + Self.text(20), "（四）" + Self.text(20)]
    #expect(blocks(Typesetter(paragraphs: drawnIn, measure: 20)) == drawnIn)
    let flush = ["（一）" + Self.text(20), "（二）" + Self.text(37), "（三）" + Self.text(50), "（四）" + Self.text(20)]
    #expect(blocks(Typesetter(paragraphs: flush, measure: 20, indent: 0)) == flush)
  }

  @Test func linesUnderTheTextOfANumberGoOn() {
    let lines = [
      "1、" + Self.text(18, end: "金"), Self.text(18, end: "额"), Self.text(6), "2、" + Self.text(18, end: "款"),
    ]
    let page = [
      Line(text: lines[0], y: 60), Line(text: lines[1], indent: 3, y: 76),
      Line(text: lines[2], indent: 3, y: 92),
      Line(text: lines[3], y: 108), Line(text: Self.text(9), indent: 3, y: 124),
    ]
    let body = Typesetter(paragraphs: [Self.text(95)], measure: 20, indent: 0).pages[0].map { line in
      Line(text: line.text, y: line.y + 100)
    }
    let found = blocks(Typesetter(pages: [page + body]))
    #expect(found.prefix(2) == [lines[0...2].joined(), lines[3] + Self.text(9)])
  }

  @Test func aWiderGapOrAnotherSizeEndsAParagraph() {
    var page = Typesetter(paragraphs: [Self.text(160, end: "的")], measure: 20, indent: 0).pages[0]
    for index in 4..<8 { page[index].y += 12 }
    #expect(blocks(Typesetter(pages: [page])).map(\.count) == [80, 80])
    for index in 4..<8 { page[index].size = 8 }
    for index in page.indices { page[index].y = 60 + index * 16 }
    #expect(blocks(Typesetter(pages: [page])).count > 1)
  }

  @Test func aCentredTitleThatFillsItsLineGoesOn() {
    let body = Typesetter(paragraphs: [Self.text(95)], measure: 20).pages[0].map { line in
      Line(text: line.text, indent: line.indent, y: line.y + 60)
    }
    let title = [
      Line(text: "某县人力资源和社会保障局二〇二二", indent: 0, y: 50, size: 12),
      Line(text: "年度绩效自评报告", indent: 8, y: 70, size: 12),
    ]
    #expect(blocks(Typesetter(pages: [title + body])).first == "某县人力资源和社会保障局二〇二二年度绩效自评报告")
    let two = [
      Line(text: "某县人力资源和社会保障局", indent: 8, y: 50), Line(text: "部门绩效自评报告", indent: 12, y: 66),
    ]
    #expect(blocks(Typesetter(pages: [two + body])).prefix(2) == ["某县人力资源和社会保障局", "部门绩效自评报告"])
  }

  @Test func marginsOfLeftAndRightPagesDiffer() {
    let paragraphs = [Self.text(95), Self.text(178), Self.text(95), Self.text(130)]
    let set = Typesetter(paragraphs: paragraphs, measure: 20, linesOnPage: 8)
    var document = set.document
    for index in document.pages.indices where index % 2 == 1 {
      document.pages[index].boxes = document.pages[index].boxes.map {
        Box(x0: $0.x0 + 3000, y0: $0.y0, x1: $0.x1 + 3000, y1: $0.y1)
      }
    }
    #expect(document.pages.count > 2)
    #expect(Manuscript(document).blocks.map(\.text) == paragraphs)
  }

  @Test func aLineSpreadOverTheMeasureStaysOne() {
    var page = Typesetter(paragraphs: [Self.text(98, end: "的")], measure: 20).pages[0]
    page.append(Line(text: "数", y: page[4].y + 16))
    page.append(Line(text: "为", indent: 18, y: page[4].y + 16))
    page.append(Line(text: "(774.55-", indent: 32, y: page[4].y + 16))
    page.append(Line(text: "774.55)=0。", y: page[4].y + 32))
    #expect(blocks(Typesetter(pages: [page])) == [Self.text(98, end: "的") + "数为(774.55-774.55)=0。"])
  }

  @Test func wordsFarApartAreCells() {
    let body = Typesetter(paragraphs: [Self.text(98)], measure: 20).pages[0]
    let cells = ["预算数执行数执行率", "支出数结余数结余率"].enumerated().map { row, text in
      Line(text: text, y: 160 + row * 16, spread: 30)
    }
    #expect(blocks(Typesetter(pages: [body + cells])) == [Self.text(98)] + cells.map(\.text))
  }
}
