import Audits
import Exports
import Pages
import Texts

/// The page that lists all reports.
///
/// ```swift
/// var filing = Filing(path: "a.txt", sha256: "ab12", status: .complete, cells: [:])
/// filing.review = "<main></main>"
/// var index = ReviewIndex(language: .zh)
/// index.add(filing)  // Optional("reports/ab/ab12.html")
/// ```
public struct ReviewIndex: Sendable {
  /// The name of its file.
  public static let fileName = "index.html"

  /// The findings that only an archive can make.
  package static let codeOfYears = FindingCode.lastYearDiffers.rawValue

  private let language: Language
  private let judgements: Judgements
  private var rows: [IndexRow] = []

  /// An index without reports, with what was judged so far.
  ///
  /// ```swift
  /// ReviewIndex(language: .en).html.contains("Reports")  // true
  /// ```
  public init(language: Language, judgements: Judgements = Judgements()) {
    self.language = language
    self.judgements = judgements
  }

  /// Lists a file with the findings that an archive adds, and tells the name of the file for its page; `nil` when it has none.
  ///
  /// ```swift
  /// var index = ReviewIndex(language: .zh)
  /// index.add(Filing(path: "a.txt", sha256: nil, status: .unreadable, cells: [:]))  // nil
  /// ```
  public mutating func add(_ filing: Filing, _ more: [Filing.Row] = []) -> String? {
    if filing.state.isSetAside { return nil }
    let file = filing.review == nil ? nil : filing.sha256.map { Self.file(named: $0) }
    rows.append(IndexRow(filing, more, file: file))
    return file
  }

  /// Reports are named by what they hold, and no folder gets more than a 256th of them.
  private static func file(named sha256: String) -> String {
    "reports/\(sha256.prefix(2))/\(sha256.prefix(lengthOfName)).html"
  }

  /// Enough that no two of a million reports have one name.
  private static let lengthOfName = 16

  /// The way from a page to the index.
  ///
  /// ```swift
  /// ReviewIndex.way(from: "reports/ab/ab12.html")  // "../../index.html"
  /// ```
  public static func way(from file: String) -> String {
    String(repeating: "../", count: file.count { $0 == "/" }) + fileName
  }

  /// The bytes of the file, as text.
  public var html: String {
    let say = Voice(language: language)
    return Leaf(
      title: say("全部报告", "Reports"), kind: .index, language: language,
      body: [
        .element(
          "header", ["class": "top"],
          .element("div", ["class": "who"], .element("h1", [:], Markup(say("全部报告", "Reports"))), totals(say))),
        .element(
          "main", ["class": "list"],
          IndexPictures(rows: rows, say: say).markup, IndexControls(say: say).markup,
          .element("div", ["id": "list"])),
        KeyHelp(say: say, isIndex: true).markup,
        .data("rows", .array(rows.map(\.json))), .data("judgements", judgements.json),
      ]
    ).html
  }

  private func totals(_ say: Voice) -> Markup {
    let errors = rows.count { row in row.codes.contains { $0.severity == .error } }
    let unread = rows.count { row in row.filing?["claims"] == nil }
    return .element(
      "p", ["class": "file"],
      Markup(
        say(
          "共 \(rows.count) 份，有错误的 \(errors) 份，未能读取 \(unread) 份",
          "\(rows.count) reports, \(errors) with errors, \(unread) not read")))
  }
}
