import Figures

/// Whether the full marks of a tree bear out how its table was read: those under a parent make up the parent's.
///
/// A slip of the report spoils one sum; a row put under the wrong parent, or a number in the wrong column, spoils many.
struct NestingMarks {
  private(set) var parents = 0
  private(set) var broken = 0

  private static let mostBroken = 1
  /// One in so many sums may be broken.
  private static let rarity = 4

  /// Of a table that the text cuts the last parents may lack rows, so they are not asked.
  init(_ tree: IndicatorTree, isCut: Bool) {
    let last = isCut ? tree.indicators.last?.id ?? "" : ""
    let children = Dictionary(grouping: tree.indicators.filter { $0.parent != nil }) { $0.parent ?? "" }
    for parent in tree.indicators {
      guard let full = parent.full?.number, let own = children[parent.id],
        !last.hasPrefix(parent.id + ".")
      else { continue }
      let marks = own.compactMap { $0.full?.number }
      guard marks.count == own.count else { continue }
      parents += 1
      if (try? marks.reduce(.zero) { try $0 + $1 }) != full { broken += 1 }
    }
  }

  var areTrusted: Bool { broken <= Self.mostBroken || broken * Self.rarity < parents }
}
