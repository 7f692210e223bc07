import Chance
import Manuscripts
import Testing
import Texts

@testable import Pages

/// Mending never loses, doubles or changes a character.
@Suite struct ConservationTests {
  @Test(arguments: [
    "", "\n\n", "\u{C}\u{C}", "部门绩效评价报告", "a\tb\tc\n\t\t\nd", "| 指标 | 分值 |\n|｜ 10 ||", "1, 961. 40",
    "- 1 -\n文\n\u{C}- 2 -\n文\n",
    "第一行\r\n第二行\r第三行\u{2028}第四行", "\u{3000}\u{3000}段落 有　空 格", "\u{FEFF}文\u{200B}字", "e\u{301}́\u{20E3}👩‍👩‍👧",
    "\0\u{1}\u{7F}", "end\nnext word",
  ])
  func everyCharacterOfALiteralIsKept(text: String) {
    #expect(losses(in: Document(text)) == [])
  }

  @Test func everyCharacterOfTheSamplesIsKept() {
    #expect(Samples.texts.count >= 5)
    #expect(Samples.pdfs.count >= 38)
    let pages = Samples.pdfs.map(\.document.pages.count).reduce(0, +)
    let glyphs = Samples.pdfs.map { $0.document.text.count { !isWhite($0) } }.reduce(0, +)
    print("conservation: \(glyphs) characters on \(pages) pages of \(Samples.pdfs.count) PDFs")
    for (name, document) in Samples.texts + Samples.pdfs {
      #expect(document.text.count > 100 || document.status != .complete, "\(name)")
      #expect(losses(in: document) == [], "\(name)")
    }
  }

  @Test(arguments: [
    UInt64.random(in: .min ... .max), 0x5EED, 17_928_629_342_177_559_304, 1_334_048_146_422_356_800,
  ])
  func everyCharacterOfARandomTextIsKept(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let text = Self.randomText(&random)
      var document = Document(text)
      if Bool.random(using: &random) { Self.addBoxes(to: &document, &random) }
      #expect(losses(in: document) == [], "\(text.debugDescription)")
    }
  }

  private static let pieces = [
    "财政拨款收入", "绩效", "一、", "（一）", "1. ", "1.1 ", "①", "第一部分", "1, 961. 40", "13,146,213.7 6",
    "34.94/39.66=88%", "12", "3",
    "。", "，", "；", "：", "、", "(", "）", "\n", "\n", "\n", "\n\n", "\r\n", "\u{C}", "\t", "|", "｜", " ", "  ",
    "\u{3000}", "\u{A0}", "\u{200B}",
    "\u{FEFF}", "\u{2028}", "\u{85}", "word", "Latin ", "- 1 -", "第3页", "\0", "\u{1F600}", "\u{301}",
    "部门整体支出绩效自评报告及其有关情况的说明和附件若干",
  ]

  private static func randomText(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...120, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  /// Boxes and letterings of any size, so that no place can be trusted.
  private static func addBoxes(to document: inout Document, _ random: inout SeededGenerator) {
    let most: Centipoints = [.max, 60_000, 3_000].randomElement(using: &random) ?? .max
    func length() -> Centipoints {
      Centipoints.random(in: (most == .max ? .min : -most)...most, using: &random)
    }
    let letters = Bool.random(using: &random)
    for index in document.pages.indices {
      let range = document.pages[index].range
      document.pages[index].size = Size(width: length(), height: length())
      document.pages[index].boxes = range.map { _ in
        let (a, b, c, d) = (length(), length(), length(), length())
        return letters
          ? Box(x0: a, y0: b, x1: c, y1: d)
          : Box(x0: min(a, b), y0: min(c, d), x1: max(a, b), y1: max(c, d))
      }
      document.pages[index].letterings = range.map {
        Lettering(
          range: $0..<$0 + 1, size: Bool.random(using: &random) ? length() : 1200,
          ink: Ink(red: UInt8.random(in: 0...1, using: &random), green: 0, blue: 0))
      }
    }
  }

  /// What is wrong between a document and its manuscript.
  private func losses(in document: Document) -> [String] {
    let manuscript = Manuscript(document)
    var seen: [Int: Int] = [:]
    var losses: [String] = []
    for passage in passages(of: manuscript) {
      if passage.scalars.count != passage.origins.count { losses.append("origins missing") }
      for (scalar, origin) in zip(passage.scalars, passage.origins) {
        let isBlank = scalar == " "
        if origin < 0 {
          if !isBlank { losses.append("\(scalar) put in") }
        } else {
          seen[origin, default: 0] += 1
          let raw = document.text[origin]
          if isBlank ? !isWhite(raw) : raw != scalar { losses.append("\(raw) became \(scalar)") }
        }
      }
    }
    for (offset, scalar) in document.text.enumerated() {
      let count = seen[offset, default: 0]
      if isWhite(scalar) ? count > 1 : count != 1 {
        losses.append("\(scalar) at \(offset) stands \(count) times")
      }
    }
    return losses
  }

  private func passages(of manuscript: Manuscript) -> [Passage] {
    let blocks = manuscript.blocks.flatMap { block in
      block.passage.map { [$0] } ?? (block.table?.rows.flatMap { $0 } ?? []) + [
        block.table?.bars ?? Passage()
      ]
    }
    return blocks + manuscript.setAside
  }

  private func isWhite(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ["\u{FEFF}", "\u{200B}"].contains(scalar)
  }
}
