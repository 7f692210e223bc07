import Chance
import Testing
import Texts

@testable import Pages

@Suite struct TextTests {
  @Test func formFeedsSplitPages() {
    let document = Document(reading: Array("甲\r\n\u{C}乙\u{C}\u{C}丙\u{C}".utf8))
    #expect(document.pages.map(\.range) == [0..<3, 4..<5, 6..<6, 7..<8])
    #expect(document.pages.map(\.number) == [1, 2, 3, 4])
    #expect(document.string(ofPage: 1) == "甲\r\n")
    #expect(document.page(holding: 3) == nil)
    #expect(document.page(holding: 4)?.number == 2)
    #expect(document.page(holding: 8) == nil)
    #expect(document.pages.allSatisfy { $0.size == nil && $0.boxes.isEmpty })
  }

  @Test func textWithoutFormFeedIsOnePage() {
    #expect(Document(reading: Array("一\n".utf8)).pages.map(\.range) == [0..<2])
  }

  @Test(arguments: ["", "\u{FEFF}", " \r\n\u{C}\n", "　"]) func nothingToRead(_ text: String) {
    let document = Document(reading: Array(text.utf8))
    #expect(document.status == .noText)
    #expect(document.codes == ["empty"])
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}….word/document.xml", "Word"), ("PK\u{3}\u{4}…OFD.xml", "OFD"),
    ("PK\u{3}\u{4}…a.txt", "压缩包"),
    ("{\\rtf1", "RTF"), ("\u{FEFF}\n <!DOCTYPE html><p>404", "HTML"), ("<HTML>", "HTML"),
    ("<?xml version=\"1.0\"?><html xmlns=\"\">", "HTML"), ("%!PS-Adobe", "PostScript"),
    ("MIME-Version: 1.0", "MHTML"),
  ])
  func foreignFormatsAreNamed(_ start: String, _ name: String) {
    let document = Document(reading: Array(start.utf8))
    #expect(document.status == .unsupported)
    #expect(document.codes == ["unsupportedFormat"])
    #expect(document.problems[0].message.zh.contains(name))
  }

  @Test func binaryFormatsAreNamed() {
    let doc = Document(reading: hex("D0CF11E0A1B11AE1") + [UInt8](repeating: 0, count: 512))
    #expect(doc.problems[0].message.en.contains("Office"))
    let image = Document(reading: hex("89504E470D0A1A0A"))
    #expect(image.problems[0].message.en.contains("image"))
    let utf32 = Document(reading: hex("FFFE0000 31000000"))
    #expect(utf32.problems[0].message.en.contains("UTF-32"))
    let junk = Document(reading: (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    #expect(junk.status == .unsupported)
    #expect(junk.codes == ["binary"])
  }

  @Test func aStrayZeroByteIsNoUTF16() {
    let document = Document(reading: Array("abcdefghij".utf8) + [0])
    #expect(document.codes == ["binary"])
    let longer = Document(reading: Array(Sample.simplified.utf8) + [0])
    #expect(longer.encoding == "utf-8")
  }

  @Test func xmlThatIsNoPageIsText() {
    #expect(Document(reading: Array("<?xml version=\"1.0\"?><a/>".utf8)).status == .complete)
  }

  @Test func limits() {
    let options = ReadingOptions(sizeLimit: 8, textLimit: 4)
    #expect(Document(reading: Array("1234".utf8), options: options).status == .complete)
    #expect(Document(reading: Array("12345".utf8), options: options).codes == ["tooLarge"])
    #expect(Document(reading: Array("%PDF-1234".utf8), options: options).codes == ["tooLarge"])
  }

  @Test func fingerprints() {
    #expect(
      Document(reading: Array("abc".utf8)).sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Document(reading: []).sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  /// Whatever the bytes are, reading ends, and the pages lie in the text in order.
  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED]) func anyBytesCanBeRead(seed: UInt64) {
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let starts: [[UInt8]] = [
      [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], Sample.gb18030, Sample.big5,
    ]
    for _ in 0..<400 {
      let length = Int.random(in: 0...300, using: &random)
      let ceiling: UInt8 = Bool.random(using: &random) ? 0xFF : 0x7F
      let tail = (0..<length).map { _ in UInt8.random(in: 0...ceiling, using: &random) }
      let document = Document(reading: (starts.randomElement(using: &random) ?? []) + tail)
      var end = 0
      for page in document.pages {
        #expect(page.range.lowerBound >= end && page.range.upperBound <= document.text.count)
        end = page.range.upperBound
      }
      #expect(document.status == .complete || !document.problems.isEmpty)
    }
  }
}
