import Exports
import Files
import Grammars
import Pages
import Pipeline

/// How files are read: by which grammar, with which options, and what is wanted of each.
public struct ReadingPlan: Sendable {
  public let grammar: GrammarText
  /// The reader of this process; workers make their own of the same parts.
  public var reader: ReportReader
  public let limits: Limits
  /// The program that workers run.
  public var executable: RawPath = "/proc/self/exe"

  /// Compiles the grammar, once for all that is read in this process.
  ///
  /// Throws `GrammarFault` for a grammar that is not understood.
  ///
  /// ```swift
  /// try ReadingPlan(grammar: .builtIn).reader.parts.isEmpty  // true
  /// ```
  public init(
    grammar: GrammarText, options: ReadingOptions = ReadingOptions(), parts: Filing.Parts = [],
    limits: Limits = Limits()
  ) throws(GrammarFault) {
    self.grammar = grammar
    reader = ReportReader(grammar: try Grammar(grammar), options: options, parts: parts)
    self.limits = limits
  }

  var setup: Setup {
    Setup(
      memoryLimit: limits.memory, grammar: grammar.files, password: reader.options.password,
      sizeLimit: reader.options.sizeLimit, textLimit: reader.options.textLimit,
      rulingResolution: reader.options.rulingResolution, parts: reader.parts)
  }

  /// Reads every entry in this process, in order, or in a pool of workers for more than one job.
  ///
  /// In this process there is no limit, so one that hangs hangs the whole program.
  ///
  /// ```swift
  /// var paths: [String] = []
  /// try ReadingPlan(grammar: .builtIn).read(Walk(["missing.txt"]), jobs: 1) { delivery in
  ///   paths.append(delivery.filing?.path ?? "")
  /// }
  /// paths  // ["missing.txt"]
  /// ```
  public func read(
    _ entries: some Sequence<Walk.Entry>, jobs: Int, isOrdered: Bool = true,
    watch: (RawPath) -> Void = { _ in }, each handle: (Pool.Delivery) throws -> Void
  ) throws {
    if jobs > 1 {
      return try Pool(self, jobs: jobs, isOrdered: isOrdered).read(entries, watch: watch, each: handle)
    }
    for entry in entries {
      let filing = reader.filing(of: entry)
      try handle(Pool.Delivery(entry: entry, filing: filing, sha256: filing.sha256))
    }
  }
}
