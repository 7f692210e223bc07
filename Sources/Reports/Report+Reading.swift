import Figures
import Grammars
import Manuscripts

extension Report {
  /// Reads the fields, the indicators and the stated formulas of a mended report.
  ///
  /// Reading is cautious: what two places say differently, or what only looks like a field, is left out.
  ///
  /// ```swift
  /// let document = Document(reading: Array("政府采购执行率 34.94/39.66=88%。".utf8))
  /// let grammar = try Grammar.builtIn()
  /// let report = Report(reading: Manuscript(document, units: grammar), grammar: grammar)
  /// report.statements.map(\.kind.rawValue)  // ["formula"]
  /// ```
  public init(reading manuscript: Manuscript, grammar: Grammar) {
    self.init()
    unsurePages = manuscript.recognisedPages
    let context = ReadingContext(manuscript, grammar: grammar)
    let titles = Titles(context)
    title = titles.title
    reportDate = ReportDates(context).latest
    let years = Choice(
      YearCandidates(context: context, titles: titles, reportDate: reportDate).candidates)
    year = years.taken?.value
    let texts = FieldTexts(context)
    let bodies = Choice(DepartmentCandidates(context, texts: texts, titles: titles).candidates)
    department = bodies.taken?.value
    let appropriations = Choice(AppropriationCandidates(context: context, year: year?.value).candidates)
    fiscalAppropriation = appropriations.taken?.value
    let reader = IndicatorReader(context)
    let tree = reader.tree
    unreadTables = reader.unreadTables
    indicators = tree.indicators.map { indicator in
      var indicator = indicator
      indicator.standard = indicator.name.flatMap(grammar.standardName)
      return indicator
    }
    totalRow = tree.total
    let overall = OverallScore(context, texts: texts, tree: tree, of: self)
    selfScore = overall.score.taken?.value
    fullScore = overall.full.taken?.value
    rating = overall.rating.taken?.value
    candidates =
      bodies.told(as: "department", \.self) + years.told(as: "year", String.init)
      + appropriations.told(as: "fiscalAppropriation", \.printed)
      + overall.score.told(as: "selfScore", \.printed) + overall.full.told(as: "fullScore", \.printed)
      + overall.rating.told(as: "rating", \.self)
    ratingLegend = RatingLegend(context).bands
    let formulas = FormulaReader(context, indicators: tree)
    let ledger = ContinuedLists(Ledger(context, year: year?.value), context).ledger
    let prose = ProseClaims(ledger, grammar: grammar)
    let tables = TableFigures(context)
    figures = LedgerEntries(ledger, tables: tables, grammar: grammar, year: year?.value).entries
    executionRate = ExecutionRate(grammar: grammar).rate(
      of: ledger, tables: tables.entries(roles: RoleWords(grammar: grammar)), indicators: indicators)
    let funds = FundTable(FundCell.all(of: context), grammar: grammar)
    statements =
      formulas.statements
      + prose.statements.filter { claim in
        // Cells of a table are no sentence, however the file sets them.
        !reader.readTables.contains { $0.contains(claim.place.range) }
      } + funds.statements
      + TableClaims(context, besides: funds.statements).statements
      + RestatedFields(context, scores: overall.score, appropriations: appropriations).statements(
        of: self, ledger)
    executionMarks = funds.marks
    scoringRules = ScoringRuleReader(context, statements: statements).rules(of: tree)
    unparsedFormulas = formulas.unparsed
    figureCount = (context.texts + context.tableRows).reduce(0) { $0 + $1.text.figures.count }
  }
}
