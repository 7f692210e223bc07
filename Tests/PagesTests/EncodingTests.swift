import Testing
import Texts

@testable import Pages

@Suite struct EncodingTests {
  @Test func plainUTF8() {
    let document = Document(reading: Array(Sample.simplified.utf8))
    #expect(document.format == .text)
    #expect(document.encoding == "utf-8")
    #expect(document.status == .complete)
    #expect(document.problems.isEmpty)
    #expect(string(document.text) == Sample.simplified)
  }

  @Test func byteOrderMarksAreNotText() {
    let text = "一、基本情况\r\n"
    let marked: [(bytes: [UInt8], encoding: String)] = [
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), "utf-8"),
      ([0xFF, 0xFE] + utf16(text, bigEndian: false), "utf-16le"),
      ([0xFE, 0xFF] + utf16(text, bigEndian: true), "utf-16be"),
    ]
    for (bytes, encoding) in marked {
      let document = Document(reading: bytes)
      #expect(document.encoding == encoding)
      #expect(document.status == .complete)
      #expect(Array(document.text) == Array(text.unicodeScalars))
    }
  }

  /// `一` and `开` have a zero byte too, on the other side than digits and line ends.
  @Test(arguments: [true, false]) func unmarkedUTF16(bigEndian: Bool) {
    let text = "一、开展情况\n一是开展一次自评，得分95分。\n" + Sample.simplified
    let document = Document(reading: utf16(text, bigEndian: bigEndian))
    #expect(document.encoding == (bigEndian ? "utf-16be" : "utf-16le"))
    #expect(document.status == .complete)
    #expect(string(document.text) == text)
  }

  @Test(arguments: [true, false]) func unmarkedUTF16OfASCII(bigEndian: Bool) {
    let document = Document(reading: utf16("34.94/39.66=88%\n", bigEndian: bigEndian))
    #expect(string(document.text) == "34.94/39.66=88%\n")
  }

  @Test func gb18030() {
    let document = Document(reading: Sample.gb18030)
    #expect(document.encoding == "gb18030")
    #expect(document.problems.isEmpty)
    #expect(string(document.text) == Sample.simplified)
  }

  @Test func traditionalTextIsToldApartByItsMeaning() {
    let gbk = Document(reading: Sample.traditionalInGBK)
    #expect(gbk.encoding == "gb18030")
    #expect(string(gbk.text) == Sample.traditional)
    let big5 = Document(reading: Sample.big5)
    #expect(big5.encoding == "big5")
    #expect(string(big5.text) == Sample.traditional)
    #expect(big5.problems.isEmpty)
  }

  /// 全员学习 in GB18030 is also four letters of other alphabets in UTF-8; the likely reading is taken, and said.
  @Test func bytesThatFitTwoEncodings() {
    let doubtful = Document(reading: hex("C8AB D4B1 D1A7 CFB0"))
    #expect(doubtful.encoding == "gb18030")
    #expect(string(doubtful.text) == "全员学习")
    #expect(doubtful.codes == ["encodingGuessed"])
    #expect(doubtful.status == .complete)
    let latin = Document(reading: Array("café crème déjà vu".utf8))
    #expect(latin.encoding == "utf-8")
    #expect(latin.problems.isEmpty)
  }

  @Test func aCutCharacterIsReported() {
    let utf8 = Document(reading: Array(Array(Sample.simplified.utf8).dropLast()))
    #expect(utf8.encoding == "utf-8")
    #expect(utf8.status == .partial)
    #expect(utf8.codes == ["cutCharacter"])
    #expect(string(utf8.text) == String(Sample.simplified.dropLast()))
    let gb = Document(reading: Array(Sample.gb18030.dropLast()))
    #expect(gb.encoding == "gb18030")
    #expect(gb.codes == ["cutCharacter"])
    let utf16 = Document(reading: [0xFF, 0xFE, 0x31, 0x00, 0x32])
    #expect(utf16.codes == ["cutCharacter"])
    #expect(string(utf16.text) == "1")
  }

  @Test func fewBadBytesBecomeReplacements() {
    let sentence = Array(Sample.simplified.utf8)
    let utf8 = Document(reading: sentence + [0xFF] + sentence + sentence)
    #expect(utf8.encoding == "utf-8")
    #expect(utf8.status == .partial)
    #expect(utf8.codes == ["badBytes"])
    #expect(utf8.problems[0].message.en.contains("offset \(sentence.count)"))
    #expect(string(utf8.text) == "\(Sample.simplified)\u{FFFD}\(Sample.simplified)\(Sample.simplified)")
    let gb = Document(reading: Sample.gb18030 + Sample.gb18030 + Sample.gb18030 + [0xFF] + Sample.gb18030)
    #expect(gb.encoding == "gb18030")
    #expect(gb.codes == ["badBytes"])
    #expect(gb.text.count { $0 == "\u{FFFD}" } == 1)
  }

  @Test func textInNoEncodingIsNotGuessed() {
    let mixed = Document(reading: Array(Sample.simplified.utf8) + Sample.gb18030)
    #expect(mixed.status == .damaged)
    #expect(mixed.codes == ["unknownEncoding"])
    #expect(mixed.problems[0].message.en.contains("offset \(Sample.simplified.utf8.count)"))
    #expect(mixed.text.isEmpty)
    let latin1 = Document(reading: Array("caf".utf8) + [0xE9] + Array(" au lait".utf8))
    #expect(latin1.status == .damaged)
  }

  @Test func aMarkBeforeSomethingElseIsNotBelieved() {
    let gb = Document(reading: [0xEF, 0xBB, 0xBF] + Sample.gb18030)
    #expect(gb.codes == ["unknownEncoding"])
    let noise = utf16(String(repeating: "\u{E123}\u{0D15}\u{F001}", count: 100), bigEndian: false)
    #expect(Document(reading: [0xFF, 0xFE] + noise).codes == ["binary"])
  }

  @Test func strictUTF8() {
    let bad: [[UInt8]] = [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
    ]
    for bytes in bad { #expect(decodeUTF8(bytes).bad == bytes.count, "\(bytes)") }
    #expect(string(decodeUTF8(Array("a§中😀".utf8)).scalars) == "a§中😀")
  }

  @Test func unpairedSurrogates() {
    let lone = decodeUTF16([0x00, 0xD8, 0x31, 0x00, 0x00, 0xDC, 0x3D, 0xD8, 0x00, 0xDE], bigEndian: false)
    #expect(string(lone.scalars) == "\u{FFFD}1\u{FFFD}😀")
    #expect(lone.bad == 2)
    #expect(lone.firstBad == 0)
  }
}
