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

  /// How much it speaks for the candidate, or against it.
  public var weight: Int {
    switch self {
    case .label: 8  // Nothing else on the page says it as plainly.
    case .title: 6  // A title may still be that of a list or of an attachment.
    case .besideTitle: 4  // Covers also name printers, finance bureaus and dates.
    case .firstLines: 5  // The name of a file or of an attachment.
    case .bodyYear, .statedAmount: 5  // Years and amounts of that name may be a project's or a unit's.
    case .sumOfParts: 4  // What the text says itself comes first.
    case .yearBeforeDate: 4  // An inference gives way to all that is said.
    case .mostNamed, .sameYear: 1  // Just enough to lead.
    case .incomeSentence: 2  // Of two amounts it is the one told with the income.
    case .budget: -1  // Reports of small bodies tell nothing else.
    case .executorLabel: 5  // Less than a title, which may name the body above a unit.
    case .superiorLabel: 2  // The body is most often the unit below it.
    case .projectReport: 2  // Then it is the one that has the money, unless a unit below it is named.
    case .publisherLabel, .abbreviation, .subject, .signature: 4  // Enough when nothing says otherwise.
    case .otherRole, .glued: -10  // It is another's name, or none.
    case .conclusions: 2  // Most of the part is not about the score.
    case .agreement: 1  // The same slip may be copied.
    case .selfWord: 4  // 自评 with a figure in 分 is enough when nothing speaks against it.
    case .selfBefore, .wholeWord, .evaluationWord: 2  // Half a reason: any other sentence may hold them.
    case .scoreWord: 2  // Indicators have it as well.
    case .scoreInClause, .wholeBefore: 1  // The figure may belong to another word.
    case .ratingBeside, .scoreBeside: 3  // Scores of parts seldom have a rating.
    case .outOfHundred: 2  // One project of many is out of a hundred as well.
    case .totalRow: 5  // Less than what the text says: the row is what is checked.
    case .gradeWord: 4  // A rating and the word for ratings is enough when nothing speaks against it.
    case .resultWord: 2  // 执行结果, 验收结果.
    case .quoted: 1  // So is much else.
    case .fullMarkWord: 3  // Indicators have full marks as well.
    // It is another's value, whatever else is said.
    case .ofIndicator, .average, .superior, .otherYear, .legend, .rule, .isFullMark: -10
    case .columnHead, .survey: -8  // The figure below belongs to a row.
    case .ofProject, .part, .goal, .smallFullMark: -6  // Unless several words say the contrary.
    case .indicatorBlock: -2  // A long paragraph may end with the whole.
    case .foreignSubject, .oneOfSeveral: -3  // Names that are not known stand before the whole's score too.
    case .everydayWord: -2  // It takes one more reason.
    }
  }

  /// From this weight on a candidate is taken.
  static let leastWeight = 4
  /// The best must lead the next other value by this much.
  static let leastLead = 1
  /// More places that agree say no more.
  static let mostAgreement = 3
}
