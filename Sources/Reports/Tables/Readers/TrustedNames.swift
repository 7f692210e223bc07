import Manuscripts
import Pages
import Texts

/// Whether the names of a decoded table are names: none is a piece of one, or two of them, or a piece of a rule.
struct TrustedNames {
  private let names: [[Unicode.Scalar]]
  private let rules: [[Unicode.Scalar]]

  /// Cells of a column that begin alike show what the column holds.
  private static let opening = 3
  private static let fewestAlike = 4
  /// A single sign is what a line end cut from a name.
  private static let shortest = 2

  init(_ tree: IndicatorTree) {
    names = tree.indicators.compactMap(\.name).map { foldedForMatching($0) }
    rules = tree.rules.values.map { foldedForMatching($0.string) }
  }

  /// Whether some begin or go on as the explanations of the table do: 用以反映…
  var areForeign: Bool { foreign > 0 }

  /// Whether more do than a row or two that recognition spoilt.
  var areMostlyForeign: Bool { Self.spoiltShare.isExceeded(by: foreign, of: names.count) }

  private static let spoiltShare = Share(1, of: 10)

  private var foreign: Int {
    let openings = rules.map { $0.prefix(Self.opening) }
    let alike = Dictionary(grouping: openings, by: { Array($0) }).filter {
      $0.key.count == Self.opening && $0.value.count >= Self.fewestAlike
    }
    return names.count { name in
      alike.keys.contains { name.starts(with: $0) || name.containsRun($0) }
    }
  }

  /// Whether no name is cut in a bracket, is one sign, or has the marks of another before it: 决策(15分)立项依据.
  var areWhole: Bool {
    names.allSatisfy { name in
      name.count >= Self.shortest && Self.isClosed(name) && !Self.holdsMarks(name)
    }
  }

  private static func isClosed(_ name: [Unicode.Scalar]) -> Bool {
    var depth = 0
    for sign in name {
      if sign == "(" { depth += 1 }
      if sign == ")" { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  private static func holdsMarks(_ name: [Unicode.Scalar]) -> Bool {
    name.indices.contains { close in
      name[close] == ")" && close + 1 < name.count && CellShape.bracket(name[...close]) > 0
    }
  }
}
