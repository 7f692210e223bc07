import Figures

/// A performance self-evaluation report as a reader understands it.
///
/// A field that the text does not give is `nil`; nothing is made up.
public struct Report: Sendable {
  public var title: Located<String>?
  /// 部门名称
  public var department: Located<String>?
  /// The fiscal year that the report is about, not the year it was written in.
  public var year: Located<Int>?
  public var reportDate: Located<String>?
  /// 财政拨款收入, as printed with its unit.
  public var fiscalAppropriation: Located<Figure>?
  /// 自评分数
  public var selfScore: Located<Figure>?
  /// The full marks of the self score, when the text states them.
  public var fullScore: Located<Figure>?
  /// 评级
  public var rating: Located<String>?
  /// 预算执行率: at what rate the whole budget of the year was executed, in per cent.
  public var executionRate: Located<Figure>?
  /// What else each field might have been, with what spoke for and against it, in the order of the report.
  public var candidates: [FieldCandidate] = []
  /// The rating scale that the report itself prints; empty when it prints none.
  public var ratingLegend: [RatingBand] = []
  /// In the order of the report, each after its parent.
  public var indicators: [Indicator] = []
  /// The heads of the score tables that were seen and could not be read surely; nothing is taken from those.
  public var unreadTables: [Located<String>] = []
  /// The total row of the score table.
  public var totalRow: TotalRow?
  /// The marks for executing the budget, when a form gives them beside its score table.
  public var executionMarks: ExecutionMarks?
  /// What the text itself lets a reader recompute, in the order of the report.
  public var statements: [StatedClaim] = []
  /// The scoring rules that could be read, each with the facts it needs.
  public var scoringRules: [ScoringRule] = []
  /// Every labelled figure, in the order of the report.
  public var figures: [LedgerEntry] = []
  /// How many figures were seen in the whole text.
  public var figureCount = 0
  /// The pages whose text was recognised from an image, by their numbers.
  public var unsurePages: Set<Int> = []
  /// Text with digits, an operator and an equals sign that could not be read as arithmetic.
  public var unparsedFormulas: [Located<String>] = []
}

/// The row of a score table that adds it up.
public struct TotalRow: Sendable {
  public var full: Located<Figure>?
  public var score: Located<Figure>
  /// Whether it is called the total score and not just a sum, which may be one of several.
  public var isOverall: Bool
}

/// What the execution of the budget is worth and what it got: 分值 10, 得分 9.04 in the funds of a form.
public struct ExecutionMarks: Sendable {
  public var full: Figure
  public var score: Operand
}
