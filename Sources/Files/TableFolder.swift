import Exports
import Glibc

/// A folder of CSV tables that is being written, row by row.
///
/// The tables get their names by ``finish()``; when that is never reached, those of an earlier run stay.
///
/// ```swift
/// func export(_ filings: [Filing]) throws {
///   let tables = try TableFolder("out")
///   for filing in filings { try tables.append(filing) }
///   try tables.finish()
/// }
/// ```
public struct TableFolder {
  private let files: [(table: CSVTable, file: AtomicFile)]
  private let extra: AtomicFile?

  /// Creates the folder and those above it where they are missing, and starts every table.
  ///
  /// The byte order mark makes a spreadsheet read the tables as UTF-8. Throws ``FileFault`` when the folder cannot
  /// be made or written to.
  public init(
    _ folder: RawPath, byteOrderMark: Bool = true, extra: (fileName: String, keys: [String])? = nil,
    isShared: Bool = false
  ) throws(FileFault) {
    try folder.create()
    func start(_ name: String, header: String) throws(FileFault) -> AtomicFile {
      try AtomicFile.removeLeftovers(of: name, in: folder)
      let file = try AtomicFile(name, in: folder, isShared: isShared)
      if byteOrderMark { try file.write(CSV.byteOrderMark) }
      try file.write(header.utf8)
      return file
    }
    var files: [(table: CSVTable, file: AtomicFile)] = []
    for table in CSVTable.all {
      files.append((table, try start(table.fileName, header: table.header)))
    }
    self.files = files
    if let extra {
      self.extra = try start(extra.fileName, header: CSV.record(extra.keys))
    } else {
      self.extra = nil
    }
  }

  /// Adds the rows of one file to every table.
  public func append(_ filing: Filing) throws(FileFault) {
    for (table, file) in files { try file.write(table.records(of: filing).utf8) }
  }

  /// Adds a record of the table that is no sheet of a filing.
  public func append(extra record: String) throws(FileFault) { try extra?.write(record.utf8) }

  /// Gives the complete tables their names.
  public func finish() throws(FileFault) {
    for (_, file) in files { try file.commit() }
    try extra?.commit()
  }
}

extension RawPath {
  /// Makes the folder here, and those above it, unless they are there.
  func create() throws(FileFault) {
    if kind(followingLinks: true) == .folder { return }
    let slash = UInt8(ascii: "/")
    let trimmed = RawPath(bytes: bytes.reversed().drop { $0 == slash }.reversed())
    if let end = trimmed.bytes.lastIndex(of: slash), end > 0 {
      try RawPath(bytes: Array(trimmed.bytes[..<end])).create()
    }
    if unsafe trimmed.withCString({ unsafe mkdir($0, 0o777) }) == 0 { return }
    let code = errno
    // Someone else may have made it in the meantime.
    if kind(followingLinks: true) != .folder { throw writeFault(code, at: self) }
  }
}
