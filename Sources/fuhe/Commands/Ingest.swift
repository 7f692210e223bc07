import Archives
import Exports
import Files
import Pages
import Texts
import Workers

/// Runs `fuhe ingest`.
@Sendable func runIngest(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let settings = invocation.settings
  guard let path = settings.archive else { throw UsageFault.missingOption(.archive, command: .ingest) }
  let plan = try invocation.readingPlan(parts: [])
  let judgements = try invocation.givenJudgements()
  let archive = try Archive(writing: path, isShared: settings.isShared)
  let entries = Walk(invocation.operands)
  Interrupts.announce(.interrupted, in: settings.language)
  let progress = Progress(counting: entries, console: console, isQuiet: settings.isQuiet)
  defer { progress.clear() }
  let summary = try archive.ingest(
    entries, plan: plan, jobs: settings.jobs ?? Limits.usualJobs, program: Program.version,
    again: settings.again, prunes: settings.prunes, judgements: judgements, watch: progress.wait
  ) { step in
    progress.advance(past: step.path, failed: step.state.failed)
  }
  progress.clear()
  let text = ArchiveText(language: settings.language, archive: path)
  try console.output.write(text.summary(of: summary))
  let audit = AuditText(language: settings.language, style: Style(isColored: false))
  try console.output.write(audit.summary(of: try archive.lacks()))
  try console.output.write(text.list(of: try archive.needs(ofLastRun: true, atMost: ArchiveText.listed)))
  if summary.inputs == 0 { console.complain(invocation.noFiles) }
  if summary.readable == 0 { console.complain(.noReports) }
  return summary.readable == 0 || summary.failed > 0 ? .unread : .done
}

/// Runs `fuhe archive summary`.
@Sendable func runArchiveSummary(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let path = invocation.operands[0]
  let archive = try Archive(reading: path)
  var totals = Totals()
  try archive.read(sheets: [.unchecked]) { totals.add($0) }
  let language = invocation.settings.language
  let text = ArchiveText(language: language, archive: path)
  try console.output.write(text.summary(of: try archive.overview()))
  let audit = AuditText(language: language, style: Style(isColored: false))
  totals.lacks = try archive.lacks()
  try console.output.write(audit.summary(of: totals))
  try console.output.write(text.list(of: try archive.needs(ofLastRun: false, atMost: ArchiveText.listed)))
  return .done
}

extension Wording {
  fileprivate static let interrupted = Wording(
    zh: "已中断，读完的都已存入档案；再运行同一命令即可接着读",
    en: "interrupted; what was read is in the archive, and the same command goes on from there")

  static let noReports = Wording(
    zh: "注意：一份报告也没有读出！", en: "attention: not a single report was read!")
}
