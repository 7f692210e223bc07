import Audits
import Figures
import Grammars
import Manuscripts
import Pages
import Reports
import Scoring
import Testing

/// Law 3 over the score tables of the samples: set anew in any form, each gives its indicators or is named unread.
@Suite struct ResetTableTests {
  @Test(arguments: Sample.all) func theTablesOfTheSamplesReadAlikeInEveryForm(sample: Sample) {
    let tree = Reading(of: sample.text, grammar: grammar).audit.report.indicators
    let table = ResetTable(tree)
    guard table.rows.count >= ResetTable.fewestRows else { return }
    for form in ResetTable.Form.allCases {
      let read = Report(
        reading: Manuscript(Document(reading: Array(table.text(form).utf8)), units: grammar), grammar: grammar
      )
      if form.tellsCells { #expect(read.unreadTables.isEmpty, "\(form)") }
      guard read.unreadTables.isEmpty else { continue }
      let told = read.indicators.filter { $0.level == table.depth }.map(ResetTable.told)
      #expect(told == table.expected, "\(form)\n\(table.text(form))")
    }
  }
}

/// A score table set anew from a tree: its leaves with the names above them, full marks and scores.
private struct ResetTable {
  enum Form: CaseIterable {
    case tabsDropped, tabsBlank, tabsRepeated, barsDropped, barsBlank, barsRepeated, cellALine, spaces

    var tellsCells: Bool { self != .cellALine && self != .spaces }
  }

  static let fewestRows = 3
  private static let levels = ["一级指标", "二级指标", "三级指标"]

  let depth: Int
  private(set) var rows: [[String]] = []
  private(set) var expected: [String] = []

  init(_ tree: [Indicator]) {
    let byID = Dictionary(tree.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let parents = Set(tree.compactMap(\.parent))
    depth = min(Self.levels.count, tree.map { $0.id.split(separator: ".").count }.max() ?? 0)
    for leaf in tree where !parents.contains(leaf.id) && leaf.id.split(separator: ".").count == depth {
      var names: [String] = []
      var next: Indicator? = leaf
      while let node = next {
        names.insert(node.name ?? "", at: 0)
        next = node.parent.flatMap { byID[$0] }
      }
      guard let full = leaf.full, let score = leaf.score, names.count == depth, !names.contains("") else {
        continue
      }
      rows.append(names + [full.digits, score.digits])
      expected.append(Self.told(leaf))
    }
  }

  static func told(_ indicator: Indicator) -> String {
    "\(indicator.name ?? "-") \(indicator.full?.digits ?? "-") \(indicator.score?.digits ?? "-")"
  }

  /// The rows with parents only where they begin.
  private var merged: [[String]] {
    rows.enumerated().map { index, row in
      guard index > 0 else { return row }
      let above = rows[index - 1]
      let same = zip(row.prefix(depth - 1), above).prefix { $0 == $1 }.count
      return Array(repeating: "", count: same) + row.dropFirst(same)
    }
  }

  private func lines(_ rows: [[String]], _ separator: String, edge: String = "", dropping: Bool = false)
    -> String
  {
    ([Self.levels.prefix(depth) + ["分值", "得分"]] + rows).map { row in
      edge + (dropping ? row.filter { !$0.isEmpty } : row).joined(separator: separator) + edge
    }.joined(separator: "\n") + "\n"
  }

  func text(_ form: Form) -> String {
    switch form {
    case .tabsDropped: lines(merged, "\t", dropping: true)
    case .tabsBlank: lines(merged, "\t")
    case .tabsRepeated: lines(rows, "\t")
    case .barsDropped: lines(merged, "|", edge: "|", dropping: true)
    case .barsBlank: lines(merged, "|", edge: "|")
    case .barsRepeated: lines(rows, "|", edge: "|")
    case .cellALine: lines(merged, "\n", dropping: true)
    case .spaces: lines(merged, " ", dropping: true)
    }
  }
}
