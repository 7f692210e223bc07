import Exports
import Glibc
import Texts

/// A folder of CSV tables that is being written, row by row, with their description.
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
  private let package: AtomicFile
  private let description: JSON

  /// Creates the folder and those above it where they are missing, and starts every table.
  ///
  /// The byte order mark makes a spreadsheet read the tables as UTF-8; `ofFindings` are further columns of findings.
  /// Throws ``FileFault`` when the folder cannot be made or written to.
  ///
  /// ```swift
  /// func start() throws -> TableFolder { try TableFolder("out") }
  /// ```
  public init(
    _ folder: RawPath, byteOrderMark: Bool = true, extra: (fileName: String, keys: [String])? = nil,
    ofFindings: [String] = [], isShared: Bool = false
  ) throws(FileFault) {
    try folder.create()
    func start(_ name: String, header: String) throws(FileFault) -> AtomicFile {
      try folder.appending(name).check(startsLike: header)
      try AtomicFile.removeLeftovers(of: name, in: folder)
      let file = try AtomicFile(name, in: folder, isShared: isShared)
      if byteOrderMark { try file.write(CSV.byteOrderMark) }
      try file.write(header.utf8)
      return file
    }
    var files: [(table: CSVTable, file: AtomicFile)] = []
    for var table in CSVTable.all {
      if table.isOfFindings { table.more = ofFindings }
      files.append((table, try start(table.fileName, header: table.header)))
    }
    self.files = files
    description = DataPackage.json(ofFindings: ofFindings)
    try folder.appending(DataPackage.fileName).check(
      startsLike: #"{"profile":"tabular-data-package","name":"fuhe""#)
    package = try AtomicFile(DataPackage.fileName, in: folder, isShared: isShared)
    if let extra {
      self.extra = try start(extra.fileName, header: CSV.record(extra.keys))
    } else {
      self.extra = nil
    }
  }

  /// Adds the rows of one file to every table, with the cells of the further columns of its findings.
  ///
  /// ```swift
  /// func add(_ filing: Filing, to tables: TableFolder) throws { try tables.append(filing) }
  /// ```
  public func append(_ filing: Filing, ofFindings cells: [[String?]] = []) throws(FileFault) {
    for (table, file) in files {
      try file.write(table.records(of: filing, with: table.isOfFindings ? cells : []).utf8)
    }
  }

  /// Adds a record of the table that is no sheet of a filing.
  ///
  /// ```swift
  /// func add(_ record: String, to tables: TableFolder) throws { try tables.append(extra: record) }
  /// ```
  public func append(extra record: String) throws(FileFault) { try extra?.write(record.utf8) }

  /// Gives the complete tables their names.
  ///
  /// All of them are on the disk before the first replaces another, so that none of an earlier run goes when one fails.
  ///
  /// ```swift
  /// func end(_ tables: TableFolder) throws { try tables.finish() }
  /// ```
  public func finish() throws(FileFault) {
    try package.write((description.line + "\n").utf8)
    let all = files.map(\.file) + (extra.map { [$0] } ?? []) + [package]
    for file in all { try file.prepare() }
    for file in all { try file.commit() }
  }
}

extension RawPath {
  /// Throws when a file stands here that another program made: its beginning is not that of ours.
  ///
  /// Columns may have been added since, so the first two of a header are enough.
  fileprivate func check(startsLike header: String) throws(FileFault) {
    switch kind(followingLinks: true) {
    case .missing: return
    case .file: break
    default: throw writeFault(EISDIR, at: self)
    }
    if isEmptyFile { return }
    let start =
      header.hasPrefix("{") ? header : header.split(separator: ",").prefix(2).joined(separator: ",") + ","
    let mark = CSV.byteOrderMark
    var head = [UInt8](repeating: 0, count: mark.count + start.utf8.count)
    let descriptor = unsafe withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw writeFault(errno, at: self) }
    defer { close(descriptor) }
    let count = max(0, unsafe read(descriptor, &head, head.count))
    let content = head[..<count]
    let body = content.starts(with: mark) ? content.dropFirst(mark.count) : content
    guard body.starts(with: start.utf8) else { throw FileFault(path: self, message: .foreignTable) }
  }

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

extension Wording {
  fileprivate static let foreignTable = Wording(
    zh: "这里已有同名文件，但不是 fuhe 写的表，没有覆盖；请移走它，或换一个输出目录",
    en:
      "a file of this name is there that fuhe did not write, so it was left alone; move it, or choose another folder"
  )
}
