extension FieldEvidence {
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
