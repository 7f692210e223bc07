import Archives
import Exports
import Files
import Texts

/// A command line that was understood.
struct Invocation: Sendable {
  /// What is to be done.
  enum Action: Sendable {
    case run(Command)
    /// Show the help of what these words name.
    case help([String])
    case version
  }

  var action: Action
  var settings: Settings
  var operands: [RawPath]

  /// Reads the arguments after the name of the program.
  ///
  /// Options may stand anywhere, as `--name value` or `--name=value`; `--` ends them. Throws ``UsageFault`` for
  /// the first thing that does not fit.
  init(_ arguments: [RawPath], language: Language) throws(UsageFault) {
    let line = try ArgumentLine(arguments)
    settings = try line.settings(Settings(language: language))
    let words = line.operands.map(\.string)
    let command = Command.named(words)
    operands = Array(line.operands.dropFirst(command?.words.count ?? 0))
    if settings.wantsVersion {
      action = .version
    } else if settings.wantsHelp {
      action = .help(try Invocation.topic(of: words, command: command))
    } else if let command {
      action = .run(command)
      try line.check(for: command)
      try check(command)
    } else {
      throw Invocation.missingCommand(words)
    }
  }

  /// Does what the command line says.
  func run(_ console: Console) throws -> ExitCode {
    switch action {
    case .run(let command): return try command.run(self, console)
    case .help(let words): try console.output.write(Help(settings.language).text(for: words))
    case .version: try console.output.write("fuhe \(Program.version)\n")
    }
    return .done
  }

  private static func topic(of words: [String], command: Command?) throws(UsageFault) -> [String] {
    if let command { return command.words }
    guard let first = words.first else { return [] }
    guard Command.groups.contains(first) else { throw missingCommand(words) }
    return [first]
  }

  /// What to say of words that name no command.
  static func missingCommand(_ words: [String]) -> UsageFault {
    guard let first = words.first else { return .noCommand }
    guard Command.groups.contains(first) else {
      return .unknownCommand(first, in: Command.firstWords)
    }
    let members = Command.all.filter { $0.words.first == first }.map(\.name)
    guard words.count > 1 else { return .incompleteCommand(first, members) }
    return .unknownCommand("\(first) \(words[1])", in: members)
  }

  private func check(_ command: Command) throws(UsageFault) {
    switch command.operands {
    case .paths:
      if operands.isEmpty { throw .wrongOperands(command) }
    case .path:
      if operands.count != 1 { throw .wrongOperands(command) }
    case .oneOf(let words):
      guard operands.count == 1, words.contains(operands[0].string) else { throw .wrongOperands(command) }
    case .command: break
    case .none:
      if !operands.isEmpty { throw .wrongOperands(command) }
    }
  }
}
