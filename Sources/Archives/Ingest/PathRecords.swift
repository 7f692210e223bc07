import Exports
import Files
import Glibc
import Pages

/// By what a file is known not to have changed since it was last seen, without being read.
struct FileStamp: Equatable {
  var text: String
}

extension RawPath {
  /// The stamp of the file here; `nil` when there is none.
  ///
  /// The time of the last change of the file's own record cannot be set back, so contents that were replaced
  /// under the same size and date are noticed.
  var stamp: FileStamp? {
    var about = stat()
    let code = unsafe withCString { unsafe stat($0, &about) }
    guard code == 0, about.st_mode & S_IFMT == S_IFREG else { return nil }
    let times = [about.st_mtim, about.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }
    return FileStamp(text: "\(about.st_dev):\(about.st_ino):\(about.st_size):" + times.joined(separator: ":"))
  }
}

/// Which document stands at which path, now and formerly.
struct PathRecords {
  private let replace: Repeated
  private let add: Repeated
  private let run: Int

  init(_ archive: Archive, run: Int) throws {
    self.run = run
    replace = try Repeated(
      "UPDATE paths SET is_current = 0 WHERE raw = ? AND document <> ? AND is_current", in: archive)
    add = try Repeated(
      """
      INSERT INTO paths(document, path, raw, is_current, stamp, first_run, last_run)
      VALUES (?, ?, ?, 1, ?, ?, ?)
      ON CONFLICT(raw, document)
      DO UPDATE SET is_current = 1, stamp = excluded.stamp, last_run = excluded.last_run, missing_since = NULL
      """, in: archive)
  }

  func note(_ path: RawPath, stamp: FileStamp?, document: Int) throws {
    try replace.run(.bytes(path.bytes), .number(document))
    try add.run(
      .number(document), .text(visible(path.string)), .bytes(path.bytes), Cell(stamp?.text), .number(run),
      .number(run))
  }
}
