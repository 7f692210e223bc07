import Archives
import Exports
import Files
import Reviews

/// Runs `fuhe extract`.
@Sendable func runExtract(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  // Files are not looked for, so that there is one line an argument.
  let entries = invocation.operands.map { Walk.Entry($0) }
  return try invocation.read(entries, console, parts: invocation.jsonParts) { filing in
    try console.output.write((filing.json ?? "") + "\n")
  }.code
}

/// Runs `fuhe export`.
@Sendable func runExport(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  guard let target = invocation.settings.target else { throw UsageFault.missingOption(.to, command: .export) }
  let settings = invocation.settings
  let judgements = try invocation.judgements()
  let archive = try invocation.archive()
  if settings.joinsYears, archive == nil { throw UsageFault.yearsWithoutArchive }
  let years = YearTable(isJoined: settings.joinsYears)
  let more = judgements.all.isEmpty ? [] : Standing.keys
  let output = try TableOutput(
    invocation, to: target, years: archive == nil ? nil : years.keys, ofFindings: more)
  let results = try invocation.readOperands(console, parts: .tables) { filing in
    try output.append(filing, more.isEmpty ? [] : judgements.standings(of: filing).map(\.cells))
  }
  if let archive { try years.read(archive, invocation.selection()) { try output.append(year: $0) } }
  try output.finish()
  return results.code
}

extension Invocation {
  /// What is wanted of a file for its line of JSON.
  var jsonParts: Filing.Parts {
    var parts = Filing.Parts.json
    if settings.wantsFigures { parts.insert(.figures) }
    if settings.wantsReasons { parts.insert(.reasons) }
    return parts
  }
}

/// Where the tables of an export go: a file each, or one workbook.
private enum TableOutput {
  case files(TableFolder)
  case workbook(WorkbookFile)

  init(_ invocation: Invocation, to target: RawPath, years: [String]?, ofFindings: [String]) throws {
    let settings = invocation.settings
    switch settings.tableFormat {
    case .csv:
      self = .files(
        try TableFolder(
          target, byteOrderMark: settings.byteOrderMark, extra: years.map { (YearTable.fileName, $0) },
          ofFindings: ofFindings, isShared: settings.isShared))
    case .xlsx:
      self = .workbook(
        try WorkbookFile(target, years: years, ofFindings: ofFindings, isShared: settings.isShared))
    }
  }

  func append(_ filing: Filing, _ cells: [[String?]]) throws {
    switch self {
    case .files(let tables): try tables.append(filing, ofFindings: cells)
    case .workbook(let book): try book.append(filing, ofFindings: cells)
    }
  }

  func append(year cells: [String?]) throws {
    switch self {
    case .files(let tables): try tables.append(extra: CSV.record(cells))
    case .workbook(let book): try book.append(year: cells)
    }
  }

  func finish() throws {
    switch self {
    case .files(let tables): try tables.finish()
    case .workbook(let book): try book.finish()
    }
  }
}
