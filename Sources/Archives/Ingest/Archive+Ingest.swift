import Exports
import Files
import Pages
import Pipeline
import Reviews
import Workers

/// What a run came to; every input is counted once.
public struct IngestSummary: Sendable, Equatable {
  /// What became of the inputs, read now or earlier.
  public var states: [FileState: Int] = [:]
  /// How many the archive had already.
  public var known = 0
  /// How many that the archive had are now elsewhere in the folders, and how many are gone.
  public var moved = 0
  public var missing = 0

  public var inputs: Int { states.values.reduce(0, +) }
  /// How many were read in this run, with success or without.
  public var read: Int { inputs - known }
  public var failed: Int { states.reduce(0) { $0 + ($1.key.failed ? $1.value : 0) } }
  /// How many have text that was read, now or earlier.
  public var readable: Int { states.reduce(0) { $0 + ($1.key.wasRead ? $1.value : 0) } }

  mutating func add(_ state: FileState, isKnown: Bool) {
    states[state, default: 0] += 1
    if isKnown { known += 1 }
  }
}

/// One input that has come to its end.
public struct IngestStep: Sendable {
  public var path: RawPath
  public var state: FileState
  public var isKnown: Bool
}

extension Archive {
  /// Takes in every entry that the archive does not have yet, and tells of each when it is done.
  ///
  /// Every document is there with all its rows or not at all, whatever ends the program; the next run goes on
  /// where this one ended.
  ///
  /// ```swift
  /// func again(_ archive: Archive, _ plan: ReadingPlan) throws -> Int {
  ///   try archive.ingest(Walk(["reports"]), plan: plan, jobs: 2, program: "1", again: .everything).read
  /// }
  /// ```
  public func ingest(
    _ entries: Walk, plan: ReadingPlan, jobs: Int, program: String,
    again: ReadingAgain = .nothing, prunes: Bool = false, judgements: Judgements = Judgements(),
    watch: (RawPath) -> Void = { _ in },
    each tell: (IngestStep) throws -> Void = { _ in }
  ) throws -> IngestSummary {
    let version = ArchiveVersion(program: program, grammar: plan.grammar.version)
    let run = try IngestRun(self, version: version, grammar: plan.reader.grammar, again: again)
    var plan = plan
    plan.reader.parts = [.tables, .text]
    try Pool(plan, jobs: jobs, isOrdered: false).read(
      entries, isNew: { try run.isNew($0, tell) }, wants: run.wants, watch: watch,
      each: { try run.take($0, tell) })
    return try run.end(of: entries.operands, prunes: prunes, judgements: judgements)
  }
}
