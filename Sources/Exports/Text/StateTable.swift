import Pages
import Texts

/// How many files there are of each format and status, as a table for people.
///
/// ```swift
/// let states = [FileState(format: .pdf, status: .complete): 5]
/// StateTable(states, language: .en).text  // "format  read  all\nPDF        5    5\n"
/// ```
public struct StateTable {
  public let text: String

  /// The table with a row for each format and a column for each status that occurs; empty when there is no file.
  ///
  /// ```swift
  /// StateTable([:], language: .zh).text  // ""
  /// ```
  public init(_ states: [FileState: Int], language: Language) {
    let statuses = Status.allCases.filter { status in states.keys.contains { $0.status == status } }
    let formats = Document.Format.allCases.filter { format in states.keys.contains { $0.format == format } }
    let all = Wording(zh: "合计", en: "all")[language]
    let head = [Wording(zh: "格式", en: "format")[language]] + statuses.map { $0.name[language] } + [all]
    var rows = formats.map { format in
      let counts = statuses.map { states[FileState(format: format, status: $0)] ?? 0 }
      return [format.name[language]] + (counts + [counts.reduce(0, +)]).map(String.init)
    }
    if formats.count > 1 {
      let sums = statuses.map { status in states.reduce(0) { $0 + ($1.key.status == status ? $1.value : 0) } }
      rows.append([all] + (sums + [sums.reduce(0, +)]).map(String.init))
    }
    text = rows.isEmpty ? "" : Self.aligned([head] + rows)
  }

  /// The first column to the left and the others to the right, with two blanks between.
  private static func aligned(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { width(of: $0[column]) }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - width(of: row[column]))
        return column == 0 ? row[column] + blanks : "  " + blanks + row[column]
      }.joined() + "\n"
    }.joined()
  }

  /// Anything beyond ASCII is two columns wide.
  private static func width(of text: String) -> Int { text.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }
}
