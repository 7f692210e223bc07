import Exports
import Files
import Pages

/// One path of an archive, with what became of the file there.
public struct ArchiveEntry: Sendable, Equatable {
  /// As the archive names it.
  public var name: RawPath
  /// As it can be opened from where the program runs.
  public var path: RawPath
  public var state: FileState
  /// Whether the file was no longer there when its folder was last read.
  public var isMissing: Bool
  /// The result of a remedy that has taken its place.
  public var replacement: String?
  /// The codes of its problems, and what to do about them.
  public var codes: [String]
  public var messages: [(zh: String, en: String)]

  /// Whether two entries tell the same of the same path; messages follow from the state.
  ///
  /// ```swift
  /// func isSame(_ a: ArchiveEntry, _ b: ArchiveEntry) -> Bool { a == b }
  /// ```
  public static func == (left: ArchiveEntry, right: ArchiveEntry) -> Bool {
    left.name == right.name && left.state == right.state && left.isMissing == right.isMissing
  }
}

extension Archive {
  /// Hands over every path that is current, in the order of their bytes.
  ///
  /// ```swift
  /// func show(_ archive: Archive) throws { try archive.list { print($0.name) } }
  /// ```
  public func list(each handle: (ArchiveEntry) throws -> Void) throws {
    let problems = try Repeated(
      "SELECT code, message_zh, message_en FROM problems WHERE document = ? ORDER BY position", in: self)
    try database.prepare(
      """
      SELECT p.raw, d.format, d.status, p.missing_since IS NOT NULL, r.path, d.id
      FROM paths p JOIN documents d ON d.id = p.document LEFT JOIN replaced r ON r.document = d.id
      WHERE p.is_current ORDER BY p.raw
      """
    ).rows([]) { row in
      guard let format = row.text(1).flatMap({ Document.Format(rawValue: $0) }),
        let status = row.text(2).flatMap({ Status(rawValue: $0) }), let document = row.number(5)
      else { return }
      let name = RawPath(bytes: row.bytes(0) ?? [])
      var entry = ArchiveEntry(
        name: name, path: path(of: name), state: FileState(format: format, status: status),
        isMissing: row.number(3) == 1, replacement: row.text(4), codes: [], messages: [])
      try problems.rows([.number(document)]) { problem in
        entry.codes.append(problem.text(0) ?? "")
        entry.messages.append((problem.text(1) ?? "", problem.text(2) ?? ""))
      }
      try handle(entry)
    }
  }

  /// Where the file of this name stands, as seen from where the program runs.
  func path(of name: RawPath) -> RawPath {
    let folder = path.folder
    if name.bytes.first == UInt8(ascii: "/") || folder == "." { return name }
    return folder.appending(name.bytes)
  }
}
