import Exports
import Files

/// Runs `fuhe help`.
@Sendable func runHelp(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let words = invocation.operands.map(\.string)
  let isGroup = words.count == 1 && Command.groups.contains(words[0])
  guard words.isEmpty || isGroup || Command.all.contains(where: { $0.words == words }) else {
    throw Invocation.missingCommand(words)
  }
  try console.output.write(Help(invocation.settings.language).text(for: words))
  return .done
}

/// Runs `fuhe completions`.
@Sendable func runCompletions(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  guard let shell = invocation.operands.first.flatMap({ Shell(rawValue: $0.string) }) else {
    throw UsageFault.wrongOperands(.completions)
  }
  try console.output.write(shell.script(invocation.settings.language))
  return .done
}
