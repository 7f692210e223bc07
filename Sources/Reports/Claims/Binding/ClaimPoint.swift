import Grammars

/// Where a claim stands, seen from its result: 增加 5 万元, 执行率 90%.
struct ClaimPoint {
  var sentence: Int
  var segment: Int
  var depth: Int
  /// What is before the claim ends here, and what is behind it starts here.
  var position: Int
  /// Where its figure starts; its own words lie between.
  var figure: Int
  /// Amounts before this belong to an earlier claim.
  var floor = 0
  /// Figures that play another part in the claim.
  var taken: [Range<Int>] = []

  /// - Parameter position: Where the words of the claim start, when that is before its figure.
  init(_ mention: Mention, at position: Int? = nil) {
    sentence = mention.sentence
    segment = mention.segment
    depth = mention.depth
    self.position = position ?? mention.lexed.start
    figure = mention.lexed.start
  }

  init(sentence: Int, segment: Int, depth: Int, position: Int) {
    self.sentence = sentence
    self.segment = segment
    self.depth = depth
    self.position = position
    figure = position
  }

  /// The end of a paragraph, from which all of it is seen.
  static let end = ClaimPoint(sentence: .max, segment: .max, depth: 0, position: .max)
}
