import Exports
import Files
import Texts

/// Runs `fuhe text`.
@Sendable func runText(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let entries = invocation.operands.map { Walk.Entry($0) }
  return try invocation.read(entries, console, parts: .text) { filing in
    if entries.count > 1 { console.errors.write("==> \(visible(filing.path)) <==\n") }
    let text = filing.text ?? ""
    try console.output.write(console.environment.outputIsTerminal ? cleanedKeepingLines(text) : text)
  }.code
}
