import Exports
import Files
import Grammars
import Pages
import Reviews
import Workers

/// One run of taking files into an archive.
final class IngestRun {
  private let archive: Archive
  private let grammar: Grammar
  private let writer: ArchiveWriter
  private let known: KnownDocuments
  private var summary = IngestSummary()
  /// By what each file that is being read was known before it was opened.
  private var stamps: [RawPath: FileStamp] = [:]
  /// How many changes wait to be committed; they only say where known documents were seen again.
  private var uncommitted = 0
  private var isInTransaction = false

  private static let mostUncommitted = 1000

  init(_ archive: Archive, version: ArchiveVersion, grammar: Grammar, again: ReadingAgain) throws {
    self.archive = archive
    self.grammar = grammar
    writer = try ArchiveWriter(archive, version: version)
    known = try KnownDocuments(archive, version: version, run: writer.run, again: again)
  }

  /// Whether an entry must be looked into: the file at its path is not the one that the archive saw there.
  func isNew(_ entry: Walk.Entry, _ tell: (IngestStep) throws -> Void) throws -> Bool {
    guard entry.obstacle == nil, let stamp = entry.path.stamp else { return true }
    if let found = try known.document(at: archive.places.name(of: entry.path), stamp: stamp), found.suffices {
      try note(entry.path, stamp, found, tell)
      return false
    }
    stamps[entry.path] = stamp
    return true
  }

  /// Whether a file of this fingerprint must be read.
  func wants(_ entry: Walk.Entry, sha256: String?, size: Int) throws -> Bool {
    guard let sha256 else { return true }
    return try known.document(of: sha256)?.suffices != true
  }

  /// Stores what became of an entry; what is stored is committed at once.
  func take(_ delivery: Pool.Delivery, _ tell: (IngestStep) throws -> Void) throws {
    let path = delivery.entry.path
    let stamp = stamps.removeValue(forKey: path)
    let sha256 = delivery.sha256 ?? delivery.filing?.sha256
    let found = try sha256.map(known.document) ?? known.unread(at: archive.places.name(of: path))
    let isSame = sha256 != nil || (delivery.entry.obstacle != nil && found?.state == delivery.filing?.state)
    if let found, found.suffices, isSame { return try note(path, stamp, found, tell) }
    guard let filing = delivery.filing else { return }
    try begin()
    try writer.store(filing, of: delivery, stamp: stamp, replacing: found?.document)
    try commit()
    try finish(path, filing.state, isKnown: false, tell)
  }

  /// Ends the run: files that are gone are noticed, and what follows from several reports together is found anew.
  func end(of operands: [RawPath], prunes: Bool, judgements: Judgements) throws -> IngestSummary {
    try begin()
    (summary.moved, summary.missing) = try GoneFiles(archive, run: writer.run).note(
      beneath: operands, prunes: prunes)
    try YearFindings(archive, grammar: grammar).renew()
    if !judgements.all.isEmpty { try archive.keep(judgements) }
    _ = try archive.renewJudgements()
    try writer.end(summary)
    try commit()
    return summary
  }

  private func note(
    _ path: RawPath, _ stamp: FileStamp?, _ found: KnownDocuments.Known, _ tell: (IngestStep) throws -> Void
  ) throws {
    try begin()
    try writer.note(archive.places.name(of: path), stamp: stamp, document: found.document)
    uncommitted += 1
    if uncommitted >= Self.mostUncommitted { try commit() }
    try finish(path, found.state, isKnown: true, tell)
  }

  private func finish(
    _ path: RawPath, _ state: FileState, isKnown: Bool, _ tell: (IngestStep) throws -> Void
  ) throws {
    summary.add(state, isKnown: isKnown)
    try tell(IngestStep(path: path, state: state, isKnown: isKnown))
  }

  private func begin() throws {
    if isInTransaction { return }
    try archive.database.execute("BEGIN IMMEDIATE")
    isInTransaction = true
  }

  private func commit() throws {
    try archive.database.execute("COMMIT")
    isInTransaction = false
    uncommitted = 0
  }
}
