import Pages

/// How pages look and what they do when somebody works with them: one style and one script, kept as files of their own.
enum Face {
  static let style = text([
    PackageResources.style_css, PackageResources.report_css, PackageResources.print_css,
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
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
    return base64(bytes)
  }
}

/// Bytes in the 64 signs that a `data:` address is written in.
func base64(_ bytes: [UInt8]) -> String {
  var text: [UInt8] = []
  text.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let value = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
    for place in 0..<4 {
      let isFilling = place > group.count
      text.append(isFilling ? UInt8(ascii: "=") : signs[Int(value >> UInt32(18 - 6 * place) & 0x3F)])
    }
  }
  return String(decoding: text, as: UTF8.self)
}

private let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
