import Chance
import Figures
import Reports
import Testing

/// Law 3: one score table in any form gives the same indicators, or says that it could not be read.
@Suite struct TypesettingTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func oneTableReadsAlikeInEveryForm(seed: UInt64) {
    let made = MadeTable(seed: seed)
    for form in MadeTable.Form.allCases {
      let read = report(made.text(form))
      guard read.unreadTables.isEmpty else { continue }
      let told = read.indicators.map {
        "\($0.name ?? "-") \($0.full?.digits ?? "-") \($0.score?.digits ?? "-")"
      }
      #expect(told == made.expected, "seed \(seed), \(form):\n\(made.text(form))")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func formsThatTellTheirCellsAreAllRead(seed: UInt64) {
    let made = MadeTable(seed: seed)
    for form in MadeTable.Form.allCases where form.tellsCells {
      #expect(report(made.text(form)).unreadTables.isEmpty, "seed \(seed), \(form)")
    }
  }
}

/// A score table of three levels with names and marks drawn by chance.
private struct MadeTable {
  enum Form: CaseIterable {
    case tabsDropped, tabsBlank, tabsRepeated, bars, cellALine, spaces, drawn
    /// Cells of a row with nothing between them, all cells so, and columns one behind the other.
    case jammedRows, jammed, columns

    var tellsCells: Bool { [.tabsDropped, .tabsBlank, .tabsRepeated, .bars, .drawn].contains(self) }
  }

  private var rows: [[String]] = []
  private(set) var expected: [String] = []
  private var scores: [Int] = []

  private static let heads = ["一级指标", "二级指标", "三级指标", "分值", "得分"]
  private static let starts = ["渔港", "书屋", "苗圃", "乡道", "灯塔", "驿站", "水窖", "茶园", "窑址", "林带"]
  private static let middles = ["修缮", "巡护", "登记", "移交", "培育", "共建", "轮换", "普查"]
  private static let ends = ["到位率", "完整性", "及时性", "覆盖面", "满意程度", "达标率"]

  init(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    var starts = Self.starts.shuffled(using: &chance)
    let groups = Int.random(in: 2...4, using: &chance)
    var leaves: [(group: Int, part: Int)] = []
    for group in 0..<groups {
      for part in 0..<Int.random(in: 1...2, using: &chance) {
        leaves += Array(repeating: (group, part), count: Int.random(in: 1...3, using: &chance))
      }
    }
    var full = Array(repeating: 100 / leaves.count, count: leaves.count)
    full[0] += 100 - full.reduce(0, +)
    var last: (group: Int, part: Int)?
    var used: Set<String> = []
    for (index, leaf) in leaves.enumerated() {
      var name = ""
      repeat {
        name =
          starts[0] + (Self.middles.randomElement(using: &chance) ?? "")
          + (Self.ends.randomElement(using: &chance) ?? "")
        starts.append(starts.removeFirst())
      } while !used.insert(name).inserted
      let score = full[index] - Int.random(in: 0...2, using: &chance)
      let parents = [
        "\(Self.middles[leaf.group])工作", "\(Self.middles[leaf.group])\(["过程", "结果"][leaf.part])",
      ]
      if last?.group != leaf.group { expected.append("\(parents[0]) - -") }
      if last.map({ $0 != leaf }) ?? true { expected.append("\(parents[1]) - -") }
      expected.append("\(name) \(full[index]) \(score)")
      last = leaf
      rows.append(parents + [name, String(full[index]), String(score)])
      scores.append(score)
    }
  }

  private var total: [String] { ["合计", "", "", "100", String(scores.reduce(0, +))] }

  /// The rows with parents only where they begin.
  private var merged: [[String]] {
    rows.enumerated().map { index, row in
      guard index > 0 else { return row }
      let above = rows[index - 1]
      return [row[0] == above[0] ? "" : row[0], row[1] == above[1] ? "" : row[1]] + row.dropFirst(2)
    }
  }

  private func lines(_ rows: [[String]], _ separator: String, dropping: Bool = false) -> String {
    ([Self.heads] + rows + [total]).map { row in
      (dropping ? row.filter { !$0.isEmpty } : row).joined(separator: separator)
    }.joined(separator: "\n") + "\n"
  }

  func text(_ form: Form) -> String {
    switch form {
    case .tabsDropped: lines(merged, "\t", dropping: true)
    case .tabsBlank: lines(merged, "\t")
    case .tabsRepeated: lines(rows, "\t")
    case .bars:
      ([Self.heads] + merged + [total]).map { "| " + $0.joined(separator: " | ") + " |" }.joined(
        separator: "\n")
        + "\n"
    case .cellALine: lines(merged, "\n", dropping: true)
    case .spaces: lines(merged, " ", dropping: true)
    case .drawn: drawn
    case .jammedRows: lines(merged, "", dropping: true)
    case .jammed: lines(merged, "", dropping: true).filter { $0 != "\n" }
    case .columns:
      Self.heads.indices.map { column in
        ([Self.heads] + merged + [total]).map { $0[column] }.filter { !$0.isEmpty }.joined(separator: "\n")
      }.joined(separator: "\n") + "\n"
    }
  }

  /// Columns of blanks, as a terminal shows them.
  private var drawn: String {
    let all = [Self.heads] + merged + [total]
    let widths = Self.heads.indices.map { column in (all.map { $0[column].count }.max() ?? 0) * 2 + 2 }
    return all.map { row in
      row.enumerated().map { column, cell in
        let own = cell.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
        return cell + String(repeating: " ", count: widths[column] - own)
      }.joined()
    }.joined(separator: "\n") + "\n"
  }
}
