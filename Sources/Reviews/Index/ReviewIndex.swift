import Audits
import Exports
import Pages
import Texts

/// The page that lists all reports.
///
/// ```swift
/// var index = ReviewIndex(language: .zh)
/// index.add(Filing(path: "a.txt", sha256: "ab12", status: .complete, cells: [:]))  // Optional("reports/ab/ab12.html")
/// ```
public struct ReviewIndex: Sendable {
  /// The name of its file.
  public static let fileName = "index.html"

  private let language: Language
  private var rows: [IndexRow] = []

  /// An index without reports.
  ///
  /// ```swift
  /// ReviewIndex(language: .en).html.contains("Reports")  // true
  /// ```
  public init(language: Language) { self.language = language }

  /// Lists a file, and tells the name of the file for its page; `nil` when it has none.
  ///
  /// ```swift
  /// var index = ReviewIndex(language: .zh)
  /// index.add(Filing(path: "a.txt", sha256: nil, status: .unreadable, cells: [:]))  // nil
  /// ```
  public mutating func add(_ filing: Filing) -> String? {
    if filing.state.isSetAside { return nil }
    let file = filing.sha256.map { "reports/\($0.prefix(2))/\($0.prefix(16)).html" }
    rows.append(IndexRow(filing, file: filing.status == .unreadable ? nil : file))
    return file
  }

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
    let list = rows.map { row in
      Markup.element(
        "li", [:],
        row.file.map { .element("a", ["href": $0], Markup(row.name)) } ?? Markup(row.name))
    }
    return Leaf(
      title: say("全部报告", "Reports"), kind: .index, language: language,
      body: [
        .element("main", [:], .element("h1", [:], Markup(say("全部报告", "Reports"))), .element("ul", [:], list))
      ]
    ).html
  }
}

/// One report of the index.
struct IndexRow: Sendable {
  var file: String?
  var name: String

  init(_ filing: Filing, file: String?) {
    self.file = file
    let row = filing[.reports].first
    name = row?["department"] ?? visible(filing.path)
  }
}
