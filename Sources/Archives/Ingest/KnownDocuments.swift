import Exports
import Files
import Pages

/// What an archive already has, and whether that will do.
struct KnownDocuments {
  struct Known {
    var document: Int
    var state: FileState
    /// Whether it need not be read again.
    var suffices: Bool
  }

  private let byPath: Repeated
  private let byFingerprint: Repeated
  private let unreadByPath: Repeated
  private let version: ArchiveVersion
  private let run: Int
  private let again: ReadingAgain

  init(_ archive: Archive, version: ArchiveVersion, run: Int, again: ReadingAgain) throws {
    self.version = version
    self.run = run
    self.again = again
    let columns = "d.id, d.status, d.program, d.grammar, d.run, d.format FROM documents d"
    byFingerprint = try Repeated("SELECT \(columns) WHERE d.sha256 = ?", in: archive)
    let atPath = "\(columns) JOIN paths p ON p.document = d.id WHERE p.raw = ? AND p.is_current"
    byPath = try Repeated(
      "SELECT \(atPath) AND p.stamp = ? AND (d.sha256 IS NOT NULL OR d.status = 'unsupported')", in: archive)
    unreadByPath = try Repeated("SELECT \(atPath) AND d.sha256 IS NULL", in: archive)
  }

  /// The document of a file that has not changed since it was seen at `path`.
  func document(at path: RawPath, stamp: FileStamp) throws -> Known? {
    try byPath.first(.bytes(path.bytes), .text(stamp.text), body: known) ?? nil
  }

  /// The document of these bytes.
  func document(of sha256: String) throws -> Known? {
    try byFingerprint.first(.text(sha256), body: known) ?? nil
  }

  /// The entry of a file at `path` of which no byte could be read.
  func unread(at path: RawPath) throws -> Known? {
    try unreadByPath.first(.bytes(path.bytes), body: known) ?? nil
  }

  private func known(_ row: borrowing PreparedQuery) -> Known? {
    guard let document = row.number(0), let status = row.text(1).flatMap(Status.init(rawValue:)) else {
      return nil
    }
    let isOfVersion = row.text(2) == version.program && row.text(3) == version.grammar
    return Known(
      document: document,
      state: FileState(
        format: row.text(5).flatMap { Document.Format(rawValue: $0) } ?? .text, status: status),
      suffices: isOfVersion && (row.number(4) == run || !again.concerns(status)))
  }
}

/// What is read again although the archive has it.
public enum ReadingAgain: Sendable {
  case nothing
  /// What could not be read, or only in part.
  case failed
  case everything

  func concerns(_ status: Status) -> Bool {
    switch self {
    case .nothing: false
    case .failed: status != .complete
    case .everything: true
    }
  }
}
