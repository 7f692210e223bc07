import Grammars
import Manuscripts

extension Report {
  /// Reads the fields, the indicators and the stated formulas of a mended report.
  ///
  /// Reading is cautious: what two places say differently, or what only looks like a field, is left out.
  public init(reading manuscript: Manuscript, grammar: Grammar) {
    self.init()
    let context = ReadingContext(manuscript, grammar: grammar)
    let titles = Titles(context)
    title = titles.title
    reportDate = ReportDates(context).latest
    year = FiscalYear(context, titles: titles, reportDate: reportDate).year
    department = DepartmentName(context, titles: titles, year: year?.value).name
    fiscalAppropriation = Appropriation(context, year: year?.value).amount
    let reader = IndicatorReader(context)
    let tree = reader.tree
    unreadTables = reader.unreadTables
    indicators = tree.indicators
    totalRow = tree.total
    let score = OverallScore(context, tables: tree)
    selfScore = score.selfScore
    fullScore = score.fullScore
    rating = score.rating
    ratingLegend = RatingLegend(context).bands
    let formulas = FormulaReader(context, indicators: tree)
    let ledger = ContinuedLists(Ledger(context, year: year?.value), context).ledger
    let prose = ProseClaims(ledger, grammar: grammar)
    figures =
      LedgerEntries(ledger, tables: TableFigures(context), grammar: grammar, year: year?.value).entries
    let funds = FundTable(SheetCutter(context).cells, grammar: grammar)
    statements =
      formulas.statements + prose.statements + TableSums(context).statements
      + funds.statements + RestatedFields(context).statements(of: self, ledger)
    executionMarks = funds.marks
    scoringRules = ScoringRuleReader(context, statements: statements).rules(of: tree)
    unparsedFormulas = formulas.unparsed
    figureCount = (context.texts + context.tableRows).reduce(0) { $0 + $1.text.figures.count }
  }
}
