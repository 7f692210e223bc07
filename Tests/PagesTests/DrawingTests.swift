import Testing

@testable import Pages

/// Rules from what a page draws as paths.
@Suite struct DrawingTests {
  private func lines(_ content: String) -> [RulingLine] {
    let drawn = "BT /F 12 Tf 60 600 Td (Budget and what was spent of it) Tj ET\n" + content
    var file = TinyPDF()
    let stream = "<</Length \(drawn.utf8.count)>>stream\n\(drawn)\nendstream"
    file.objects = [(TinyPDF.firstPage + 1, Array(stream.utf8))]
    return readPDF(file.bytes([.text("Budget")]), options: ReadingOptions()).pages.first?.rulingLines ?? []
  }

  /// A table of one cell by strokes, boxes as thin as a line, dots, a form of the producer.
  @Test(arguments: [
    "0.6 w 100 200 m 300 200 l S", "0.12 w 100 200 m 300 200 l S", "100 199.88 200 0.24 re f",
    "100 199.94 200 0.12 re f", "0.8 g 100 199.5 200 1 re f", "[1 1] 0 d 100 200 m 300 200 l S",
    "q 2 0 0 2 0 0 cm 50 100 m 150 100 l S Q",
    (0..<100).map { "\(100 + 2 * $0) 199.5 1 1 re f" }.joined(separator: " ") + " 300 200 m 300 200 l S",
    "(a \\) S 1 2 m) Tj 100 200 m 300 200 l S", "100 199.5 m 300 199.5 l 299 200.5 l 101 200.5 l h f",
  ])
  func aLineIsFoundHoweverItIsDrawn(content: String) throws {
    let line = try #require(lines(content).first { $0.direction == .horizontal })
    #expect(abs(Int(line.position) - 64_189) <= 60)
    #expect(abs(Int(line.start) - 10_000) <= 100 && abs(Int(line.end) - 30_000) <= 200)
  }

  @Test(arguments: [
    "1 g 100 200 m 300 200 l n", "1 G 100 200 m 300 200 l S", "1 1 1 rg 100 200 200 0.5 re f",
    "100 200 m 300 260 l S", "100 200 200 50 re f", "100 200 5 0.5 re f",
    "0 0 50 50 re W n 100 200 m 300 200 l S",
    "100 200 m 150 300 200 300 300 200 c S", "9 w 100 200 m 300 200 l S",
  ])
  func whatCannotBeSeenOrIsNoLineIsNone(content: String) {
    #expect(lines(content).isEmpty)
  }

  @Test(arguments: [
    "q q q", "Q Q Q 1 0 0 cm", "( ( (", "<< /A [ 1 2", "BI /W 1 ID abc", "1 2 3 4 re re re S", "m l S h f",
  ])
  func brokenContentIsReadAsFarAsItGoes(content: String) { #expect(lines(content).isEmpty) }
}

/// Text that stands in form fields, and text that cannot be read.
@Suite struct FieldAndTurnTests {
  private func page(_ field: String) -> Document {
    var file = TinyPDF()
    file.objects = [
      (1, Array("<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[20 0 R]>>>>".utf8)),
      (
        8,
        Array(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents 9 0 R/Annots[20 0 R]>>"
            .utf8)
      ),
      (20, Array("<</Type/Annot/P 8 0 R\(field)>>".utf8)),
    ]
    return readPDF(file.bytes([.text("Score:")]), options: ReadingOptions())
  }

  @Test func whatIsFilledInStandsBehindItsLabel() {
    let document = page("/Subtype/Widget/FT/Tx/T(score)/V(93)/Rect[150 695 200 715]/DA(/F 12 Tf 0 g)")
    #expect(document.string(ofPage: 1).filter { !$0.isWhitespace } == "Score:93")
    #expect(document.pages[0].boxes.count == document.text.count)
  }

  @Test func notesAreNamed() {
    let note = page("/Subtype/Text/Contents(look here)/Rect[150 695 200 715]")
    #expect(note.codes == ["notesNotRead"])
    #expect(page("/Subtype/Link/Rect[150 695 200 715]").codes.isEmpty)
  }

  @Test func textThatRunsUpThePageIsNamedAndLeftOut() {
    let text = Array("预算执行情况良好全年支出共计".unicodeScalars)
    let upright = text.indices.map { Box(x0: Int32($0) * 1000, y0: 0, x1: Int32($0) * 1000 + 1000, y1: 1000) }
    #expect(!runsSideways(text, boxes: upright))
    #expect(runsSideways(text, boxes: upright.map { Box(x0: $0.y0, y0: $0.x0, x1: $0.y1, y1: $0.x1) }))
  }
}
