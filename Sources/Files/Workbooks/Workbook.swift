internal import CXLSXWriter
import Glibc
import Pages
import Texts

/// A workbook for spreadsheets that is being written, row by row, to the file at a path.
@safe
struct Workbook: ~Copyable {
  /// `nil` once it is closed.
  private var handle: UnsafeMutablePointer<lxw_workbook>?
  private let path: RawPath

  /// The last row that a spreadsheet has, counted from 0, and the digits that its numbers keep.
  static let lastRow = 1_048_575
  private static let exactDigits = 15
  /// In characters; a cell holds 32,767.
  private static let longestText = 32_000

  init(_ path: RawPath) throws(FileFault) {
    self.path = path
    var options = unsafe lxw_workbook_options()
    // Rows go to the disk as they come.
    unsafe options.constant_memory = 1
    unsafe options.use_zip64 = 1
    unsafe handle = path.withCString { unsafe workbook_new_opt($0, &options) }
    guard unsafe handle != nil else { throw writeFault(ENOMEM, at: path) }
  }

  deinit { if let handle = unsafe handle { unsafe lxw_workbook_free(handle) } }

  /// Adds a sheet of this name whose first row holds `heads`, in view while the others scroll and with filters.
  func addSheet(_ name: String, heads: [String]) throws(FileFault) -> Worksheet {
    guard let sheet = unsafe workbook_add_worksheet(handle, name),
      let bold = unsafe workbook_add_format(handle)
    else { throw writeFault(ENOMEM, at: path) }
    unsafe format_set_bold(bold)
    for (column, head) in heads.enumerated() {
      unsafe worksheet_write_string(sheet, 0, UInt16(clamping: column), head, bold)
    }
    unsafe worksheet_freeze_panes(sheet, 1, 0)
    return unsafe Worksheet(sheet: sheet, width: heads.count)
  }

  /// A sheet of a workbook that is open, and how many rows it has.
  @safe
  struct Worksheet {
    fileprivate let sheet: UnsafeMutablePointer<lxw_worksheet>
    let width: Int
    var rows = 1
  }

  /// Adds a row; a cell of a column of numbers is a number, unless that would lose digits.
  func append(_ cells: [String?], areNumbers: [Bool], to sheet: inout Worksheet) throws(FileFault) {
    guard sheet.rows <= Self.lastRow else { throw FileFault(path: path, message: .tooManyRows) }
    let row = UInt32(clamping: sheet.rows)
    for (column, cell) in cells.enumerated() {
      guard let cell, !cell.isEmpty else { continue }
      let place = UInt16(clamping: column)
      let isExact = cell.utf8.count { (0x30...0x39).contains($0) } <= Self.exactDigits
      if areNumbers[column], isExact, let number = Double(cell) {
        unsafe worksheet_write_number(sheet.sheet, row, place, number, nil)
      } else {
        unsafe worksheet_write_string(sheet.sheet, row, place, String(cell.prefix(Self.longestText)), nil)
      }
    }
    sheet.rows += 1
  }

  /// Puts filters over a sheet that has all its rows.
  func finish(_ sheet: Worksheet) {
    unsafe worksheet_autofilter(
      sheet.sheet, 0, 0, UInt32(clamping: sheet.rows - 1), UInt16(clamping: sheet.width - 1))
  }

  /// Writes the file.
  mutating func close() throws(FileFault) {
    guard let open = unsafe handle else { return }
    unsafe handle = nil
    let code = unsafe workbook_close(open)
    guard code == LXW_NO_ERROR else { throw writeFault(errno == 0 ? EIO : errno, at: path) }
  }
}

extension Wording {
  fileprivate static let tooManyRows = Wording(
    zh: "行数超过了电子表格的上限 1048576；请用 --format csv，或用 --where 分批导出",
    en:
      "there are more rows than the 1048576 of a spreadsheet; use --format csv, or export parts with --where")
}
