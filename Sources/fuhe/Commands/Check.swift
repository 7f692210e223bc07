import Archives
import Audits
import Exports
import Pages
import Reviews

/// Runs `fuhe check`.
@Sendable func runCheck(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let settings = invocation.settings
  if settings.wantsFigures, settings.format != .json { throw UsageFault.figuresWithoutJSON }
  if settings.format == .json, try invocation.archive() != nil { throw UsageFault.archiveAsJSON }
  let results: Results
  let judgements = try invocation.judgements()
  var tally = JudgementTally(judgements)
  switch settings.format {
  case .json:
    let parts = judgements.all.isEmpty ? invocation.jsonParts : invocation.jsonParts.union(.tables)
    results = try invocation.readOperands(console, parts: parts) { filing in
      _ = tally.remarks(of: filing, in: settings.language)
      try console.output.write((filing.json ?? "") + "\n")
    }
  case .text:
    let style = Style(isColored: console.usesColor(settings.color))
    let text = AuditText(language: settings.language, style: style)
    let shows = try invocation.shownFindings()
    results = try invocation.readOperands(
      console, parts: judgements.all.isEmpty ? [] : .tables,
      sheets: [.findings, .claims, .operands, .diagnoses, .unchecked, .problems]
    ) { filing in
      let remarks = tally.remarks(of: filing, in: settings.language)
      try console.output.write(text.findings(of: filing, where: shows, remarks: remarks))
      if settings.wantsUnchecked { try console.output.write(text.unchecked(of: filing)) }
      let isSound = filing.worst == nil && filing.status == .complete
      if !settings.onlyProblems || !(isSound || filing.state.isSetAside) {
        try console.output.write(text.summary(of: filing))
      }
    }
    try console.output.write(text.summary(of: results.totals) + tally.summary(settings.language))
  }
  let worst = judgements.all.isEmpty ? results.worst : tally.worst
  if results.code == .done, settings.failLevel.isReached(by: worst) { return .found }
  return results.code
}

extension Invocation {
  /// Whether a finding of this severity and code is shown: `--level`, and `finding=` of `--where`, say which.
  fileprivate func shownFindings() throws -> (Severity, String) -> Bool {
    let wanted = try selection().findings
    let level = settings.level
    return { severity, code in
      severity >= level && (wanted.isEmpty || wanted.contains { $0 == code || $0 == severity.rawValue })
    }
  }
}
