import Figures
import Grammars

/// Where lists open: at 其中 and the like, and at the colon behind a total.
extension PartListFinder {
  struct Opener {
    var start: Int
    var end: Int
    var sentence: Int
    var depth: Int
    var segment: Int
    /// 分别为 and the like promise all parts.
    var isExhaustive: Bool
    /// Whether a stop follows: 其中：… goes on over semicolons, 其中甲…乙… does not.
    var isFollowedByStop: Bool
    /// Whether nothing but a colon says that parts follow.
    var isUnmarked = false
  }

  /// The words that open a list: 其中, 包括, 分别为….
  var openers: [Opener] {
    let cutter = paragraph.positions
    var found: [Opener] = []
    var position = 0
    while position < text.count {
      if let colon = colon(at: position) {
        found.append(colon)
        position = colon.end
        continue
      }
      let closed = grammar.wordLength(.respectively, in: text.scalars, at: position)
      guard let length = closed ?? grammar.wordLength(.details, in: text.scalars, at: position) else {
        position += 1
        continue
      }
      found.append(
        Opener(
          start: position, end: position + length, sentence: cutter.sentence[position],
          depth: cutter.depth[position],
          segment: cutter.segment[position], isExhaustive: closed != nil,
          isFollowedByStop: text.scalars[(position + length - 1)..<min(position + length + 1, text.count)]
            .contains { $0 == ":" || $0 == "," }))
      position += length
    }
    return found
  }

  /// The colon behind a total, “收入总计 300 万元：…”, opens a list of all its parts; behind any other amount, of some.
  private func colon(at position: Int) -> Opener? {
    let cutter = paragraph.positions
    guard text.scalars[position] == ":", let whole = text.figure(endingAt: position),
      let mention = paragraph.mentions(in: whole.range.lowerBound..<position).first, mention.nature == .amount
    else { return nil }
    let label = Array(text.scalars[mention.label])
    guard !mention.name.isEmpty, grammar.wordLength(.details, in: text.scalars, at: position + 1) == nil
    else { return nil }
    let isTotal = grammar.forms(.sumWords).contains { label.ends(with: $0) }
    return Opener(
      start: position, end: position + 1, sentence: cutter.sentence[position], depth: cutter.depth[position],
      segment: cutter.segment[position], isExhaustive: isTotal, isFollowedByStop: true, isUnmarked: !isTotal)
  }
}
