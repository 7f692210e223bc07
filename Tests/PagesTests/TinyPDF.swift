/// Builds the smallest PDFs that show one thing each.
struct TinyPDF {
  /// What is on a page.
  enum Content {
    /// Latin letters at the top of the page.
    case text(String)
    /// A one-pixel image drawn over the whole page.
    case image
    case blank
    /// A page that the page tree names but that is not in the file.
    case absent
  }

  var mediaBox = "0 0 595.28 841.89"
  /// The lines of a ToUnicode map, such as `<41> <90E8>`: what a letter of the page stands for.
  var toUnicode: [String] = []
  /// How many nodes stand between the root of the page tree and the pages.
  var depth = 0
  /// The number of pages that the page tree claims; `nil` for the true one.
  var count: Int?
  /// More entries of the trailer, such as `/Encrypt 9 0 R`.
  var trailer = ""
  /// More objects, and content streams that replace those of the pages, by object number.
  var objects: [(number: Int, body: [UInt8])] = []
  /// The first page is object 8, its content object 9, the second page 10, and so on.
  static let firstPage = 8

  func bytes(_ pages: [Content]) -> [UInt8] {
    var file = File()
    file.add(1, "<</Type/Catalog/Pages 2 0 R>>")
    addTree(pages, to: &file)
    file.add(
      3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica\(toUnicode.isEmpty ? "" : "/ToUnicode 5 0 R")>>")
    file.add(
      4,
      stream("<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", "0"))
    file.add(5, stream("<<", characterMap))
    for (index, page) in pages.enumerated() { add(page, at: Self.firstPage + 2 * index, to: &file) }
    for object in objects { file.add(object.number, object.body) }
    return file.finished(trailer)
  }

  /// The pages' parent is object 2, or the last of a chain of nodes that starts there.
  private func addTree(_ pages: [Content], to file: inout File) {
    let kids = pages.indices.map { "\(Self.firstPage + 2 * $0) 0 R" }.joined(separator: " ")
    let claimed = count ?? pages.count
    for level in 0..<depth {
      let node = level == 0 ? 2 : 10_000 + level
      file.add(node, "<</Type/Pages/Count \(claimed)/Kids[\(10_001 + level) 0 R]>>")
    }
    let last = depth == 0 ? 2 : 10_000 + depth
    file.add(last, "<</Type/Pages/Count \(claimed)/Kids[\(kids)]>>")
  }

  private func add(_ page: Content, at number: Int, to file: inout File) {
    if case .absent = page { return }
    let resources = "/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>"
    let parent = depth == 0 ? 2 : 10_000 + depth
    file.add(
      number,
      "<</Type/Page/Parent \(parent) 0 R/MediaBox[\(mediaBox)]\(resources)/Contents \(number + 1) 0 R>>")
    let content =
      switch page {
      case .text(let letters): "BT /F 12 Tf 72 700 Td (\(letters)) Tj ET"
      case .image: "600 0 0 850 0 0 cm /I Do"
      case .blank, .absent: ""
      }
    file.add(number + 1, stream("<<", content))
  }

  private var characterMap: String {
    """
    /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
    1 begincodespacerange <00> <FF> endcodespacerange
    \(toUnicode.count) beginbfchar
    \(toUnicode.joined(separator: "\n"))
    endbfchar endcmap end end
    """
  }

  private func stream(_ dictionary: String, _ content: String) -> String {
    "\(dictionary)/Length \(content.utf8.count)>>\nstream\n\(content)\nendstream"
  }
}

/// A file in the making: its bytes and where each object stands in them.
private struct File {
  var bytes = Array("%PDF-1.4\n".utf8)
  var offsets: [Int: Int] = [:]

  mutating func add(_ number: Int, _ body: String) { add(number, Array(body.utf8)) }

  /// The last object of a number is the one that counts.
  mutating func add(_ number: Int, _ body: [UInt8]) {
    offsets[number] = bytes.count
    bytes += Array("\(number) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
  }

  func finished(_ trailer: String) -> [UInt8] {
    let table = offsets.sorted { $0.key < $1.key }.map { entry in
      let digits = String(entry.value)
      return "\(entry.key) 1\n\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n"
    }
    let size = (offsets.keys.max() ?? 0) + 1
    let end = """
      xref
      0 1
      0000000000 65535 f \n\(table.joined())trailer
      <</Size \(size)/Root 1 0 R\(trailer)>>
      startxref
      \(bytes.count)
      %%EOF

      """
    return bytes + Array(end.utf8)
  }
}
