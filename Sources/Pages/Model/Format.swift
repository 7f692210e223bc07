import Texts

extension Document {
  /// What a file is, told by its bytes or, where they do not tell, by its name.
  public enum Format: String, Sendable, CaseIterable {
    case pdf, text
    case word, spreadsheet, presentation, openDocument, ofd, office, richText, html, webArchive
    case image, archive, postScript, caj, utf32
    /// A file that holds no document: data, programs, what an editor or a system keeps for itself.
    case other
    /// What is no file: a folder, a symbolic link, a pipe or a device.
    case folder, link, special
  }
}

extension Document.Format {
  /// What people call it.
  public var name: Wording {
    switch self {
    case .pdf: Wording(zh: "PDF", en: "PDF")
    case .text: Wording(zh: "纯文本", en: "plain text")
    case .word: Wording(zh: "Word 或 WPS 文档", en: "Word or WPS document")
    case .spreadsheet: Wording(zh: "电子表格", en: "spreadsheet")
    case .presentation: Wording(zh: "演示文稿", en: "presentation")
    case .openDocument: Wording(zh: "OpenDocument 文档", en: "OpenDocument file")
    case .ofd: Wording(zh: "OFD 版式文件", en: "OFD file")
    case .office: Wording(zh: "旧版 Office 文件", en: "old Office file")
    case .richText: Wording(zh: "RTF 文档", en: "rich text (RTF)")
    case .html: Wording(zh: "网页（HTML）", en: "web page (HTML)")
    case .webArchive: Wording(zh: "网页归档（MHTML）", en: "web archive (MHTML)")
    case .image: Wording(zh: "图片", en: "image")
    case .archive: Wording(zh: "压缩包", en: "compressed archive")
    case .postScript: Wording(zh: "PostScript 文件", en: "PostScript file")
    case .caj: Wording(zh: "CAJ 文件", en: "CAJ file")
    case .utf32: Wording(zh: "UTF-32 文本", en: "text in UTF-32")
    case .other: Wording(zh: "其他文件", en: "other file")
    case .folder: Wording(zh: "目录", en: "folder")
    case .link: Wording(zh: "链接", en: "link")
    case .special: Wording(zh: "管道或设备", en: "pipe or device")
    }
  }

  /// Whether LibreOffice makes a PDF of it.
  public var isOffice: Bool {
    switch self {
    case .word, .spreadsheet, .presentation, .openDocument, .office, .richText: true
    default: false
    }
  }

  /// How to make it readable.
  var remedy: Wording {
    switch self {
    case .archive: Wording(zh: "请先解压，再读取其中的文件", en: "unpack it and read the files inside")
    case .image:
      Wording(
        zh: "请先识别文字，例如：\(Remedy.imageText.example)",
        en: "recognise its text first, for example: \(Remedy.imageText.example)")
    case .html, .webArchive:
      Wording(
        zh: "可能下载到的是出错页面；请重新下载，或在浏览器中打印为 PDF",
        en: "a download may have ended on an error page: fetch it again, or print it to PDF in a browser")
    case .postScript:
      Wording(
        zh: "请转换为 PDF：\(Remedy.postScript.example)", en: "convert it to PDF: \(Remedy.postScript.example)")
    case .utf32: Wording(zh: "请转换：\(Remedy.decode.example)", en: "convert it: \(Remedy.decode.example)")
    case _ where isOffice:
      Wording(
        zh: "请转换为 PDF：\(Remedy.convert.example)",
        en: "convert it to PDF: \(Remedy.convert.example)")
    default: Wording(zh: "请另存为 PDF 或纯文本", en: "save it as PDF or as plain text")
    }
  }
}

extension Document.Format {
  /// The format that files of this name have, where the name says one.
  ///
  ///     Document.Format(named: "附件1.DOCX")  // .word
  ///     Document.Format(named: "报告")  // nil
  package init?(named name: String) {
    guard let ending = Self.ending(of: name) else { return nil }
    guard let format = Self.endings.first(where: { $0.value.contains(ending) })?.key else { return nil }
    self = format
  }

  /// What a file that was found under this name is when its bytes are those of no known format.
  ///
  /// Names without an ending, and those that end like a text, hold text; any other is no document.
  package static func unrecognised(named name: String) -> Document.Format {
    if isTemporary(name) { return .other }
    if let format = Document.Format(named: name) { return format == .pdf ? .text : format }
    return ending(of: name) == nil ? .text : .other
  }

  /// Whether an editor or a browser makes files of this name for a while.
  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix("~") || name.hasSuffix("~")
      || ending(of: name).map(Self.temporaryEndings.contains) ?? false
  }

  /// The letters after the last full stop in lower case; a number, as in `报告.2021` or `2.1`, is none.
  private static func ending(of name: String) -> String? {
    guard let stop = name.lastIndex(of: "."), stop != name.startIndex else { return nil }
    let ending = name[name.index(after: stop)...]
    let isEnding =
      !ending.isEmpty && ending.utf8.count <= longestEnding
      && ending.allSatisfy { $0.isASCII && !$0.isWhitespace }
      && ending.contains { $0.isLetter }
    return isEnding ? ending.lowercased() : nil
  }

  /// In letters, as `crdownload`; what is longer is part of a name.
  private static let longestEnding = 10

  private static let temporaryEndings: Set<String> = [
    "tmp", "temp", "bak", "swp", "part", "crdownload", "download", "lock",
  ]

  private static let endings: [Document.Format: Set<String>] = [
    .pdf: ["pdf"], .text: ["txt", "text"],
    .word: ["doc", "docx", "docm", "dot", "dotx", "wps", "wpt"],
    .spreadsheet: ["xls", "xlsx", "xlsm", "et", "csv", "tsv"],
    .presentation: ["ppt", "pptx", "dps"], .openDocument: ["odt", "ods", "odp"],
    .ofd: ["ofd"], .richText: ["rtf"], .html: ["html", "htm", "xhtml"], .webArchive: ["mht", "mhtml"],
    .image: ["jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "djvu"],
    .archive: ["zip", "rar", "7z", "gz", "tgz", "bz2", "xz", "tar"],
    .postScript: ["ps", "eps"], .caj: ["caj", "kdh", "nh"],
  ]
}
