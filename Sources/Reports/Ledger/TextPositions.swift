import Grammars
import Texts

/// The sentence, segment and bracket depth of each position of a text.
struct TextPositions {
  private(set) var sentence: [Int]
  private(set) var segment: [Int]
  private(set) var depth: [Int]
  /// The sentences, without their full stops.
  private(set) var sentences: [Range<Int>]
  /// For each position the first one behind it that fewer brackets are open around.
  private let shallower: [Int]

  init(_ text: LexedText) {
    sentence = []
    segment = []
    depth = []
    sentences = []
    var start = 0
    var (currentSentence, currentSegment, currentDepth) = (0, 0, 0)
    let inFigure = text.positionsInsideFigures
    for position in 0..<text.count {
      let scalar = text.scalars[position]
      if scalar.closesAside { currentDepth = max(0, currentDepth - 1) }
      sentence.append(currentSentence)
      segment.append(currentSegment)
      depth.append(currentDepth)
      if scalar.opensAside { currentDepth += 1 }
      guard !inFigure[position] else { continue }
      if scalar.endsSentence {
        sentences.append(start..<position)
        start = position + 1
        (currentSentence, currentSegment, currentDepth) = (currentSentence + 1, currentSegment + 1, 0)
      } else if scalar == ";", currentDepth == 0 {
        currentSegment += 1
      }
    }
    sentence.append(currentSentence)
    segment.append(currentSegment)
    depth.append(currentDepth)
    sentences.append(start..<text.count)
    shallower = Self.shallower(depth)
  }

  private static func shallower(_ depth: [Int]) -> [Int] {
    var next = depth.map { _ in depth.count }
    for position in depth.indices.reversed() {
      var candidate = position + 1
      while candidate < depth.count, depth[candidate] >= depth[position] { candidate = next[candidate] }
      next[position] = candidate
    }
    return next
  }

  /// Where a sentence ends, its full stop included.
  func end(ofSentence sentence: Int) -> Int {
    min(sentences[sentence].upperBound + 1, self.sentence.count - 1)
  }

  /// The first position from `position` on that is behind a segment.
  func end(ofSegment segment: Int, from position: Int) -> Int {
    min(self.segment[position...].firstIndexInOrder { $0 > segment }, self.segment.count - 1)
  }

  /// The first position from `position` on around which fewer brackets are open than `depth`.
  func end(ofDepth depth: Int, from position: Int) -> Int {
    var end = position
    while end < self.depth.count, self.depth[end] >= depth { end = shallower[end] }
    return min(end, self.depth.count - 1)
  }
}
