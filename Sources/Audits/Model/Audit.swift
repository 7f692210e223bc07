import Figures
import Grammars
import Reports

/// A report with every claim recomputed.
public struct Audit: Sendable {
  public var report: Report
  public var claims: [Claim]
  public var findings: [Finding]
  public var coverage: Coverage
  /// What each recomputed claim was recomputed from, by the `id` of the claim.
  package var recalculations: [String: Recalculation]

  /// Recomputes everything that `report` states.
  ///
  /// Every claim is judged or says why it is unchecked; claims stand in the order of the report.
  ///
  /// ```swift
  /// let grammar = try Grammar.builtIn()
  /// let document = Document(reading: Array("政府采购执行率 34.94/39.66=98%。".utf8))
  /// let manuscript = Manuscript(document, units: grammar)
  /// let audit = Audit(Report(reading: manuscript, grammar: grammar), grammar: grammar)
  /// audit.claims.map(\.verdict.rawValue)  // ["wrong"]
  /// ```
  public init(_ report: Report, grammar: Grammar) {
    self.report = report
    let checks: [any Check] = [
      StatedClaims(), OverallScores(), ScoreTree(), FullMarks(), ScoreWithinFullMarks(),
      ScoreAgainstFormula(grammar: grammar), ScoringRules(), Targets(), TargetScores(),
      Ratings(scales: grammar.scales),
    ]
    var results: [CheckedClaim] = checks.flatMap { $0.claims(of: report) }
    results = results.map { $0.warning(ofFiguresOn: report.unsurePages) }
    results.sort {
      ($0.claim.place.range.lowerBound, $0.claim.id) < ($1.claim.place.range.lowerBound, $1.claim.id)
    }
    results = Candidates(Self.diagnosed(results)).counted.withLastingIdentities
    claims = results.map(\.claim)
    recalculations = Dictionary(
      results.compactMap { result in result.recalculation.map { (result.claim.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let found =
      Self.withHouseStyle(results.compactMap(\.finding), claims: claims) + report.unreadTables.map(\.finding)
    findings = found.withLastingIdentities
    coverage = Coverage(of: claims, in: report)
  }
}

extension Audit {
  /// The text that looks like arithmetic and could not be read, each as a claim that was not checked.
  package var unreadFormulas: [Claim] {
    report.unparsedFormulas.enumerated().map { number, formula in
      Claim(
        id: ClaimBuilder.id(.formula, of: "unparsed|\(number)|\(formula.value)"), kind: .formula,
        quote: formula.quote, place: formula.place, expression: "", stated: "", verdict: .unchecked,
        reason: .unparsed)
    }
  }
}
