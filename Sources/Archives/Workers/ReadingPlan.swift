import Exports
import Grammars
import Pages

/// How files are read: by which grammar, with which options, and what is wanted of each.
public struct ReadingPlan: Sendable {
  public var grammar: GrammarText
  public var options: ReadingOptions
  public var parts: Filing.Parts
  public var limits: Limits
  /// The program that workers run.
  public var executable: RawPath = "/proc/self/exe"

  public init(
    grammar: GrammarText, options: ReadingOptions = ReadingOptions(), parts: Filing.Parts = [],
    limits: Limits = Limits()
  ) {
    self.grammar = grammar
    self.options = options
    self.parts = parts
    self.limits = limits
  }

  /// A reader in this process.
  public func reader() throws(GrammarFault) -> Reader {
    Reader(grammar: try Grammar(grammar), options: options, parts: parts)
  }

  var setup: Setup {
    Setup(
      memoryLimit: limits.memory, grammar: grammar.files, password: options.password,
      sizeLimit: options.sizeLimit, textLimit: options.textLimit,
      rulingResolution: options.rulingResolution, parts: parts)
  }

  /// Reads every entry in this process, in order, or in a pool of workers for more than one job.
  ///
  /// In this process there is no limit, so one that hangs hangs the whole program.
  public func read(
    _ entries: some Sequence<Walk.Entry>, jobs: Int, isOrdered: Bool = true,
    watch: (RawPath) -> Void = { _ in }, each handle: (Pool.Delivery) throws -> Void
  ) throws {
    if jobs > 1 {
      return try Pool(self, jobs: jobs, isOrdered: isOrdered).read(entries, watch: watch, each: handle)
    }
    let reader = try reader()
    for entry in entries {
      let filing = reader.filing(of: entry)
      try handle(Pool.Delivery(entry: entry, filing: filing, sha256: filing.sha256))
    }
  }
}
