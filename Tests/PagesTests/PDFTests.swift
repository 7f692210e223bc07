import Testing
import Texts

@testable import Pages

@Suite struct PDFTests {
  @Test func textAndPlaces() {
    let document = Document(reading: TinyPDF().bytes([.text("Budget 39.66"), .text("Actual 34.94")]))
    #expect(document.format == .pdf)
    #expect(document.encoding == nil)
    #expect(document.status == .complete)
    #expect(document.problems.isEmpty)
    #expect(string(document.text) == "Budget 39.66\u{C}Actual 34.94")
    #expect(document.pages.map(\.range) == [0..<12, 13..<25])
    #expect(
      document.pages.map(\.size) == [Size(width: 59528, height: 84189), Size(width: 59528, height: 84189)])
    let boxes = document.pages[0].boxes
    #expect(boxes.count == 12)
    #expect(boxes[0].x0 == 7200)
    #expect(boxes[0].y0 < 14189 && boxes[0].y1 > 14100)
    #expect(zip(boxes, boxes.dropFirst()).allSatisfy { $0.x1 <= $1.x0 + 1 })
  }

  /// A department that ends in `部⻔` is the one that ends in `部门`.
  @Test func radicalsAreReadAsTheIdeographsTheyStandFor() {
    let pdf = TinyPDF(toUnicode: ["<41> <2F64>", "<42> <6237>", "<43> <2ED4>"])
    #expect(string(Document(reading: pdf.bytes([.text("ABC")])).text) == "用户门")
  }

  @Test func headerAfterJunk() {
    let bytes = Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + TinyPDF().bytes([.text("Hello")])
    #expect(string(Document(reading: bytes).text) == "Hello")
  }

  @Test func scannedPages() {
    let all = Document(reading: TinyPDF().bytes([.image, .image]))
    #expect(all.status == .noText)
    #expect(all.codes == ["scannedPages"])
    #expect(all.problems[0].message.en.contains("pages 1–2"))
    #expect(all.problems[0].message.zh.contains("ocrmypdf -l chi_sim IN OUT"))
    let one = Document(reading: TinyPDF().bytes([.text("Text"), .image, .blank]))
    #expect(one.status == .partial)
    #expect(one.problems.map(\.page) == [2])
    #expect(one.pages.map(\.range) == [0..<4, 5..<5, 6..<6])
  }

  @Test func blankPages() {
    let all = Document(reading: TinyPDF().bytes([.blank]))
    #expect(all.status == .noText)
    #expect(all.codes == ["noText"])
    #expect(Document(reading: TinyPDF().bytes([.text("Text"), .blank])).status == .complete)
  }

  @Test func fontsWithoutCharacters() {
    let garble = TinyPDF(toUnicode: (0x41...0x5A).map { "<\(String($0, radix: 16))> <00\($0 - 0x31)>" })
    let document = Document(reading: garble.bytes([.text("ABCDEFGHIJKLMNOP")]))
    #expect(document.status == .damaged)
    #expect(document.codes == ["noToUnicode"])
    #expect(document.pages.map(\.range) == [0..<0])
  }

  @Test func missingPages() {
    let document = Document(reading: TinyPDF().bytes([.text("One"), .absent, .text("Three")]))
    #expect(document.status == .partial)
    #expect(document.codes == ["missingPages"])
    #expect(string(document.text) == "One\u{C}Three\u{C}")
    #expect(document.pages.count == 3)
  }

  @Test(arguments: ["0 0 2000000000 2000000000", "0 0 1e30 1e30", "-5 -5 -1 -1", "0 0 0 0", "nonsense"])
  func oddPageSizes(_ mediaBox: String) {
    let document = Document(reading: TinyPDF(mediaBox: mediaBox).bytes([.text("Hello"), .image]))
    #expect(document.pages.count == 2)
    #expect(document.pages.allSatisfy { $0.boxes.count == $0.range.count })
  }

  @Test func oddPageTrees() {
    #expect(Document(reading: TinyPDF(depth: 2000).bytes([.text("Deep")])).format == .pdf)
    let claimed = Document(reading: TinyPDF(count: 99_999_999).bytes([.text("One")]))
    #expect(claimed.status == .damaged)
    #expect(Document(reading: TinyPDF().bytes([])).codes == ["noPages"])
  }

  @Test func lengthsAreClamped() {
    #expect(centipoints(1.005) == 100)
    #expect(centipoints(595.276) == 59528)
    #expect(centipoints(2e9) == .max)
    #expect(centipoints(-.infinity) == .min)
    #expect(centipoints(.nan) == 0)
    #expect(centipoints(21_474_836.474) == .max)
  }
}
