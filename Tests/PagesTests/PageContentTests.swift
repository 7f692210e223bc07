import Testing

@testable import Pages

@Suite struct PageContentTests {
  private let page = Size(width: 60_000, height: 80_000)

  private func content(_ text: String, boxes: Int = 0, images: [Box] = []) -> PageContent {
    let row = (0..<Int32(boxes)).map { Box(x0: $0 * 10, y0: 0, x1: $0 * 10 + 10, y1: 12) }
    return PageContent(size: page, text: Array(text.unicodeScalars), boxes: row, images: images)
  }

  @Test func directionMarksGetEmptyBoxes() {
    let boxes = content("a\u{202B}אב\u{202C}", boxes: 3).boxPerScalar
    #expect(boxes.map(\.x0) == [0, 10, 10, 20, 30])
    #expect(boxes.map(\.x1) == [10, 10, 20, 30, 30])
    #expect(content("\u{202B}א", boxes: 1).boxPerScalar.count == 2)
  }

  @Test func boxesThatDoNotFitAreDropped() {
    let document = document(of: [content("abc", boxes: 2)], notes: [])
    #expect(document.pages[0].boxes.isEmpty)
    #expect(document.codes == ["noGeometry"])
    #expect(document.status == .complete)
  }

  @Test func stampsDoNotMakeAScanText() {
    let half = Box(x0: 0, y0: 0, x1: 60_000, y1: 41_000)
    let quarter = Box(x0: 0, y0: 0, x1: 60_000, y1: 21_000)
    #expect(content("第 1 页", images: [half]).kind == .scan)
    #expect(content("第 1 页", images: [quarter]).kind == .text)
    #expect(content("", images: [quarter]).kind == .scan)
    #expect(content("", images: [Box(x0: 0, y0: 0, x1: 900, y1: 900)]).kind == .blank)
    let endless = Box(x0: .min, y0: .min, x1: .max, y1: .max)
    #expect(content("", images: [endless, endless]).kind == .scan)
  }

  @Test(arguments: [
    "\u{1}\u{2}\u{3}\u{4}%&'\u{5}", "ഀਙ೦ഐഀਙ", "\u{E123}\u{E124}\u{E125}",
    "!\"#$%&'()*+,-./!\"#$%&'()*+,-./0123!\"#$%&'()*",
  ])
  func garble(_ text: String) {
    #expect(content(text).kind == .garbled)
  }

  @Test(arguments: [
    "部门整体支出绩效自评报告\u{E5E5}", "39.66 34.94 88.10% (12.00) -3,935,000.00 100% 100% 100%",
    "Annual report of the bureau, 2024: revenue & expenditure.", "……………………………… 3",
    "བོད་རང་སྐྱོང་ལྗོངས་", "شىنجاڭ ئۇيغۇر", "√ □ ■ ① ㎡ ℃ Ⅲ",
  ])
  func notGarble(_ text: String) {
    #expect(content(text).kind == .text)
  }

  @Test func garbledAndMissingPagesKeepTheirNumber() {
    let document = document(of: [content("甲"), content("\u{1}\u{2}\u{3}"), nil, content("乙")], notes: [])
    #expect(document.status == .partial)
    #expect(document.pages.map(\.range) == [0..<1, 2..<2, 3..<3, 4..<5])
    #expect(document.codes == ["noGeometry", "noGeometry", "noToUnicode", "missingPages"])
    #expect(document.problems.suffix(2).map(\.page) == [2, nil])
  }

  @Test func pageRanges() {
    #expect(ranges([1, 2, 3, 5, 7, 8]) == "1–3, 5, 7–8")
    #expect(ranges([]) == "")
  }
}

/// Boxes of fonts whose size was guessed wrong.
@Suite struct TallBoxTests {
  private func boxes(_ width: Centipoints, _ height: Centipoints, count: Int) -> [Box] {
    (0..<count).map { Box(x0: Centipoints($0) * width, y0: 0, x1: Centipoints($0 + 1) * width, y1: height) }
  }

  private let text = Array("预算执行".unicodeScalars)

  @Test func boxesTwiceAsHighAsTheirTextAreCutAroundTheBaseLine() {
    let cut = withoutTallBoxes(boxes(1600, 4160, count: 4), of: text)
    #expect(cut.map(\.y0) == Array(repeating: 1520, count: 4))
    #expect(cut.map(\.y1) == Array(repeating: 3600, count: 4))
    #expect(cut.map(\.x0) == [0, 1600, 3200, 4800])
  }

  @Test func otherBoxesStayAsTheyAre() {
    for boxes in [boxes(1600, 2080, count: 4), boxes(1600, 3200, count: 4), boxes(1600, 4160, count: 3)] {
      #expect(withoutTallBoxes(boxes, of: text) == boxes)
    }
    let two = boxes(1600, 4160, count: 2)
    #expect(withoutTallBoxes(two, of: Array("预算".unicodeScalars)) == two)
  }

  @Test func noNumberTraps() {
    let ends: [Centipoints] = [.min, -1, 0, 1, .max]
    for y0 in ends {
      for y1 in ends {
        let wild = text.map { _ in Box(x0: .min, y0: y0, x1: .max, y1: y1) }
        let thin = text.map { _ in Box(x0: 0, y0: y0, x1: 1, y1: y1) }
        #expect(withoutTallBoxes(wild, of: text).count + withoutTallBoxes(thin, of: text).count == 8)
      }
    }
  }
}
