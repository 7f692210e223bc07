import Testing

@testable import Pages

@Suite struct DamagedPDFTests {
  private let whole = TinyPDF().bytes([.text("Hello"), .text("World")])

  @Test func noPDFAfterTheHeader() {
    let document = Document(reading: Array("%PDF-1.7\nnothing else".utf8))
    #expect(document.format == .pdf)
    #expect(document.status == .damaged)
    #expect(document.codes == ["truncated"])
    #expect(Document(reading: Array("%PDF-1.7\n%%EOF".utf8)).codes == ["damaged"])
  }

  /// Wherever it is cut, a PDF is read as far as it goes or called damaged, never complete without a word.
  @Test func everyTruncation() {
    for length in stride(from: 5, to: whole.count - 8, by: 7) {
      let document = Document(reading: Array(whole.prefix(length)))
      #expect(document.status == .complete || !document.problems.isEmpty, "cut at \(length)")
    }
  }

  @Test func theCatalogIsFoundAgain() throws {
    let table = try #require(whole.lastPosition(of: Array("xref\n0 1".utf8), in: whole.indices))
    let document = Document(reading: Array(whole.prefix(table)))
    #expect(document.status == .partial)
    #expect(document.codes == ["repaired"])
    #expect(string(document.text) == "Hello\u{C}World")
  }

  @Test func aCatalogThatIsNone() {
    #expect(withNewTrailer(Array("%PDF-1.4\n /Type /Catalog".utf8)) == nil)
    #expect(withNewTrailer(Array("1 0 obj <</Sort /Catalog>>".utf8)) == nil)
    #expect(withNewTrailer(Array("obj/Type/Catalog".utf8)) == nil)
    #expect(withNewTrailer(Array("99999999999999999999 0 obj<</Type/Catalog>>".utf8)) == nil)
    #expect(withNewTrailer(Array("1 0 obj<</Type/Catalog>> /Encrypt 2 0 R".utf8)) == nil)
    let repaired = withNewTrailer(Array("12 0 obj\n<< /Type /Catalog>>".utf8))
    #expect(repaired.map { String(decoding: $0, as: UTF8.self) }?.contains("/Root 12 0 R/") == true)
  }

  @Test func manyFalseCatalogs() {
    let bytes = Array(String(repeating: "/Catalog", count: 20_000).utf8)
    #expect(withNewTrailer(bytes) == nil)
  }
}
