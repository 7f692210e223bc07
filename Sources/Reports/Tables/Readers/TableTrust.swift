import Figures
import Manuscripts
import Texts

/// Whether a decoded table may be believed: nothing is taken from one that may have been cut wrongly.
///
/// Where tabs, bars, ruling lines or columns of blanks tell the cells, only the levels were searched for. Where nothing
/// does, the full marks must bear the reading out; scores are never asked, since they are what is checked.
struct TableTrust {
  private let tree: IndicatorTree
  private let marks: NestingMarks

  /// Parents whose marks all nest, in this number, bear out a table that ends at no round sum.
  private static let enoughParents = 3
  /// One row in so many may be without a name, which a merged cell gave to the row above.
  private static let namelessShare = 4
  /// A form keeps so many marks for its execution row, which stands elsewhere.
  private static let executionMarks = [0, 10, 20]
  /// Cells of a column that begin alike show what the column holds.
  private static let opening = 3
  private static let fewestAlike = 4

  init(_ tree: IndicatorTree) {
    self.tree = tree
    marks = NestingMarks(tree)
  }

  func holds(_ found: LooseTables.Found) -> Bool {
    if found.isBounded, !found.isDrawn { return found.rowCost <= Costs.dearestBoundedRow && !hasForeignNames }
    let dearest = endsAtTotal ? Costs.dearestClosedRow : Costs.dearestRow
    guard isNamed, found.rowCost <= dearest else { return false }
    if found.isDrawn { return marks.areTrusted && !hasForeignNames }
    return !hasForeignNames && isBorneOut
  }

  /// Whether what marks there are do not speak against it.
  var isBelieved: Bool { marks.areTrusted }

  /// Whether the full marks bear out a table whose cells nothing told.
  var isBorneOut: Bool {
    isNamed && marks.areTrusted
      && (closes || marks.parents >= Self.enoughParents && marks.broken == 0)
  }

  private var leaves: [Indicator] {
    let parents = Set(tree.indicators.compactMap(\.parent))
    return tree.indicators.filter { !parents.contains($0.id) }
  }

  private var isNamed: Bool {
    let leaves = leaves
    return leaves.count { $0.name == nil } * Self.namelessShare <= leaves.count
  }

  /// The full marks of the leaves, when all have them.
  private var sum: Rational? {
    let leaves = leaves
    let full = leaves.compactMap { $0.full?.number }
    return full.count == leaves.count ? try? full.reduce(.zero) { try $0 + $1 } : nil
  }

  private var endsAtTotal: Bool { sum != nil && sum == tree.total?.full?.value.number }

  /// The marks of the leaves make up the total's, or a hundred.
  private var closes: Bool {
    guard let sum else { return false }
    let goals = [ScoreMeasures.whole] + [tree.total?.full?.value.number].compactMap(\.self)
    return goals.contains { goal in
      Self.executionMarks.contains { (try? sum + Rational($0)) == goal }
    }
  }

  /// Whether names begin as the explanations of the table do: 用以反映…
  private var hasForeignNames: Bool {
    let rules = tree.rules.values.map { foldedForMatching($0.string).prefix(Self.opening) }
    let alike = Dictionary(grouping: rules, by: { Array($0) }).filter {
      $0.key.count == Self.opening && $0.value.count >= Self.fewestAlike
    }
    return tree.indicators.contains { indicator in
      let name = foldedForMatching(indicator.name ?? "")
      return alike.keys.contains { name.starts(with: $0) || name.containsRun($0) }
    }
  }
}
