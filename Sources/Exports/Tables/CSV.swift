/// Comma-separated values by RFC 4180, made safe for spreadsheets.
public enum CSV {
  /// The byte order mark by which a spreadsheet recognises UTF-8.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// One record with its CRLF; a cell without a value is empty.
  ///
  /// ```swift
  /// CSV.record(["a,b", nil, "-1037.00", "=1+1"])  // "\"a,b\",,-1037.00,\'=1+1\r\n"
  /// ```
  public static func record(_ cells: [String?]) -> String {
    cells.map { quoted(harmless(cleaned($0 ?? ""))) }.joined(separator: ",") + "\r\n"
  }

  /// `cell` with an apostrophe in front when a spreadsheet would run it as a formula.
  ///
  /// A formula starts with `=`, `+`, `-` or `@`, also in full width and after white space. A plain decimal
  /// number, which may have a minus sign and end in `%`, stays a number.
  static func harmless(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
      "=+-@＝＋－＠".unicodeScalars.contains(first), !isNumber(cell)
    else { return cell }
    return "'" + cell
  }

  private static func isNumber(_ cell: String) -> Bool {
    var digits = cell.utf8[...]
    if digits.first == UInt8(ascii: "-") { digits.removeFirst() }
    if digits.last == UInt8(ascii: "%") { digits.removeLast() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }

  private static func quoted(_ cell: String) -> String {
    let isPlain = cell.utf8.allSatisfy { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") }
    if isPlain && cell.first != " " && cell.last != " " { return cell }
    let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"" + doubled + "\""
  }
}
