extension Document.Format {
  /// The format of a file that is neither a PDF nor plain text, told by its bytes; `nil` for any other.
  init?(recognising bytes: [UInt8]) {
    if let format = Document.Format(recognisingContainer: bytes) {
      self = format
    } else if let found = Self.signatures.first(where: { bytes.holds($0.bytes, at: 0) })?.format {
      self = found
    } else if Self.isMarkup(bytes) {
      self = .html
    } else {
      return nil
    }
  }

  /// The format of a file whose parts may be other files, stored as they are: a PDF in one is not the file.
  init?(recognisingContainer bytes: [UInt8]) {
    guard let found = Self.containers.first(where: { bytes.holds($0.bytes, at: $0.offset) })?.format else {
      return nil
    }
    self =
      bytes.holds(Self.zip, at: 0)
      ? Self.zipContent(of: bytes) : found == .office ? Self.officeContent(of: bytes) : found
  }

  private static let zip = Array("PK\u{3}\u{4}".utf8)

  private static let containers: [(bytes: [UInt8], offset: Int, format: Document.Format)] = [
    (zip, 0, .archive), (Array("PK\u{5}\u{6}".utf8), 0, .archive), (Array("Rar!".utf8), 0, .archive),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, .archive), ([0x1F, 0x8B], 0, .archive),
    (Array("BZh".utf8), 0, .archive), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], 0, .archive),
    (Array("ustar".utf8), FileMeasure.tarMark, .archive),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, .office),
    (Array("SQLite format 3\0".utf8), 0, .other),
  ]

  private static let signatures: [(bytes: [UInt8], format: Document.Format)] = [
    (Array("{\\rtf".utf8), .richText), (Array("MIME-Version:".utf8), .webArchive),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .image), ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image), ([0x49, 0x49, 0x2A, 0x00], .image), ([0x4D, 0x4D, 0x00, 0x2A], .image),
    (Array("RIFF".utf8), .image), (Array("AT&TFORM".utf8), .image),
    (Array("%!PS".utf8), .postScript), (Array("CAJ\0".utf8), .caj), (Array("KDH ".utf8), .caj),
    ([0xFF, 0xFE, 0x00, 0x00], .utf32), ([0x00, 0x00, 0xFE, 0xFF], .utf32),
  ]

  /// HTML may begin with a byte order mark, blank lines, and either case of letters.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let start = Array(bytes.prefix(FileMeasure.markup))
    let mark = ByteOrderMark.utf8
    let body = start.holds(mark, at: 0) ? start.dropFirst(mark.count) : start[...]
    let letters = body.drop { $0 <= 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let openings = ["<!doctype html", "<html", "<head", "<script", "<meta"]
    if openings.contains(where: { letters.holds(Array($0.utf8), at: 0) }) { return true }
    let declared = letters.holds(Array("<?xml".utf8), at: 0)
    return declared && letters.firstPosition(of: Array("<html".utf8), in: letters.indices) != nil
  }

  /// What a ZIP archive holds, told by the names of its first files.
  private static func zipContent(of bytes: [UInt8]) -> Document.Format {
    let start = 0..<min(bytes.count, FileMeasure.archiveHead)
    let kinds: [(name: String, format: Document.Format)] = [
      ("OFD.xml", .ofd), ("opendocument", .openDocument),
      ("word/", .word), ("xl/", .spreadsheet), ("ppt/", .presentation),
    ]
    return kinds.first { bytes.firstPosition(of: Array($0.name.utf8), in: start) != nil }?.format ?? .archive
  }

  /// What an old Office file holds, told by the names of its streams, which are in UTF-16.
  ///
  /// Their directory begins in the sector whose number stands in the header, at 48.
  private static func officeContent(of bytes: [UInt8]) -> Document.Format {
    let header = 0x30..<0x34
    guard bytes.count >= header.upperBound else { return .office }
    let sector = bytes[header].reversed().reduce(0) { $0 << 8 | Int($1) }
    let start = (sector + 1) << 9
    guard start < bytes.count else { return .office }
    let directory = start..<min(bytes.count, start + FileMeasure.officeDirectory)
    let kinds: [(name: String, format: Document.Format)] = [
      ("WordDocument", .word), ("Workbook", .spreadsheet), ("PowerPoint", .presentation),
    ]
    return kinds.first { kind in
      bytes.firstPosition(of: kind.name.utf8.flatMap { [$0, 0] }, in: directory) != nil
    }?.format ?? .office
  }
}
