import Grammars
import Texts

/// The sentence, segment and bracket depth of each position of a text.
struct TextPositions {
  private(set) var sentence: [Int]
  private(set) var segment: [Int]
  private(set) var depth: [Int]
  /// The sentences, without their full stops.
  private(set) var sentences: [Range<Int>]

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
  }
}
