/// Puts the pages of a PDF together and judges the whole.
///
/// The page texts are joined by one form feed, which belongs to no page. A page that is garbled or missing keeps
/// its number and has no text.
///
/// - Parameters:
///   - contents: The pages in order; `nil` for one that could not be found.
///   - notes: What is known about the file already.
func document(of contents: [PageContent?], notes: [Problem]) -> Document {
  guard !contents.isEmpty else { return Document(format: .pdf, failing: .damaged, with: .noPages) }
  var document = Document(format: .pdf, text: [], pages: [], problems: notes)
  for content in contents { document.append(content) }
  let census = Census(contents)
  document.status = census.status
  document.problems += census.problems
  return document
}

extension Document {
  fileprivate mutating func append(_ content: PageContent?) {
    let number = pages.count + 1
    if number > 1 { text.append("\u{C}") }
    let start = text.count
    guard let content, content.kind != .garbled, content.kind != .sideways else {
      pages.append(Page(number: number, range: start..<start, size: content?.size))
      return
    }
    text += content.text
    let boxes = content.boxPerScalar
    if boxes.count != content.text.count { problems.append(.noGeometry(page: number)) }
    pages.append(
      Page(
        number: number, range: start..<text.count, size: content.size, boxes: boxes,
        letterings: content.letterings(from: start),
        rulingLines: boxes.isEmpty ? [] : content.rulingLines,
        unseen: content.unseen.map { start + $0.lowerBound..<start + $0.upperBound }))
  }
}

/// Which pages of a document are good for what; pages are counted from 1.
private struct Census {
  private var readable = 0
  private var scans: [Int] = []
  private var garbled: [Int] = []
  private var sideways: [Int] = []
  private var noted: [Int] = []
  private var missing = 0
  private let total: Int

  init(_ contents: [PageContent?]) {
    total = contents.count
    for (index, content) in contents.enumerated() {
      if content?.hasNotes ?? false { noted.append(index + 1) }
      switch content?.kind {
      case .text: readable += 1
      case .blank: break
      case .scan: scans.append(index + 1)
      case .garbled: garbled.append(index + 1)
      case .sideways: sideways.append(index + 1)
      case nil: missing += 1
      }
    }
  }

  var status: Status {
    if readable > 0 {
      return scans.isEmpty && garbled.isEmpty && sideways.isEmpty && missing == 0 ? .complete : .partial
    }
    if !garbled.isEmpty || !sideways.isEmpty || (missing > 0 && scans.isEmpty) { return .damaged }
    return .noText
  }

  var problems: [Problem] {
    var problems: [Problem] = []
    if !scans.isEmpty { problems.append(.scannedPages(scans)) }
    if !garbled.isEmpty { problems.append(.noToUnicode(garbled)) }
    if !sideways.isEmpty { problems.append(.sidewaysText(sideways)) }
    if missing > 0 { problems.append(.missingPages(missing, of: total)) }
    if readable == 0, problems.isEmpty { problems.append(.noText) }
    if !noted.isEmpty { problems.append(.notesNotRead(noted)) }
    return problems
  }
}
