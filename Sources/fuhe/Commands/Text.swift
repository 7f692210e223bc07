import Archives
import Exports
import Manuscripts
import Pages

/// Runs `fuhe text`.
@Sendable func runText(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let options = try invocation.readingOptions()
  var code = ExitCode.done
  for path in invocation.operands {
    let document = Document(readingFrom: path, options: options)
    let filing = Filing(Outcome(path: path.string, document: document, audit: nil))
    if invocation.operands.count > 1 { console.errors.write("==> \(visible(path.string)) <==\n") }
    if !filing.wasRead { code = .unread }
    if !filing.wasRead || (!filing.problems.isEmpty && !invocation.settings.isQuiet) {
      console.complain(about: filing)
    }
    let text = Manuscript(document).text
    try console.output.write(console.environment.outputIsTerminal ? cleanedKeepingLines(text) : text)
    try console.output.flush()
  }
  return code
}
