import Grammars

/// The heads of a form whose own were lost: the columns that such forms have, to be tried one after the other.
enum FormHeads {
  private static let names: [ColumnHead] = [.level(1), .level(2), .third]

  /// Each with fewer cells than the next.
  private static let layouts: [[ColumnHead]] = [
    [.target, .full], [.target, .full, .score], [.target, .actual, .full, .score, .remark],
    [.sign, .target, .unit, .actual, .full, .score, .remark],
  ]

  /// Fewer names of levels may stand anywhere.
  private static let fewestNames = 2

  /// Heads above the first name of a level; none unless there are several names and a total below them.
  static func all(in text: LooseText, _ names: LevelNames, _ grammar: Grammar) -> [LooseHeads] {
    let starts = names.starts.values.sorted()
    guard starts.count >= fewestNames, let first = starts.first else { return [] }
    return layouts.compactMap { layout in
      let heads = Self.names + layout
      return ColumnLayout.columns(heads).map {
        LooseHeads(pieces: first..<first, heads: heads, columns: $0)
      }
    }
  }
}
