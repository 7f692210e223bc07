import Exports
import Files

/// Notices which files of the folders that a run walked are no longer there.
struct GoneFiles {
  private let archive: Archive
  private let run: Int

  init(_ archive: Archive, run: Int) {
    self.archive = archive
    self.run = run
  }

  /// Marks them, or takes them out; gives how many were only moved, to where the same document was seen, and how many
  /// are missing.
  ///
  /// A folder that is not there itself tells nothing of its files: its disk may be away.
  func note(beneath operands: [RawPath], prunes: Bool) throws -> (moved: Int, missing: Int) {
    let folders = operands.filter { $0.kind(followingLinks: true) == .folder }.map(archive.places.name)
    let absent = try candidates().filter { gone in
      folders.contains { gone.name.lies(in: $0) }
        && archive.places.path(of: gone.name).kind(followingLinks: false) == .missing
    }
    let leave = try Repeated("UPDATE paths SET is_current = ?, missing_since = ? WHERE id = ?", in: archive)
    for gone in absent where gone.isMoved || !gone.isKnown {
      try leave.run(.number(gone.isMoved ? 0 : 1), .number(run), .number(gone.id))
    }
    if prunes {
      let remove = try Repeated("DELETE FROM paths WHERE id = ?", in: archive)
      for gone in absent { try remove.run(.number(gone.id)) }
      try archive.removeDocumentsWithoutPaths()
    }
    // What was told of before is not told again, unless it goes now.
    let told = absent.filter { prunes || !$0.isKnown }
    let moved = told.count(where: \.isMoved)
    return (moved, told.count - moved)
  }

  private struct Candidate {
    var id: Int
    var name: RawPath
    /// Whether its document was seen elsewhere in this run.
    var isMoved: Bool
    /// Whether an earlier run marked it as missing.
    var isKnown: Bool
  }

  private func candidates() throws -> [Candidate] {
    var candidates: [Candidate] = []
    try archive.database.prepare(
      """
      SELECT p.id, p.raw, EXISTS (
        SELECT 1 FROM paths q WHERE q.document = p.document AND q.is_current AND q.last_run = ?1),
        p.missing_since IS NOT NULL
      FROM paths p WHERE p.is_current AND p.last_run <> ?1
      """
    ).rows([.number(run)]) { row in
      candidates.append(
        Candidate(
          id: row.number(0) ?? 0, name: RawPath(bytes: row.bytes(1) ?? []), isMoved: row.number(2) == 1,
          isKnown: row.number(3) == 1))
    }
    return candidates
  }
}

extension Archive {
  /// Takes out the documents that no path leads to any more, with all their rows.
  func removeDocumentsWithoutPaths() throws {
    try database.execute("DELETE FROM documents WHERE id NOT IN (SELECT document FROM paths)")
  }

  /// Takes out what stands at `path` or beneath it, and gives how many paths that were.
  ///
  /// ```swift
  /// func drop(_ archive: Archive) throws -> Int { try archive.forget("reports/2019") }
  /// ```
  public func forget(_ path: RawPath) throws -> Int {
    let folder = places.name(of: path)
    var found: [Int] = []
    try database.prepare("SELECT id, raw FROM paths").rows([]) { row in
      if RawPath(bytes: row.bytes(1) ?? []).lies(in: folder) { found.append(row.number(0) ?? 0) }
    }
    try database.transaction {
      let remove = try Repeated("DELETE FROM paths WHERE id = ?", in: self)
      for id in found { try remove.run(.number(id)) }
      try removeDocumentsWithoutPaths()
    }
    return found.count
  }
}

extension RawPath {
  /// Whether this name of an archive is `folder` or leads into it; its own folder has no name.
  fileprivate func lies(in folder: RawPath) -> Bool {
    if folder.bytes.isEmpty { return bytes.first != UInt8(ascii: "/") }
    return self == folder || bytes.starts(with: folder.bytes + [UInt8(ascii: "/")])
  }
}
