import Pages

/// How pages look and what they do when somebody works with them: one style and one script, kept as files of their own.
enum Face {
  static let style = text([
    PackageResources.style_css, PackageResources.report_css, PackageResources.index_css,
    PackageResources.print_css,
  ])
  static let script =
    "\"use strict\";(()=>{\n"
    + text([
      PackageResources.base_js, PackageResources.marks_js, PackageResources.judgements_js,
      PackageResources.index_js, PackageResources.keys_js,
    ]) + "})();"

  static let styleHash = hash(style)
  static let scriptHash = hash(script)

  /// The files one after the other, without indents and lines that are comments.
  private static func text(_ files: [[UInt8]]) -> String {
    files.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
      .map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty && !$0.hasPrefix("//") && !($0.hasPrefix("/*") && $0.hasSuffix("*/")) }
      .joined(separator: "\n")
  }

  /// The SHA-256 of a text as a policy names it.
  private static func hash(_ text: String) -> String {
    let digits = Array(fingerprint(of: Array(text.utf8)) ?? "")
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 0x10)
    }
    return base64(of: bytes)
  }
}
