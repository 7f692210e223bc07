internal import CSQLite
import Files
import Glibc
import Pages

/// A database file opened by SQLite. It closes itself when its owner lets go of it.
@safe
struct Database: ~Copyable {
  /// What may be done with the file.
  enum Access {
    case readOnly
    /// For a file on a medium that nobody can write to, with nothing left to recover.
    case immutable
    case readWrite
  }

  private let handle: OpaquePointer
  private let path: RawPath

  /// Opens the file at `path`; it must be there.
  /// Milliseconds to wait for another program that writes to the file.
  private static let patience: CInt = 5000

  init(_ path: RawPath, _ access: Access) throws(FileFault) {
    var handle: OpaquePointer?
    // An owner of its own needs no lock.
    let flags = (access == .readWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX
    let name = access == .immutable ? path.immutableName : path.databaseName
    let code = unsafe name.withCString { name in
      unsafe sqlite3_open_v2(name, &handle, flags | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE, nil)
    }
    guard let opened = unsafe handle, code == SQLITE_OK else {
      unsafe sqlite3_close_v2(handle)
      throw databaseFault(code, at: path)
    }
    unsafe self.handle = opened
    self.path = path
    unsafe sqlite3_busy_timeout(opened, Self.patience)
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Runs statements that give no rows.
  borrowing func execute(_ sql: String) throws(FileFault) {
    let code = unsafe sql.withCString { unsafe sqlite3_exec(handle, $0, nil, nil, nil) }
    guard code == SQLITE_OK else { throw databaseFault(code, at: path) }
  }

  /// Makes a statement ready to be run any number of times.
  borrowing func prepare(_ sql: String) throws(FileFault) -> PreparedQuery {
    var statement: OpaquePointer?
    let code = unsafe sql.withCString {
      unsafe sqlite3_prepare_v3(handle, $0, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    }
    guard code == SQLITE_OK, let statement = unsafe statement else { throw databaseFault(code, at: path) }
    return unsafe PreparedQuery(owning: statement, path: path)
  }

  /// The number of the row that was inserted last.
  var lastRow: Int { Int(unsafe sqlite3_last_insert_rowid(handle)) }

  /// Runs `work` as a whole or not at all.
  borrowing func transaction(_ work: () throws -> Void) throws {
    try execute("BEGIN IMMEDIATE")
    do {
      try work()
      try execute("COMMIT")
    } catch {
      try? execute("ROLLBACK")
      throw error
    }
  }

  /// The first cell of the first row that `sql` gives.
  borrowing func value(_ sql: String, _ parameters: Cell...) throws(FileFault) -> String? {
    let statement = try prepare(sql)
    try statement.bind(parameters)
    return try statement.step() ? statement.text(0) : nil
  }

  /// The same as a number; 0 when there is none.
  borrowing func number(_ sql: String, _ parameters: Cell...) throws(FileFault) -> Int {
    let statement = try prepare(sql)
    try statement.bind(parameters)
    return try statement.step() ? statement.number(0) ?? 0 : 0
  }
}

extension RawPath {
  /// The path as SQLite takes it: one that starts with `file:` would be read as an address.
  fileprivate var databaseName: RawPath {
    bytes.first == UInt8(ascii: "/") ? self : RawPath("./").appending(bytes)
  }

  /// The address of the file with every byte spelt out that means something in an address.
  fileprivate var immutableName: RawPath {
    let plain = databaseName.bytes.flatMap { byte -> [UInt8] in
      guard byte == UInt8(ascii: "%") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") else {
        return [byte]
      }
      return Array("%\(String(byte, radix: 16, uppercase: true))".utf8)
    }
    return RawPath(bytes: Array("file:".utf8) + plain + Array("?immutable=1".utf8))
  }
}
