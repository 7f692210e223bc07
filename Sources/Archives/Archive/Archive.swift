import Exports
import Files
import Glibc
import Pages
import Texts

/// One SQLite file that keeps what became of any number of files.
///
/// Only one program at a time writes to it; others may read meanwhile. Its tables are listed in the README.
///
/// ```swift
/// func takeIn(_ folder: RawPath, _ plan: ReadingPlan) throws -> Int {
///   let archive = try Archive(writing: "reports.sqlite")
///   return try archive.ingest(Walk([folder]), plan: plan, jobs: 2, program: "1").read
/// }
/// ```
public final class Archive {
  public let path: RawPath
  /// How it names files.
  let places: ArchivePlaces
  let database: Database
  private let lock: ArchiveLock?

  /// Opens the archive for writing, and makes it when there is none; only its owner may read it unless shared.
  ///
  /// Throws ``FileFault`` when the file is no archive, when another program is writing to it, and when it cannot be
  /// written to.
  ///
  /// ```swift
  /// func make() throws -> Archive { try Archive(writing: "reports.sqlite") }
  /// ```
  public init(writing path: RawPath, isShared: Bool = false) throws {
    let lock = try ArchiveLock(path, isShared: isShared)
    database = try Database(path, .readWrite)
    self.path = path
    places = ArchivePlaces(path)
    self.lock = lock
    try Archive.prepare(database, at: path)
  }

  /// Opens the archive for reading only.
  ///
  /// ```swift
  /// func open() throws -> Archive { try Archive(reading: "reports.sqlite") }
  /// ```
  public init(reading path: RawPath) throws {
    self.path = path
    places = ArchivePlaces(path)
    lock = nil
    guard path.kind(followingLinks: true) == .file else {
      throw FileFault(path: path, message: .noSuchArchive)
    }
    guard !path.isEmptyFile else { throw FileFault(path: path, message: .emptyArchive) }
    database = try Archive.openedForReading(path)
  }

  deinit { lock?.release() }

  /// In a folder that cannot be written to, SQLite cannot keep account of its readers, and need not.
  private static func openedForReading(_ path: RawPath) throws -> Database {
    do {
      let database = try Database(path, .readOnly)
      try checkVersion(of: database, at: path)
      guard try database.number("PRAGMA user_version") < Schema.migrations.count else { return database }
      // An archive of an earlier version has not the columns that are asked for.
      _ = try Archive(writing: path)
      return try Database(path, .readOnly)
    } catch let fault as FileFault {
      let log = RawPath(bytes: path.bytes + Array("-wal".utf8))
      let isFinal = fault.message != .notAnArchive && log.kind(followingLinks: true) == .missing
      guard isFinal, let database = try? Database(path, .immutable) else { throw fault }
      try checkVersion(of: database, at: path)
      return database
    }
  }

  /// Whether the file at `path` is a database, which no report is.
  ///
  /// ```swift
  /// Archive.isDatabase("missing.sqlite")  // false
  /// ```
  public static func isDatabase(_ path: RawPath) -> Bool {
    guard path.kind(followingLinks: true) == .file else { return false }
    let descriptor = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: Schema.magic.count)
    return unsafe Glibc.read(descriptor, &head, head.count) == head.count && head == Schema.magic
  }

  private static func checkVersion(of database: borrowing Database, at path: RawPath) throws {
    guard try database.number("PRAGMA application_id") == Schema.applicationIdentifier else {
      throw FileFault(path: path, message: .notAnArchive)
    }
    let version = try database.number("PRAGMA user_version")
    guard version >= 0 else { throw FileFault(path: path, message: .noVersion) }
    guard version <= Schema.migrations.count else { throw FileFault(path: path, message: .newerArchive) }
  }

  /// Makes the tables that are missing, in an empty file as well; one that is stopped meanwhile is empty again.
  private static func prepare(_ database: borrowing Database, at path: RawPath) throws {
    let isEmpty = try database.number("PRAGMA page_count") == 0
    if !isEmpty { try checkVersion(of: database, at: path) }
    try database.execute("PRAGMA foreign_keys = ON")
    try database.transaction {
      if isEmpty { try database.execute("PRAGMA application_id = \(Schema.applicationIdentifier)") }
      let version = try database.number("PRAGMA user_version")
      for (index, migration) in Schema.migrations.enumerated().dropFirst(version) {
        try database.execute(migration)
        try database.execute(
          "INSERT INTO migrations VALUES (\(index + 1), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))")
        try database.execute("PRAGMA user_version = \(index + 1)")
      }
    }
    // A kill costs nothing under this pair, and a power cut at most the last documents.
    try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
  }
}

extension Wording {
  public static let noSuchArchive = Wording(
    zh: "没有这个档案；请检查路径，或先用 fuhe ingest 建立",
    en: "there is no such archive; check the path, or make it with fuhe ingest")

  static let emptyArchive = Wording(
    zh: "档案还是空的，可能刚建立就中断了；请再运行 fuhe ingest",
    en: "the archive is still empty, perhaps stopped while it was made; run fuhe ingest again")

  static let noVersion = Wording(
    zh: "档案的版本号不成立，可能被别的程序改过，未作改动；请用备份",
    en:
      "the archive has an impossible version, perhaps set by another program, and was left alone; take a backup"
  )

  static let newerArchive = Wording(
    zh: "档案由更新版本的 fuhe 建立；请更新 fuhe", en: "the archive was made by a newer fuhe; update fuhe")
}
