import Texts

/// Reads the text and geometry of a PDF.
func readPDF(_ bytes: [UInt8], options: ReadingOptions) -> Document {
  if let pages = options.picturedPages {
    var document = Document(format: .pdf, text: [], pages: [])
    document.pictures = pictures(of: bytes, pages: pages, options: options)
    return document
  }
  do {
    return try contents(of: bytes, options: options)
  } catch .encrypted {
    return readWithoutPassword(bytes, options: options)
  } catch {
    return readRepaired(bytes, options: options)
  }
}

private func contents(of bytes: [UInt8], options: ReadingOptions) throws(PDFFailure) -> Document {
  let file = try PDFFile(bytes, password: options.password)
  return document(
    of: pageContents(of: file, bytes, options: options),
    notes: file.permitsCopying ? [] : [.copyingNotPermitted])
}

/// A needless password must not keep a file from being read: one password is often given for a whole folder.
private func readWithoutPassword(_ bytes: [UInt8], options: ReadingOptions) -> Document {
  guard options.password != nil else {
    return Document(format: .pdf, failing: .encrypted, with: .passwordNeeded)
  }
  var options = options
  options.password = nil
  let open = try? contents(of: bytes, options: options)
  return open ?? Document(format: .pdf, failing: .encrypted, with: .passwordWrong)
}

private func readRepaired(_ bytes: [UInt8], options: ReadingOptions) -> Document {
  let failure = Document(format: .pdf, failing: .damaged, with: hasEnd(bytes) ? .damaged : .truncated)
  guard let repaired = withNewTrailer(bytes), let file = try? PDFFile(repaired, password: nil) else {
    return failure
  }
  var document = document(of: pageContents(of: file, repaired, options: options), notes: [.repaired])
  guard document.status != .damaged, document.status != .noText else { return failure }
  document.status = .partial
  return document
}

private func pageContents(
  of file: borrowing PDFFile, _ bytes: [UInt8], options: ReadingOptions
) -> [PageContent?] {
  var pages: [PageContent?] = []
  let drawing = DrawingFile(bytes, password: options.password)
  var drawer = PageDrawer(resolution: options.rulingResolution)
  let count = file.pageCount
  for index in 0..<count {
    options.watch?.page(index + 1, count)
    guard !options.omittedPages.contains(index + 1), let page = file.page(at: index) else {
      pages.append(nil)
      continue
    }
    // What goes on from a ruled page may be no more than one row.
    let followsRules = pages.last.map { !($0?.rulingLines.isEmpty ?? true) } ?? false
    var content = PageContent(page)
    if content.mayBeDrawn {
      let paths = drawing?.paths(ofPage: index) ?? nil
      content.look(at: page, drawer: &drawer, paths: paths, mayHoldTable: followsRules)
    }
    pages.append(content)
  }
  return pages
}

extension PageContent {
  /// Asks for images only where there is next to no text, because the answer costs as much as the text.
  fileprivate init(_ page: borrowing PDFPage) {
    let text = page.text
    let size = page.size
    let boxes = withoutFlatBoxes(withoutTallBoxes(page.boxes, of: text), of: text)
    let mayBeScan = text.count { !$0.isBlank } < ScanMeasure.fewCharacters
    self.init(
      size: size, text: text, boxes: boxes, letterings: page.letterings, images: mayBeScan ? page.images : [])
    fill(page.fields)
    hasNotes = page.hasNotes
  }

  /// Whether there is text that lines may part.
  fileprivate var mayBeDrawn: Bool { kind == .text }

  /// Finds the lines of the page among its paths, or in its picture where it is an image or its paths are not known.
  fileprivate mutating func look(
    at page: borrowing PDFPage, drawer: inout PageDrawer, paths: PagePaths?, mayHoldTable: Bool
  ) {
    let boxes = boxPerScalar
    let isDrawn = paths.map { !$0.isImage(size) } ?? false
    if isDrawn { rulingLines = paths?.rulingLines ?? [] }
    let mayHoldTable = !isDrawn && (mayHoldTable || looksTabular(text, boxes: boxes))
    let mayHide = letterings.contains { $0.ink.isPale }
    guard mayHoldTable || mayHide, let image = drawer.darkImage(of: page) else { return }
    if mayHide { unseen = drawer.unseenWords(text, boxes: boxes, letterings: letterings) }
    if mayHoldTable {
      rulingLines = Pages.rulingLines(in: image, words: printedWords(text, boxes: boxes))
    }
  }
}
