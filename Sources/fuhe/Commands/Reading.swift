import Archives
import Audits
import Exports
import Grammars
import Pages

/// What became of all files together, as far as the exit code needs it.
struct Results {
  var totals = Totals()
  var worst: Severity?

  /// 3 when a file could not be read, which outweighs what was found in the others.
  var code: ExitCode { totals.read < totals.files ? .unread : .done }

  mutating func add(_ outcome: Outcome) {
    totals.add(outcome)
    if let found = outcome.worst { worst = worst.map { max($0, found) } ?? found }
  }
}

extension Invocation {
  /// The grammar of `--grammar`, or the one that comes with the program.
  func grammar() throws -> Grammar {
    if let folder = settings.grammar { return try Grammar(folder: folder) }
    return try Grammar.builtIn()
  }

  /// The options of reading, with the password from wherever it is.
  func readingOptions() throws -> ReadingOptions {
    var password = settings.password
    if let file = settings.passwordFile {
      let line = try file.text().prefix { !$0.isNewline }
      password = String(line)
    }
    return ReadingOptions(password: password)
  }

  /// Reads every entry in turn, complains about what could not be read, and hands over each outcome.
  func read(
    _ entries: some Sequence<Walk.Entry>, _ console: Console, each handle: (Outcome) throws -> Void
  ) throws -> Results {
    let reader = Reader(grammar: try grammar(), options: try readingOptions())
    // Counting beforehand is worth its time only where someone sees the count.
    let isWatched = console.environment.errorsAreTerminal && !settings.isQuiet
    let listed: [Walk.Entry]? = isWatched ? Array(entries) : nil
    let progress = Progress(console: console, isQuiet: settings.isQuiet, total: listed?.count)
    defer { progress.clear() }
    var results = Results()
    func take(_ outcome: Outcome) throws {
      results.add(outcome)
      if !outcome.wasRead || (!outcome.problems.isEmpty && !settings.isQuiet) {
        progress.clear()
        console.complain(about: outcome)
      }
      try handle(outcome)
      if console.environment.outputIsTerminal, console.output.isWaiting { progress.clear() }
      try console.output.flush()
    }
    if let listed {
      try reader.read(listed, progress: { progress.show($0, $1.path) }, each: take)
    } else {
      try reader.read(entries, progress: { progress.show($0, $1.path) }, each: take)
    }
    if results.totals.files == 0 { console.complain(noFiles) }
    return results
  }

  private var noFiles: Wording {
    Wording(
      zh: "没有找到 .pdf、.txt、.text 文件；请检查路径", en: "no .pdf, .txt or .text file was found; check the paths")
  }
}
