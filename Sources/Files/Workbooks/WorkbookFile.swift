import Exports
import Glibc
import Pages
import Texts

/// The tables of an export as one workbook with a sheet each, which gets its name only when it is complete.
///
/// ```swift
/// WorkbookFile.fileName  // "fuhe.xlsx"
/// ```
public final class WorkbookFile {
  public static let fileName = "fuhe.xlsx"
  /// What stands at the end of a workbook that this program wrote; one that was saved by another has it no more.
  private static let mark = Array("fuhe".utf8)
  /// How long the record at the end of a ZIP archive is, how it begins, and where the length of its comment stands.
  private static let endRecord = 22
  private static let endSign: [UInt8] = [0x50, 0x4B, 5, 6]

  private let path: RawPath
  private let file: AtomicFile
  private var workbook: Workbook
  private var sheets: [(table: CSVTable, areNumbers: [Bool], sheet: Workbook.Worksheet)] = []
  private var extra: (areNumbers: [Bool], sheet: Workbook.Worksheet)?

  /// Starts the workbook in a folder, which is made if missing; `years` are the keys of a further sheet.
  ///
  /// Throws ``FileFault`` when the folder cannot be written to, and when a workbook is there that was made or changed
  /// by another program.
  ///
  /// ```swift
  /// func start() throws -> WorkbookFile { try WorkbookFile("out") }
  /// ```
  public init(
    _ folder: RawPath, years: [String]? = nil, ofFindings: [String] = [], isShared: Bool = false
  ) throws(FileFault) {
    try folder.create()
    path = folder.appending(Self.fileName)
    try Self.check(path)
    try AtomicFile.removeLeftovers(of: Self.fileName, in: folder)
    file = try AtomicFile(Self.fileName, in: folder, isShared: isShared)
    workbook = try Workbook(file.temporary)
    for var table in CSVTable.all {
      if table.isOfFindings { table.more = ofFindings }
      let keys = table.keys
      let sheet = try workbook.addSheet(table.title, heads: keys.map(DataPackage.title))
      sheets.append((table, keys.map(DataPackage.isNumber), sheet))
    }
    if let years {
      let sheet = try workbook.addSheet("历年", heads: years.map(DataPackage.title))
      extra = (years.map(DataPackage.isNumber), sheet)
    }
  }

  /// Adds the rows of one file to every sheet, with the cells of the further columns of its findings.
  ///
  /// ```swift
  /// func add(_ filing: Filing, to book: WorkbookFile) throws { try book.append(filing) }
  /// ```
  public func append(_ filing: Filing, ofFindings cells: [[String?]] = []) throws(FileFault) {
    for index in sheets.indices {
      let table = sheets[index].table
      for row in table.rows(of: filing, with: table.isOfFindings ? cells : []) {
        try workbook.append(
          row.map { $0.map(cleaned) }, areNumbers: sheets[index].areNumbers, to: &sheets[index].sheet)
      }
    }
  }

  /// Adds a row to the sheet of years.
  ///
  /// ```swift
  /// func add(_ cells: [String?], to book: WorkbookFile) throws { try book.append(year: cells) }
  /// ```
  public func append(year cells: [String?]) throws(FileFault) {
    guard var years = extra else { return }
    try workbook.append(cells.map { $0.map(cleaned) }, areNumbers: years.areNumbers, to: &years.sheet)
    extra = years
  }

  /// Gives the complete workbook its name.
  ///
  /// ```swift
  /// func end(_ book: WorkbookFile) throws { try book.finish() }
  /// ```
  public func finish() throws(FileFault) {
    for (_, _, sheet) in sheets { workbook.finish(sheet) }
    if let extra { workbook.finish(extra.sheet) }
    try workbook.close()
    try sign()
    try file.commit()
  }

  /// Writes the mark as the comment of the archive that a workbook is.
  private func sign() throws(FileFault) {
    let descriptor = unsafe file.temporary.withCString { unsafe open($0, O_RDWR | O_CLOEXEC) }
    guard descriptor >= 0 else { throw writeFault(errno, at: path) }
    defer { Glibc.close(descriptor) }
    let end = lseek(descriptor, 0, SEEK_END)
    var record = [UInt8](repeating: 0, count: Self.endRecord)
    guard unsafe pread(descriptor, &record, record.count, end - off_t(record.count)) == record.count,
      record.starts(with: Self.endSign), record.suffix(2).allSatisfy({ $0 == 0 })
    else { throw writeFault(EIO, at: path) }
    let tail = [UInt8(Self.mark.count), 0] + Self.mark
    guard unsafe pwrite(descriptor, tail, tail.count, end - 2) == tail.count else {
      throw writeFault(errno, at: path)
    }
  }

  /// Throws when a workbook stands here that does not end with the mark.
  private static func check(_ path: RawPath) throws(FileFault) {
    guard path.kind(followingLinks: true) != .missing else { return }
    let descriptor = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw writeFault(errno, at: path) }
    defer { Glibc.close(descriptor) }
    var end = [UInt8](repeating: 0, count: mark.count)
    let start = lseek(descriptor, 0, SEEK_END) - off_t(mark.count)
    guard start > 0, unsafe pread(descriptor, &end, end.count, start) == end.count, end == mark else {
      throw FileFault(path: path, message: .foreignWorkbook)
    }
  }
}

extension Wording {
  fileprivate static let foreignWorkbook = Wording(
    zh: "这里已有同名的工作簿，不是 fuhe 写的或已被改过，没有覆盖；请移走它，或换一个输出目录",
    en:
      "a workbook of this name is there that fuhe did not write, or that was changed since, so it was left alone; "
      + "move it, or choose another folder")
}
