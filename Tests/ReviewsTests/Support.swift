import Audits
import Exports
import Foundation
import Grammars
import Manuscripts
import Pages
import Pipeline
import Reports
import Testing
import Texts

@testable import Reviews

/// Reports as they come to the pages of the inspector.
enum Reading {
  static let samples = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "Samples")

  /// A report with one wrong share, one wrong growth and a right sum.
  static let report = """
    某局2022年度部门整体支出绩效自评报告

    2022年总支出1203.40万元，其中：基本支出883.40万元，项目支出320.00万元，项目支出占总支出的29.59%。

    2022年总支出1203.40万元，比上年1100.00万元增加103.40万元，增长19.40%。
    """

  static let grammar = Result { try Grammar.builtIn() }

  static func reader(_ parts: Filing.Parts = [.review]) throws -> ReportReader {
    ReportReader(grammar: try grammar.get(), parts: parts)
  }

  static func filing(_ text: String, name: String = "a.txt", parts: Filing.Parts = [.review]) throws -> Filing
  {
    try reader(parts).filing(of: Input(name: name, bytes: Array(text.utf8)))
  }

  static func html(_ text: String, name: String = "a.txt") throws -> String {
    ReportLeaf(try filing(text, name: name), language: .zh).html
  }

  static func sample(_ name: String) throws -> Input {
    Input(name: name, bytes: Array(try Data(contentsOf: samples.appending(path: name))))
  }

  static func understanding(_ input: Input) throws -> Understanding {
    try reader().understanding(of: input.document(ReadingOptions()))
  }
}

/// The tags of a page, so that what a browser would make of it can be compared.
struct Tags {
  /// Names of elements with the names of their attributes, in order.
  private(set) var all: [String] = []

  init(_ html: String) {
    var rest = Substring(html)
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ">") else { break }
      let tag = rest[..<close]
      // Values are in quotes and hold no quote, so what stands outside of them is the names.
      let outside = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.map { $0.element }.joined()
      all.append(outside)
      rest = rest[rest.index(after: close)...]
      if tag.hasPrefix("script") || tag.hasPrefix("style"), let end = rest.range(of: "</") {
        rest = rest[end.lowerBound...]
      }
    }
  }
}
