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
  let tables = try TableFolder(
    target, byteOrderMark: settings.byteOrderMark,
    extra: archive.map { _ in (YearTable.fileName, years.keys) },
    ofFindings: judgements.all.isEmpty ? [] : Standing.keys, isShared: settings.isShared)
  let results = try invocation.readOperands(console, parts: .tables) { filing in
    let cells = judgements.all.isEmpty ? [] : judgements.standings(of: filing).map(\.cells)
    try tables.append(filing, ofFindings: cells)
  }
  if let archive { try years.read(archive, invocation.selection()) { try tables.append(extra: $0) } }
  try tables.finish()
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
