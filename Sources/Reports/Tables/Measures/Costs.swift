import Texts

/// What each step of an explanation costs, in tenths: nothing for what is usual, ten for what makes one doubt.
///
/// Costs speak of shapes and separators and of no word that a report may choose freely. They were set from what the
/// forms of tables do, and only their order of size matters.
enum Costs {
  /// More than any explanation may cost in one step.
  static let never = 1_000_000

  // MARK: Spaces

  /// No number has a space in it.
  static let spaceBetweenNumbers = 50
  /// ≥ stands before its number, with a space or not.
  static let spaceBehindOperator = 3
  /// Codes stand apart from names, numbers from units.
  static let spaceBehindLatin = 5
  /// A number after a space is rather another cell.
  static let spaceBeforeNumber = 20
  /// Ideographs are set without spaces, but short cells are spread.
  static let spaceBetweenIdeographs = 14

  // MARK: Rows

  /// Rows begin with the leaf most often.
  static let newLeaf = 4
  static let newParent = 9
  /// Groups begin seldom.
  static let newGroup = 12
  /// A row without its own name, which a merged cell gave to the row above.
  static let namelessRow = 60

  // MARK: Columns without a cell in the row

  /// Every row has a name; only a merged one lacks it.
  static let skippedLeaf = 50
  /// Parents that go on are not printed, but then no cell is either.
  static let skippedParent = 25
  /// Every indicator has its full marks.
  static let skippedFull = 70
  static let skippedParentFull = 30
  /// An indicator may have got nothing yet.
  static let skippedScore = 40
  static let skippedParentScore = 10
  /// Rules are printed for all indicators or for none.
  static let skippedRule = 40
  /// Targets and explanations are lacking now and then.
  static let skippedText = 30
  /// Signs, units and running numbers often are.
  static let skippedMinor = 8
  /// Remarks and second scores are for few rows.
  static let skippedRemark = 2

  // MARK: Blank cells

  static let blankLeaf = 32
  /// Parents that go on have blank cells, and so have their marks.
  static let blankParent = 3
  static let blankFull = 60
  static let blankScore = 30
  static let blankTarget = 25
  static let blankRule = 30
  static let blankNumber = 15
  static let blankMinor = 4
  static let blankRemark = 1

  // MARK: Line ends inside a cell

  /// Names break often, so each break is cheap.
  static let lineEndInName = 3
  /// Names of parents are short and break seldom.
  static let lineEndInParent = 4
  /// Marks never break.
  static let lineEndInMark = 10

  /// A row of its own kind: 其中, 小计, or heads once more.
  static let detailRow = 10
  static let subtotalRow = 5
  static let repeatedHeads = 3
  static let placeholder = 3

  // MARK: Confidence

  /// Tabs and bars tell the cells whatever stands in them, so a row may be this dear: scanned tables cost up to 90.
  static let dearestBoundedRow = 100

  /// Where each line is a cell, what was lost are blank cells only, and rows that lack several are dear.
  static let dearestLineRow = 50

  /// A table whose rows cost more each is seen and not read.
  static let dearestRow = 72
  /// One whose full marks make up a hundred may cost more.
  static let dearestRoundRow = 80
  /// One whose full marks end at the stated total may cost still more.
  static let dearestClosedRow = 90

  // MARK: Names

  /// A name has no sentence in it.
  static let stopInName = 50
  static let commaInName = 30
  /// It does not speak of marks that are given or taken.
  static let ruleInName = 50
  static let operatorBeforeName = 40
  /// Each number in a name, as in 2019年任务.
  static let numberInName = 25
  static let oneSignName = 20
  /// Names of parents are short, those of indicators may be longer; each sign more costs.
  static let longestParent = 10
  static let longestName = 16
  static let signTooMany = 6
  static let noName = 80
  /// Where parents carry their marks in brackets, one without them is no parent, and what carries them is no leaf.
  static let unlikeParents = 30

  /// 数量指标 in another column than that of its level.
  static let levelNameElsewhere = 20
  /// 产出指标 and its like are names of groups wherever they stand alone.
  static let levelNameInside = 20
  /// 指标 alone is what a line end cut from a name.
  static let endingAlone = 60
  /// 指标1： numbers the names of indicators and nothing else.
  static let templateName = 12
  static let templateElsewhere = 40

  // MARK: Marks

  static let noMark = 120
  static let dashForMark = 20
  /// A percentage is a target rather than a weight.
  static let percentAsMark = 12
  /// Marks are no more than a hundred.
  static let markTooHigh = 60

  // MARK: Long cells

  static let notARule = 40
  static let shortRule = 6
  static let shortestRule = 8
  static let shortExplanation = 20
  static let numberAsText = 30

  // MARK: Targets and remarks

  static let target = 3
  static let longestTarget = 10
  static let targetSignTooMany = 5
  static let stopInTarget = 15
  static let bareNumberTarget = 4
  static let remark = 8
  static let numberAsRemark = 25
  /// Two numbers with a line end or a wide gap between them.
  static let numbersJoined = 50
  /// Each number in a remark.
  static let numberInRemark = 8
  static let longestRemark = 24
  static let remarkSignTooMany = 2
  static let other = 10
  static let longOther = 40

  // MARK: Numbers, signs, units

  /// A score of another body is a score rather than a second one.
  static let secondScore = 15
  /// 定性 or 正向 in a column of signs.
  static let wordAsSign = 25
  static let sign = 2
  /// ≥ is one sign, ≥= two.
  static let longestSign = 2
  static let longSign = 60
  static let unit = 2
  /// 万平方米
  static let longestUnit = 4
  static let notAUnit = 40
  /// 1.2.3
  static let longestNumber = 5
  /// An explanation is a sentence.
  static let shortestExplanation = 5
  static let longestOther = 20
}
