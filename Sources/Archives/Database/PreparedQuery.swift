internal import CSQLite
import Files

/// A value in a row of a database.
enum Cell: Sendable, Hashable {
  case none
  case number(Int)
  case text(String)
  case bytes([UInt8])

  init(_ text: String?) { self = text.map(Cell.text) ?? .none }
  init(_ number: Int?) { self = number.map(Cell.number) ?? .none }
}

/// A statement that is ready to run. It goes when its owner lets go of it.
@safe
struct PreparedQuery: ~Copyable {
  private let handle: OpaquePointer
  private let path: RawPath

  @unsafe init(owning handle: OpaquePointer, path: RawPath) {
    unsafe self.handle = handle
    self.path = path
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Starts anew with the given parameters.
  borrowing func bind(_ cells: [Cell]) throws(FileFault) {
    unsafe sqlite3_reset(handle)
    for (index, cell) in cells.enumerated() {
      let code = bind(cell, at: CInt(clamping: index + 1))
      guard code == SQLITE_OK else { throw databaseFault(code, at: path) }
    }
  }

  private borrowing func bind(_ cell: Cell, at index: CInt) -> CInt {
    switch cell {
    case .none: return unsafe sqlite3_bind_null(handle, index)
    case .number(let number): return unsafe sqlite3_bind_int64(handle, index, Int64(number))
    case .text(let text) where text.isEmpty:
      // A text without bytes may have no address, and would become no value.
      return unsafe sqlite3_bind_text64(handle, index, "", 0, copied, UInt8(SQLITE_UTF8))
    case .text(var text):
      return text.withUTF8 { utf8 in
        unsafe utf8.withMemoryRebound(to: CChar.self) { characters in
          unsafe sqlite3_bind_text64(
            handle, index, characters.baseAddress, UInt64(characters.count), copied,
            UInt8(SQLITE_UTF8))
        }
      }
    case .bytes(let bytes):
      return unsafe bytes.withUnsafeBytes {
        unsafe sqlite3_bind_blob64(handle, index, $0.baseAddress, UInt64($0.count), copied)
      }
    }
  }

  /// Goes to the next row; `false` when there is none.
  borrowing func step() throws(FileFault) -> Bool {
    let code = unsafe sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      unsafe sqlite3_reset(handle)
      throw databaseFault(code, at: path)
    }
  }

  /// Runs a statement that gives no rows.
  borrowing func run(_ cells: [Cell]) throws(FileFault) {
    try bind(cells)
    _ = try step()
    unsafe sqlite3_reset(handle)
  }

  /// Runs the statement and hands over each row.
  borrowing func rows(_ cells: [Cell], each handle: (borrowing PreparedQuery) throws -> Void) throws {
    try bind(cells)
    while try step() { try handle(self) }
  }

  /// A cell of the row as text; `nil` for one without a value.
  borrowing func text(_ column: Int) -> String? {
    let column = CInt(clamping: column)
    guard let start = unsafe sqlite3_column_text(handle, column) else { return nil }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  borrowing func bytes(_ column: Int) -> [UInt8]? {
    let column = CInt(clamping: column)
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return nil }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  borrowing func number(_ column: Int) -> Int? {
    let column = CInt(clamping: column)
    guard unsafe sqlite3_column_type(handle, column) != SQLITE_NULL else { return nil }
    return Int(unsafe sqlite3_column_int64(handle, column))
  }
}

/// Tells SQLite to copy what it is given; its header says so with a macro that Swift does not see.
private var copied: sqlite3_destructor_type { unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
