/// What makes a passage a score table that was seen.
enum SeenMeasures {
  /// One or two names of levels stand in any sentence about targets.
  static let fewestLevels = 3
  /// So many heads side by side are a row of heads.
  static let fewestHeads = 4
  /// One name with a figure behind it is a sentence.
  static let fewestValued = 2
  /// Rows with rules are long, but two names further apart than this are of two passages.
  static let farthest = 400
  /// A name and its target stand before the first figure.
  static let longestRow = 60
  /// Two heads of a row have at most one that nobody knows between them.
  static let nearHeads = 12
  /// In a run of heads nothing stands between them but a sign or two.
  static let besideHeads = 2
  /// The first words of a table tell which it is.
  static let longestQuote = 40
  /// The full marks of a whole report.
  static let whole = Array("100".unicodeScalars)
  /// What makes a hundred an amount or a count: 合计100万元.
  static let units: Set<Unicode.Scalar> = ["万", "元", "亿", "个", "人", "%", "次", "项", "户", ".", ","]
}
