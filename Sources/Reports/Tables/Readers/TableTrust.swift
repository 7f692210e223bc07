import Figures
import Manuscripts
import Texts

/// Whether a decoded table may be believed: nothing is taken from one that may have been cut wrongly.
///
/// Where tabs, bars or ruling lines tell the cells, or each line is one, only the columns and levels were searched for.
/// Where nothing does, the full marks must bear the reading out; scores are never asked, since they are what is checked.
struct TableTrust {
  private let found: LooseTables.Found
  private let tree: IndicatorTree
  private let marks: NestingMarks
  private let names: TrustedNames

  /// Parents whose marks all nest, in this number, bear out a table that ends at no round sum.
  private static let enoughParents = 3
  /// One row in so many may be without a name, which a merged cell gave to the row above.
  private static let namelessShare = 4
  /// A form keeps so many marks for its execution row, which stands elsewhere.
  private static let executionMarks = [0, 10, 20]

  init(_ tree: IndicatorTree, of found: LooseTables.Found) {
    self.tree = tree
    self.found = found
    marks = NestingMarks(tree, isCut: found.isCut)
    names = TrustedNames(tree)
  }

  var holds: Bool {
    if found.isBounded, !found.isDrawn { return isBoundedBelieved }
    guard isNamed, names.areWhole, !names.areForeign else { return false }
    if found.isHeadless { return closes }
    if found.areCellsLines, found.rowCost <= Costs.dearestLineRow { return marks.areTrusted }
    guard found.rowCost <= dearestRow else { return false }
    return found.isDrawn ? marks.areTrusted : isBorneOut
  }

  private var dearestRow: Int {
    guard closes else { return Costs.dearestRow }
    return sum == tree.total?.full?.value.number ? Costs.dearestClosedRow : Costs.dearestRoundRow
  }

  /// Where bounds tell the cells, one row of several may be spoilt; without heads the total must tell the columns.
  private var isBoundedBelieved: Bool {
    if found.isHeadless, tree.total == nil { return false }
    return found.rowCost <= Costs.dearestBoundedRow && !names.areMostlyForeign
  }

  /// Whether the full marks bear out a table whose cells nothing told.
  private var isBorneOut: Bool {
    marks.areTrusted && (closes || marks.parents >= Self.enoughParents && marks.broken == 0)
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

  /// The marks of the leaves make up the total's, or a hundred.
  private var closes: Bool {
    guard let sum else { return false }
    let goals = [ScoreMeasures.whole] + [tree.total?.full?.value.number].compactMap(\.self)
    return goals.contains { goal in
      Self.executionMarks.contains { (try? sum + Rational($0)) == goal }
    }
  }
}
