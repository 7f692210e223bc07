import Pages

/// What lines of a table are at least and at most.
enum LineMeasures {
  /// Bars stand at both ends of so many of the lines that have any, where they enclose rows.
  static let enclosed = Share(9, of: 10)
  /// So many of the line ends of a text have an empty line behind them where that means nothing.
  static let doubleSpaced = Share(9, of: 10)
  /// So many cells are whole lines where line ends tell the cells.
  static let wholeLines = Share(9, of: 10)
  /// Fewer strokes are a dash or two.
  static let shortestRule = 3
  /// Fewer runs side by side are words of a sentence.
  static let fewestHeads = 3
  /// Of the heads of a drawn table, the vocabulary knows so many.
  static let fewestKnownHeads = Share(3, of: 4)
  /// The label of a row of funds is broken over no more cells.
  static let fundLabelCells = 3
  /// So many amounts show with how many places a row prints them.
  static let fewestAmounts = 2
  /// A stroke above and below a table is longer than a dash.
  static let shortestStroke = 8
}

/// What pieces of a form without columns are at least and at most.
enum FormMeasures {
  /// So many columns of signs, units and remarks may lack their cells.
  static let mostOthersMissing = 5
  /// Name, full marks and score, the least that a row needs to be read from its end.
  static let fewestValues = 3
  /// 一级指标: shorter words name no level.
  static let shortestLevelHead = 4
  /// Two heads of levels follow each other within this.
  static let farthestLevelHead = 8
}
