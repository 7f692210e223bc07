import Archives
import Audits
import Exports
import Files
import Grammars
import Pages
import Pipeline
import Texts
import Workers

/// What became of all files together, as far as the exit code needs it.
struct Results {
  var totals = Totals()
  var worst: Severity?
  /// Whether they were picked out of an archive, where none is nobody's fault.
  var isSelection = false

  /// 3 when a document could not be read or none was there, which outweighs what was found in the others.
  var code: ExitCode { totals.failed > 0 || totals.read == 0 && !isSelection ? .unread : .done }

  mutating func add(_ filing: Filing) {
    totals.add(filing)
    if let found = filing.worst { worst = worst.map { max($0, found) } ?? found }
  }
}

extension Invocation {
  /// The files of the grammar of `--grammar`, or of the one that comes with the program, and what `--add-grammar` adds.
  func grammarText() throws -> GrammarText {
    var text = try settings.grammar.map { folder in try GrammarText(folder: folder) } ?? .builtIn
    if let overlay = settings.grammarOverlay { text.files += try GrammarText(folder: overlay).files }
    return text
  }

  /// The grammar of `--grammar`, or the one that comes with the program.
  func grammar() throws -> Grammar { try Grammar(grammarText()) }

  /// The options of reading, with the password from wherever it is.
  func readingOptions() throws -> ReadingOptions {
    var password = settings.password
    if let file = settings.passwordFile {
      let line = try file.text().prefix { !$0.isNewline }
      password = String(line)
    }
    return ReadingOptions(password: password)
  }

  /// How files are read, after the grammar was found to be in order.
  func readingPlan(parts: Filing.Parts) throws -> ReadingPlan {
    try ReadingPlan(
      grammar: grammarText(), options: readingOptions(), parts: parts, limits: settings.limits)
  }

  /// Reads every entry in turn, complains about what could not be read, and hands over each filing.
  func read(
    _ entries: some Sequence<Walk.Entry>, _ console: Console, parts: Filing.Parts = [],
    each handle: (Filing) throws -> Void
  ) throws -> Results {
    let plan = try readingPlan(parts: parts)
    let progress = Progress(counting: entries, console: console, isQuiet: settings.isQuiet)
    defer { progress.clear() }
    var results = Results()
    try plan.read(entries, jobs: jobs, watch: progress.wait) { delivery in
      guard let filing = delivery.filing else { return }
      results.add(filing)
      progress.advance(past: delivery.entry.path, failed: filing.state.failed)
      if filing.state.failed || (filing.wasRead && !filing.problems.isEmpty && !settings.isQuiet) {
        progress.clear()
        console.complain(about: filing)
      }
      try handle(filing)
      if console.environment.outputIsTerminal, console.output.isWaiting { progress.clear() }
      try console.output.flush()
    }
    if results.totals.read == 0 { console.complain(results.totals.files == 0 ? noFiles : .noReports) }
    if results.totals.convertible > 0 { console.complain(conversion) }
    return results
  }

  /// Everything is read by workers, on a machine with one processor as well, because only a worker has limits, and
  /// because what a file is called does not say what it is.
  private var jobs: Int { settings.jobs ?? max(2, Limits.usualJobs) }

  /// One command that makes a PDF beside each Office file of all folders.
  fileprivate var conversion: Wording {
    let folders = operands.map(\.shellQuoted).joined(separator: " ")
    let command =
      "find \(folders) -type f \\( -iname '*.doc*' -o -iname '*.xls*' -o -iname '*.ppt*' -o -iname '*.wps' "
      + "-o -iname '*.et' -o -iname '*.od[tsp]' -o -iname '*.rtf' -o -iname '*.csv' \\) "
      + "-execdir \(Remedy.convert.command("{} +", "") ?? "")"
    return Wording(
      zh: "其中的 Word、WPS、Excel 文件可以一次都转换为 PDF：\(command)",
      en: "the Word, WPS and Excel files among them become PDFs by one command: \(command)")
  }

  var noFiles: Wording {
    Wording(
      zh: "没有找到文件；请检查路径", en: "no file was found; check the paths")
  }
}
