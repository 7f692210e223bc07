import Exports
import Files
import Texts

/// Runs `fuhe text`.
@Sendable func runText(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let entries = invocation.operands.map { Walk.Entry($0) }
  return try invocation.read(entries, console, parts: invocation.textParts) { filing in
    if entries.count > 1 { console.errors.write("==> \(visible(filing.path)) <==\n") }
    let text = filing.text ?? ""
    try console.output.write(console.environment.outputIsTerminal ? cleanedKeepingLines(text) : text)
  }.code
}

extension Invocation {
  /// What is wanted of a file for its text, or for the reasons of its joined lines.
  fileprivate var textParts: Filing.Parts {
    guard settings.wantsReasons else { return .text }
    return settings.language == .en ? [.text, .reasons, .english] : [.text, .reasons]
  }
}
