import Testing
import Texts

@testable import Pages

/// Pages drawn for people.
@Suite struct PictureTests {
  @Test func aPageIsAPictureOfSixteenGreys() throws {
    var options = ReadingOptions()
    options.picturedPages = [2, 1, 9]
    let document = Document(reading: TinyPDF().bytes([.text("AB"), .image, .text("C")]), options: options)
    #expect(document.pictures.map(\.page) == [1, 2])
    #expect(document.text.isEmpty)
    let picture = try #require(document.pictures.first)
    #expect(picture.png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    // Width, height, four bits a pixel, a palette: 595.28 points at 120 pixels an inch are 992 pixels.
    #expect(picture.png[16..<26] == [0, 0, 0x03, 0xE0, 0, 0, 0x05, 0x7B, 4, 3])
    #expect(!picture.lacksFonts)
  }

  @Test func whatIsNoPDFHasNoPictures() {
    var options = ReadingOptions()
    options.picturedPages = [1]
    #expect(Document(reading: Array("%PDF-1.4 坏的".utf8), options: options).pictures.isEmpty)
  }

  @Test func omittedPagesAreNotDrawn() {
    var options = ReadingOptions()
    options.picturedPages = [1, 2]
    options.omittedPages = [1]
    let document = Document(reading: TinyPDF().bytes([.text("A"), .text("B")]), options: options)
    #expect(document.pictures.map(\.page) == [2])
  }

  /// Twenty boxes side by side, each with so many columns of ink from its left.
  private func look(_ columns: [Int]) throws -> Bool {
    let size = try #require(ImageSize(of: Size(width: 72_00, height: 72_00), resolution: 100))
    var greys = [UInt8](repeating: 15, count: size.width * size.height)
    for (index, count) in columns.enumerated() {
      let (row, place) = (index / 10 * 10, index % 10 * 10)
      for y in row..<row + 10 { for x in 0..<count { greys[y * size.width + place + x] = 0 } }
    }
    let boxes = columns.indices.map { index in
      Box(
        x0: Centipoints(index % 10 * 720), y0: Centipoints(index / 10 * 720),
        x1: Centipoints(index % 10 * 720 + 720),
        y1: Centipoints(index / 10 * 720 + 720))
    }
    let text = columns.indices.compactMap { Unicode.Scalar(0x4E00 + UInt32($0)) }
    return GlyphLook(greys, of: size).isMissing(text, boxes: boxes)
  }

  @Test func aFontThatIsNotThereLeavesNothingOrOneFrame() throws {
    #expect(try look((0..<20).map { 1 + $0 % 7 }) == false)
    #expect(try look([Int](repeating: 0, count: 20)) == true)
    #expect(try look([Int](repeating: 3, count: 20)) == true)
    #expect(try look([Int](repeating: 0, count: 5)) == false)
  }
}
