import Grammars
import Texts

/// The common names of levels that stand as cells: 产出指标, 社会效益指标.
///
/// They help where nothing else parts cells or heads a table; a table with other names reads alike.
struct LevelNames {
  /// By the first piece of each the one behind it, and its level.
  private(set) var names: [Int: (end: Int, level: Int)] = [:]
  /// By the last piece of each its first.
  private(set) var starts: [Int: Int] = [:]
  /// The pieces of each but the first.
  private(set) var inside: Set<Int> = []

  /// A name is broken over no more lines.
  private static let mostPieces = 3

  init(_ text: LooseText, _ grammar: Grammar) {
    let words = [grammar[.level1FullNames], grammar[.level2FullNames]]
    for index in text.pieces.indices where !text.pieces[index].isBlank && text.pieces[index].gap != .none {
      let from = text.pieces[index].range.lowerBound
      let lengths = words.map { $0.length(in: text.signs, at: from) ?? 0 }
      guard let length = lengths.max(), length > 0 else { continue }
      let near = text.pieces.indices[index...].prefix(Self.mostPieces)
      guard let last = near.first(where: { text.pieces[$0].range.upperBound == from + length }) else {
        continue
      }
      let behind = last + 1
      if behind == text.pieces.count || text.pieces[behind].gap != .none || isBracket(text, behind) {
        starts[last] = index
        names[index] = (behind, lengths[0] == length ? 1 : 2)
        inside.formUnion(index + 1..<last + 1)
      }
    }
  }

  /// The level that pieces name, when they are one of the names.
  func level(of pieces: Range<Int>) -> Int? {
    names[pieces.lowerBound].flatMap { $0.end == pieces.upperBound ? $0.level : nil }
  }

  /// 产出指标(50分)
  private func isBracket(_ text: LooseText, _ index: Int) -> Bool {
    text.signs[text.pieces[index].range].first == "("
  }
}
