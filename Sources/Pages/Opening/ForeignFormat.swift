import Texts

/// A kind of file that is neither a PDF nor plain text, told by its first bytes.
enum ForeignFormat: Sendable, CaseIterable {
  case wordDocument, spreadsheet, presentation, openDocument, ofd, zip
  case oldOffice, richText, html, webArchive, image, archive, postScript, caj, utf32

  init?(recognising bytes: [UInt8]) {
    let found = Self.signatures.first { bytes.holds($0.bytes, at: 0) }?.format ?? Self.markup(in: bytes)
    guard let found else { return nil }
    self = found == .zip ? Self.zipContent(of: bytes) : found
  }

  /// What the file seems to be.
  var name: Wording {
    switch self {
    case .wordDocument: Wording(zh: "Word 文档（.docx）", en: "a Word document (.docx)")
    case .spreadsheet: Wording(zh: "Excel 表格（.xlsx）", en: "an Excel workbook (.xlsx)")
    case .presentation: Wording(zh: "PowerPoint 演示文稿（.pptx）", en: "a PowerPoint file (.pptx)")
    case .openDocument: Wording(zh: "OpenDocument 文档", en: "an OpenDocument file")
    case .ofd: Wording(zh: "OFD 版式文件", en: "an OFD file")
    case .zip: Wording(zh: "ZIP 压缩包", en: "a ZIP archive")
    case .oldOffice: Wording(zh: "旧版 Office 文件（.doc、.xls、.wps）", en: "an old Office file (.doc, .xls, .wps)")
    case .richText: Wording(zh: "RTF 文档", en: "a rich text file (RTF)")
    case .html: Wording(zh: "网页（HTML）", en: "a web page (HTML)")
    case .webArchive: Wording(zh: "网页归档（MHTML）", en: "a web archive (MHTML)")
    case .image: Wording(zh: "图片", en: "an image")
    case .archive: Wording(zh: "压缩包", en: "a compressed archive")
    case .postScript: Wording(zh: "PostScript 文件", en: "a PostScript file")
    case .caj: Wording(zh: "CAJ 文件", en: "a CAJ file")
    case .utf32: Wording(zh: "UTF-32 文本", en: "text in UTF-32")
    }
  }

  /// How to make it readable.
  var remedy: Wording {
    switch self {
    case .zip, .archive: Wording(zh: "请先解压，再读取其中的文件", en: "unpack it and read the files inside")
    case .image:
      Wording(
        zh: "请先识别文字，例如：img2pdf IN | ocrmypdf -l chi_sim - OUT",
        en: "recognise its text first, for example: img2pdf IN | ocrmypdf -l chi_sim - OUT")
    case .html, .webArchive:
      Wording(
        zh: "可能下载到的是出错页面；请重新下载，或在浏览器中打印为 PDF",
        en: "a download may have ended on an error page: fetch it again, or print it to PDF in a browser")
    case .postScript: Wording(zh: "请用 ps2pdf 转换为 PDF", en: "convert it with ps2pdf")
    case .utf32: Wording(zh: "请转换：iconv -f UTF-32 -t UTF-8 IN", en: "convert it: iconv -f UTF-32 -t UTF-8 IN")
    default: Wording(zh: "请另存为 PDF 或纯文本", en: "save it as PDF or as plain text")
    }
  }
}

extension ForeignFormat {
  private static let signatures: [(bytes: [UInt8], format: ForeignFormat)] = [
    (Array("PK\u{3}\u{4}".utf8), .zip), (Array("PK\u{5}\u{6}".utf8), .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
    (Array("{\\rtf".utf8), .richText), (Array("MIME-Version:".utf8), .webArchive),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .image), ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image), ([0x49, 0x49, 0x2A, 0x00], .image), ([0x4D, 0x4D, 0x00, 0x2A], .image),
    (Array("RIFF".utf8), .image), (Array("AT&TFORM".utf8), .image),
    ([0x1F, 0x8B], .archive), (Array("Rar!".utf8), .archive), (Array("BZh".utf8), .archive),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .archive),
    (Array("%!PS".utf8), .postScript), (Array("CAJ\0".utf8), .caj), (Array("KDH ".utf8), .caj),
    ([0xFF, 0xFE, 0x00, 0x00], .utf32), ([0x00, 0x00, 0xFE, 0xFF], .utf32),
  ]

  /// HTML may begin with a byte order mark, blank lines, and either case of letters.
  private static func markup(in bytes: [UInt8]) -> ForeignFormat? {
    let start = Array(bytes.prefix(FileMeasure.markup))
    let mark = ByteOrderMark.utf8
    let body = start.holds(mark, at: 0) ? start.dropFirst(mark.count) : start[...]
    let letters = body.drop { $0 <= 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let openings = ["<!doctype html", "<html", "<head", "<script", "<meta"]
    if openings.contains(where: { letters.holds(Array($0.utf8), at: 0) }) { return .html }
    let declared = letters.holds(Array("<?xml".utf8), at: 0)
    return declared && letters.firstPosition(of: Array("<html".utf8), in: letters.indices) != nil
      ? .html : nil
  }

  /// What a ZIP archive holds, told by the names of its first files.
  private static func zipContent(of bytes: [UInt8]) -> ForeignFormat {
    let start = 0..<min(bytes.count, FileMeasure.archiveHead)
    let kinds: [(name: String, format: ForeignFormat)] = [
      ("OFD.xml", .ofd), ("opendocument", .openDocument),
      ("word/", .wordDocument), ("xl/", .spreadsheet), ("ppt/", .presentation),
    ]
    return kinds.first { bytes.firstPosition(of: Array($0.name.utf8), in: start) != nil }?.format ?? .zip
  }
}
