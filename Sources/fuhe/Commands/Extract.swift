import Archives
import Exports

/// Runs `fuhe extract`.
@Sendable func runExtract(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  // Files are not looked for, so that there is one line an argument.
  let entries = invocation.operands.map { Walk.Entry($0) }
  let withFigures = invocation.settings.wantsFigures
  return try invocation.read(entries, console) { outcome in
    try console.output.write(outcome.json(withFigures: withFigures).line + "\n")
  }.code
}

/// Runs `fuhe export`.
@Sendable func runExport(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  guard let target = invocation.settings.target else { throw UsageFault.missingOption(.to, command: .export) }
  let tables = try TableFolder(target, byteOrderMark: invocation.settings.byteOrderMark)
  let results = try invocation.read(Walk(invocation.operands), console) { try tables.append($0) }
  try tables.finish()
  return results.code
}
