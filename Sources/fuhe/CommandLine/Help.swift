import Exports
import Pages
import Texts

/// The help, made from the tables of commands and options.
struct Help {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// The help of the command or group that `words` name; that of the whole program for none.
  func text(for words: [String]) -> String {
    if let command = Command.named(words) { return text(of: command) }
    let group = words.first
    let commands = Command.all.filter { group == nil || $0.words.first == group }
    return group == nil ? text(of: commands) : commands.map(text).joined(separator: "\n")
  }

  private func text(of commands: [Command]) -> String {
    let title = say("复核：重算政府绩效自评报告里的算式", "recomputes what Chinese performance self-evaluation reports state")
    let usage = heading("用法", "Usage") + "  fuhe \(say("命令", "COMMAND")) [\(say("选项", "OPTIONS"))] ...\n"
    let list = table(commands.map { ($0.name + $0.operands.usage, $0.summary) })
    return "fuhe \(Program.version) — \(title)\n" + usage
      + heading("命令", "Commands") + list
      + heading("选项", "Options") + options(Option.common)
      + heading("例子", "Examples") + examples(commands.compactMap(\.examples.first))
      + exitCodes
      + "\n" + say("每个命令的详细用法：fuhe help 命令", "For one command: fuhe help COMMAND") + "\n"
  }

  private func text(of command: Command) -> String {
    let placeholder = command.options.isEmpty ? "" : " [\(say("选项", "OPTIONS"))]"
    let required = command.required.map { " " + $0.usage }.joined()
    return "fuhe \(command.name) — \(command.summary[language])\n"
      + heading("用法", "Usage")
      + "  fuhe \(command.name)\(placeholder)\(command.operands.usage)\(required)\n"
      + (command.details.map { "\n\($0[language])\n" } ?? "")
      + heading("选项", "Options") + options(command.allOptions)
      + heading("例子", "Examples") + examples(command.examples)
      + exitCodes
  }

  private func options(_ options: [Option]) -> String { table(options.map { ($0.usage, $0.help) }) }

  private func examples(_ examples: [Command.Example]) -> String {
    examples.map { "  \($0.line)\n      \($0.effect[language])\n" }.joined()
  }

  private var exitCodes: String {
    heading("退出码", "Exit codes") + table(ExitCode.allCases.map { (String($0.rawValue), $0.meaning) })
  }

  /// Wider left cells leave too little room for the right ones in 80 columns.
  private static let widest = 28
  /// Between the columns, and before the first.
  private static let gap = 2

  /// Two columns; a left cell that is too wide has a line of its own.
  private func table(_ rows: [(String, Wording)]) -> String {
    let width = rows.map(\.0.count).filter { $0 <= Self.widest }.max() ?? 0
    return rows.map { left, right in
      let gap =
        left.count > width ? "\n" + spaces(width + 2 * Self.gap) : spaces(width + Self.gap - left.count)
      return "  " + left + gap + right[language] + "\n"
    }.joined()
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private func heading(_ zh: String, _ en: String) -> String { "\n" + say(zh + "：", en + ":") + "\n" }

  private func say(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[language] }
}
