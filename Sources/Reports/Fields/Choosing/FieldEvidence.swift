/// What speaks for or against a candidate of a field, each with its weight and its reason.
///
/// A candidate is taken from `leastWeight` on. The scale: a word that alone makes the reading sure weighs as much as
/// that; one that any other sentence may hold weighs a half of it or less; what shows that the value belongs to
/// something else weighs more than any two words that speak for it.
public enum FieldEvidence: String, Sendable, CaseIterable {
  // MARK: For any field

  /// A label of a cover or a form names the field, and the value stands behind it.
  case label
  /// The line that says what report it is.
  case title
  /// It stands alone in the line before or after the title.
  case besideTitle
  /// The part of the report that draws conclusions.
  case conclusions
  /// The same value stands in another place of the report.
  case agreement

  // MARK: For or against a year or an amount

  /// One of the first lines names a report with the year.
  case firstLines
  /// The year stands before 部门, 预算, 支出 and the like.
  case bodyYear
  /// It stands so more often than any other.
  case mostNamed
  /// The report was written in the months after it.
  case yearBeforeDate
  /// 财政拨款收入 right before the amount, or an income that is nothing else.
  case statedAmount
  /// The parts of it in one sentence.
  case sumOfParts
  /// The sentence tells the income.
  case incomeSentence
  /// The sentence names the year of the report.
  case sameYear
  /// A budget, not what came in.
  case budget

  // MARK: For or against a body

  /// The label of the unit that carries a project out.
  case executorLabel
  /// The label of the department above it.
  case superiorLabel
  /// The report is about a project, so that the department above it reports.
  case projectReport
  /// The label of whoever published the page.
  case publisherLabel
  /// The name stands before its abbreviation: （以下简称…）.
  case abbreviation
  /// A clause about the body starts with the name.
  case subject
  /// The name stands alone under the report.
  case signature
  /// Whoever ordered, made or printed the report.
  case otherRole
  /// Another candidate with words in front that are no place.
  case glued

  // MARK: For a score or a rating

  /// 自评, 自查 in the same clause.
  case selfWord
  /// 自评 in a clause before of the same sentence.
  case selfBefore
  /// 得分, 评分, 分数 or a bare 得 right before the figure.
  case scoreWord
  /// 得分 in the same clause.
  case scoreInClause
  /// 综合, 整体, 总, 最终 in the same clause: a score of the whole.
  case wholeWord
  /// The same in a clause before of the same sentence.
  case wholeBefore
  /// 评价, 评定, 绩效 in the same clause.
  case evaluationWord
  /// A rating is said in the same sentence.
  case ratingBeside
  /// A score is said in the same sentence.
  case scoreBeside
  /// 满分100分 or 百分制 in the same sentence.
  case outOfHundred
  /// The total row of the score table.
  case totalRow
  /// 等级, 等次, 评为 in the same clause.
  case gradeWord
  /// 结果 in the same clause, which is said of other things as well.
  case resultWord
  /// The rating stands in quotation marks.
  case quoted
  /// 满分 right before the figure.
  case fullMarkWord

  // MARK: Against a score or a rating

  /// The sentence speaks of one indicator.
  case ofIndicator
  /// The paragraph is that of an indicator whose score was read.
  case indicatorBlock
  /// The sentence states full marks below a hundred: a score of a part.
  case smallFullMark
  /// An average of several scores.
  case average
  /// One project of several, or their number.
  case ofProject
  /// 其中: a part of what was said before.
  case part
  /// The finance bureau's, a superior's or another examiner's score.
  case superior
  /// Another year is named.
  case otherYear
  /// A scale of ratings or a bound of a band.
  case legend
  /// Points taken off or added, or a rule that gives points.
  case rule
  /// What is aimed at.
  case goal
  /// How many people were content.
  case survey
  /// The full marks, not the score.
  case isFullMark
  /// The clause has a subject that is not the whole body.
  case foreignSubject
  /// The head of a column stands before it.
  case columnHead
  /// A rating that is an everyday word as well: 中, 差, 一般.
  case everydayWord
  /// Several scores told in one sentence, and this is not called the whole's.
  case oneOfSeveral
}
