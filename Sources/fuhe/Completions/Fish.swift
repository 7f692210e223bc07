import Exports
import Pages
import Texts

/// The completion script for fish.
func fishScript(_ language: Language) -> String {
  var lines = ["complete -c fuhe -f"]
  for word in Command.firstWords {
    let help = Command.all.first { $0.words.first == word }?.summary[language] ?? ""
    lines.append("complete -c fuhe -n __fish_use_subcommand -a \(word) -d \(fishQuoted(help))")
  }
  for command in Command.all {
    let seen = command.words.map { "__fish_seen_subcommand_from \($0)" }.joined(separator: "; and ")
    let condition = "complete -c fuhe -n \(fishQuoted(seen))"
    lines += command.allOptions.map { condition + fishOption($0, language) }
    lines += fishOperands(command.operands).map { condition + $0 }
  }
  for group in Command.groups {
    let members = Command.members(of: group)
    let words = members.map { $0.words[1] }.joined(separator: " ")
    let seen = "__fish_seen_subcommand_from \(group); and not __fish_seen_subcommand_from \(words)"
    lines += members.map { member in
      "complete -c fuhe -n \(fishQuoted(seen)) -a \(member.words[1]) -d \(fishQuoted(member.summary[language]))"
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

private func fishOperands(_ operands: Command.Operands) -> [String] {
  switch operands {
  case .paths, .path: [" -F"]
  case .oneOf(let words): [" -a \(fishQuoted(words.joined(separator: " ")))"]
  case .command: [" -a \(fishQuoted(Command.firstWords.joined(separator: " ")))"]
  case .none: []
  }
}

private func fishOption(_ option: Option, _ language: Language) -> String {
  let short = option.short.map { " -s \($0.dropFirst())" } ?? ""
  let value =
    switch option.value {
    case .oneOf(let words): " -x -a \(fishQuoted(words.joined(separator: " ")))"
    case .folder: " -x -a '(__fish_complete_directories)'"
    case .file: " -r -F"
    case .text, .number: " -x"
    case nil: ""
    }
  return short + " -l \(option.name.dropFirst(2))" + value + " -d \(fishQuoted(option.help[language]))"
}

private func fishQuoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'") + "'"
}
