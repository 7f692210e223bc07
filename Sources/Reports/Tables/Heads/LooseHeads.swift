import Grammars
import Texts

/// The heads of a score table in loose text: head words one behind the other, whatever stands between them.
struct LooseHeads {
  /// The pieces that hold the heads.
  var pieces: Range<Int>
  var heads: [ColumnHead]
  var columns: [TableColumn]

  /// Fewer heads are words of a sentence.
  private static let fewest = 3
  /// A head that no vocabulary has is no longer than this.
  private static let longestUnknown = 14
  /// So many heads without a known one end the row of heads.
  private static let mostUnknown = 2

  /// All rows of heads in the text, in order.
  static func all(in text: LooseText, _ words: HeadVocabulary) -> [LooseHeads] {
    var found: [LooseHeads] = []
    var index = 0
    while index < text.pieces.count {
      if let heads = LooseHeads(text, from: index, words) {
        found.append(heads)
        index = heads.pieces.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  init(pieces: Range<Int>, heads: [ColumnHead], columns: [TableColumn]) {
    (self.pieces, self.heads, self.columns) = (pieces, heads, columns)
  }

  init?(_ text: LooseText, from start: Int, _ words: HeadVocabulary) {
    let first = text.pieces[start]
    guard !first.isBlank, first.gap != .none, words.startsWord(text.signs[first.range.lowerBound]) else {
      return nil
    }
    var reader = HeadReader(text, words, at: start)
    reader.read()
    guard reader.heads.count >= Self.fewest else { return nil }
    let second = reader.secondRow()
    let heads = second?.heads ?? reader.heads
    let end = second?.end ?? reader.end
    // Heads within a piece that goes on as something else are words of a sentence.
    guard end > start, let columns = ColumnLayout.columns(heads) else { return nil }
    pieces = start..<end
    self.heads = heads
    self.columns = columns
  }

  /// Reads heads from left to right.
  private struct HeadReader {
    let text: LooseText
    let words: HeadVocabulary
    var heads: [ColumnHead] = []
    /// The piece behind the last known head.
    var end: Int
    private var piece: Int
    private var position: Int
    private var unknown = 0

    init(_ text: LooseText, _ words: HeadVocabulary, at start: Int) {
      self.text = text
      self.words = words
      piece = start
      end = start
      position = text.pieces[start].range.lowerBound
    }

    mutating func read() {
      while piece < text.pieces.count {
        if let word = words.word(in: text.signs, at: position), !isNumbered(position + word.length) {
          heads.append(word.head)
          unknown = 0
          advance(to: position + word.length)
          if isAtPieceStart { end = piece }
        } else if !readUnknown() {
          break
        }
      }
      if unknown > 0, !isTrailing {
        heads.removeLast(unknown)
      } else {
        end = max(end, unknown > 0 ? piece : end)
      }
    }

    /// The heads of two rows, where the second parts each level into 名称 and 分值.
    func secondRow() -> (heads: [ColumnHead], end: Int)? {
      guard heads.contains(where: \.isLevel) else { return nil }
      var next = end
      var own: [ColumnHead] = []
      while next < text.pieces.count, next == end || !text.pieces[next].gap.isLine {
        let piece = text.pieces[next]
        if piece.isBlank {
          next += 1
          continue
        }
        var cellEnd = next + 1
        while cellEnd < text.pieces.count, text.pieces[cellEnd].gap == .none { cellEnd += 1 }
        let signs = Array(text.signs(next..<cellEnd))
        if words.isPlainName(signs) {
          own.append(.level(1))
        } else if let head = words.head(of: signs), !head.isLevel {
          own.append(head)
        } else {
          return nil
        }
        next = cellEnd
      }
      guard own.count(where: \.isLevel) == heads.count(where: \.isLevel),
        let last = heads.lastIndex(where: \.isLevel)
      else { return nil }
      return (own + heads[(last + 1)...].filter { $0 != .other && $0 != .full }, next)
    }

    /// 指标1 is no head but a name of a template.
    private func isNumbered(_ end: Int) -> Bool {
      end < text.signs.count && text.signs[end].isDigit && position + 2 == end
    }

    private var isAtPieceStart: Bool {
      piece >= text.pieces.count || text.pieces[piece].range.lowerBound == position
    }

    private mutating func advance(to target: Int) {
      position = target
      while piece < text.pieces.count,
        text.pieces[piece].range.upperBound <= target && !text.pieces[piece].isBlank
          || text.pieces[piece].isBlank && text.pieces[piece].range.lowerBound < target
      {
        piece += 1
      }
      // Blank cells between heads head nothing.
      while piece < text.pieces.count, text.pieces[piece].isBlank, text.pieces[piece].gap == .cell {
        piece += 1
      }
    }

    /// A short cell of its own between heads heads something else.
    private mutating func readUnknown() -> Bool {
      guard unknown < LooseHeads.mostUnknown, !heads.isEmpty, isAtPieceStart, piece < text.pieces.count else {
        return false
      }
      let bound = text.pieces[piece].gap
      guard bound == .cell || bound == .wide || bound == .space else { return false }
      var next = piece + 1
      while next < text.pieces.count, text.pieces[next].gap == .none { next += 1 }
      let signs = text.signs(piece..<next)
      guard signs.count <= LooseHeads.longestUnknown,
        !signs.contains(where: { $0.isDigit || $0 == "。" })
      else { return false }
      heads.append(.other)
      unknown += 1
      advance(to: text.pieces[next - 1].range.upperBound)
      return true
    }

    /// Whether the heads nobody knows are the last of their line.
    private var isTrailing: Bool { piece >= text.pieces.count || text.pieces[piece].gap.isLine }
  }
}
