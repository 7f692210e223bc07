import Archives
import Exports

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
  let tables = try TableFolder(target, byteOrderMark: invocation.settings.byteOrderMark)
  let results = try invocation.read(Walk(invocation.operands), console, parts: .tables) { filing in
    try tables.append(filing)
  }
  try tables.finish()
  return results.code
}

extension Invocation {
  /// What is wanted of a file for its line of JSON.
  var jsonParts: Filing.Parts { settings.wantsFigures ? [.json, .figures] : .json }
}
