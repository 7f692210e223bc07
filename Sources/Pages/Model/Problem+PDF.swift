import Texts

/// What can be wrong with a PDF.
extension Problem {
  static let passwordNeeded = Problem(
    code: "passwordNeeded",
    message: Wording(
      zh: "PDF 已加密；请把密码写进文件，用 --password-file 给出（或用 --password）",
      en: "the PDF is encrypted; put its password in a file for --password-file (or use --password)"))

  static let passwordWrong = Problem(
    code: "passwordWrong",
    message: Wording(
      zh: "PDF 已加密，给出的密码不对；请用 --password-file 或 --password 给出正确的密码",
      en: "the PDF is encrypted and the password does not open it; give the right one with --password-file"))

  static let copyingNotPermitted = Problem(
    code: "copyingNotPermitted",
    message: Wording(
      zh: "作者限制了复制文字；文字已读取，使用前请确认有权这样做",
      en: "its author restricts copying of the text; it was read, so make sure that you may use it"))

  static let damaged = Problem(
    code: "damaged",
    message: Wording(
      zh: "PDF 已损坏，无法打开；请重新获取，或用 \(Remedy.repair.example) 修复",
      en: "the PDF is damaged and does not open; fetch it again, or repair it with: \(Remedy.repair.example)")
  )

  static let truncated = Problem(
    code: "truncated",
    message: Wording(
      zh: "PDF 不完整（缺少结尾），可能没有下载完；请重新获取，或用 \(Remedy.repair.example) 修复",
      en:
        "the PDF has no end and may not have been fetched whole; fetch it again, or repair it with: \(Remedy.repair.example)"
    ))

  static let repaired = Problem(
    code: "repaired",
    message: Wording(
      zh: "PDF 已损坏，只恢复了部分内容；可能缺字缺页，请重新获取",
      en: "the PDF is damaged and only part of it was recovered; text may be missing, so fetch it again"))

  static let noPages = Problem(
    code: "noPages",
    message: Wording(
      zh: "PDF 里没有可读的页；请重新获取或重新导出",
      en: "the PDF has no page that can be found; fetch it or export it again"))

  static let noText = Problem(
    code: "noText",
    message: Wording(
      zh: """
        PDF 里没有文字：字可能画成了线条，或字体未嵌入而系统缺少 poppler-data；请安装 poppler-data，\
        或识别文字：\(Remedy.recogniseAnew.example)
        """,
      en: """
        the PDF holds no text: it may be drawn as outlines, or its fonts are not embedded and poppler-data is not \
        installed; install poppler-data, or recognise the text: \(Remedy.recogniseAnew.example)
        """))

  static func noGeometry(page: Int) -> Problem {
    Problem(
      code: "noGeometry",
      message: Wording(
        zh: "第 \(page) 页的文字没有可用的位置；文字已读取，但无法在页面上标出，请对照原文",
        en: "the text of page \(page) has no usable places; it was read but cannot be shown on the page"),
      page: page)
  }

  static func scannedPages(_ pages: [Int]) -> Problem {
    Problem(
      code: "scannedPages",
      message: Wording(
        zh: "第 \(ranges(pages)) 页是图片，没有文字；请先识别文字：\(Remedy.recognise.example)",
        en: """
          \(pageWord(pages)) \(ranges(pages)) \(pages.count == 1 ? "is an image" : "are images") without text; \
          recognise it first: \(Remedy.recognise.example)
          """),
      page: pages.count == 1 ? pages.first : nil)
  }

  static func noToUnicode(_ pages: [Int]) -> Problem {
    Problem(
      code: "noToUnicode",
      message: Wording(
        zh: "第 \(ranges(pages)) 页的字体没有文字对照（ToUnicode），读出来是乱码，已舍弃；请重新导出，"
          + "或识别文字：\(Remedy.recogniseAnew.example)",
        en: """
          the fonts of \(pageWord(pages)) \(ranges(pages)) do not say which characters their glyphs are \
          (ToUnicode), so the text is garbled and was left out; export it again, or recognise it: \
          \(Remedy.recogniseAnew.example)
          """),
      page: pages.count == 1 ? pages.first : nil)
  }

  static func sidewaysText(_ pages: [Int]) -> Problem {
    Problem(
      code: "sidewaysText",
      message: Wording(
        zh: "第 \(ranges(pages)) 页的文字是横着排的，读不出次序，已舍弃；请转正后再读：\(Remedy.turn.example)",
        en: """
          the text of \(pageWord(pages)) \(ranges(pages)) runs up or down the page and was left out, as its order \
          cannot be told; turn the page first: \(Remedy.turn.example)
          """),
      page: pages.count == 1 ? pages.first : nil)
  }

  static func notesNotRead(_ pages: [Int]) -> Problem {
    Problem(
      code: "notesNotRead",
      message: Wording(
        zh: "第 \(ranges(pages)) 页有批注，批注的内容没有读；请对照原文",
        en:
          "somebody has written notes on \(pageWord(pages)) \(ranges(pages)), which are not read; look at the file"
      ),
      page: pages.count == 1 ? pages.first : nil)
  }

  /// Poppler counts on after a lost page, so which one it was cannot be told.
  static func missingPages(_ count: Int, of total: Int) -> Problem {
    Problem(
      code: "missingPages",
      message: Wording(
        zh: "PDF 自称有 \(total) 页，其中 \(count) 页找不到，后面各页的页码可能因此前移；请重新获取",
        en: """
          the PDF claims \(total) pages, but \(count) cannot be found, and later pages may have moved up; \
          fetch it again
          """))
  }

  private static func pageWord(_ pages: [Int]) -> String {
    pages.count == 1 ? "page" : "pages"
  }
}

/// Ascending page numbers, runs drawn together: `1–3, 7`.
func ranges(_ pages: [Int]) -> String {
  var runs: [ClosedRange<Int>] = []
  for page in pages {
    if let last = runs.last, last.upperBound + 1 == page {
      runs[runs.count - 1] = last.lowerBound...page
    } else {
      runs.append(page...page)
    }
  }
  let names = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
  return names.joined(separator: ", ")
}
