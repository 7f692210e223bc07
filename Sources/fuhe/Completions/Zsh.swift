import Exports
import Pages
import Texts

/// The completion script for zsh.
func zshScript(_ language: Language) -> String {
  """
  #compdef fuhe
  _fuhe() {
    local context state line
    _arguments -C \(zshOptions(Option.common, language)) '1:command:->first' '*::argument:->rest'
    case $state in
    first) _values command \(zshFirstWords(language)) ;;
    rest)
      case $line[1] in
  \(zshCases(language))
      esac ;;
    esac
  }
  _fuhe "$@"

  """
}

private func zshFirstWords(_ language: Language) -> String {
  Command.firstWords.map { word in
    let help = Command.all.first { $0.words.first == word }?.summary[language] ?? ""
    return zshQuoted("\(word)[\(zshHelp(help))]")
  }.joined(separator: " ")
}

private func zshCases(_ language: Language) -> String {
  Command.firstWords.map { word in
    guard Command.groups.contains(word) else {
      let commands = Command.all.filter { $0.words == [word] }
      return "    \(word)) " + commands.map { zshArguments($0, language) }.joined() + " ;;"
    }
    let members = Command.members(of: word).map { $0.words[1] }.joined(separator: " ")
    let options = Command.options(of: word)
    return "    \(word)) _arguments \(zshOptions(options, language)) '1:command:(\(members))' ;;"
  }.joined(separator: "\n")
}

private func zshArguments(_ command: Command, _ language: Language) -> String {
  let operands =
    switch command.operands {
    case .paths: "'*:file:_files'"
    case .path: "'1:file:_files'"
    case .oneOf(let words): "'1:word:(\(words.joined(separator: " ")))'"
    case .command: "'1:command:(\(Command.firstWords.joined(separator: " ")))'"
    case .none: ""
    }
  return "_arguments \(zshOptions(command.allOptions, language)) \(operands)"
}

private func zshOptions(_ options: [Option], _ language: Language) -> String {
  options.flatMap { option in
    option.names.map { name in
      zshQuoted("\(name)[\(zshHelp(option.help[language]))]\(zshValue(option.value))")
    }
  }.joined(separator: " ")
}

private func zshValue(_ value: Option.Value?) -> String {
  switch value {
  case .oneOf(let words): ":value:(\(words.joined(separator: " ")))"
  case .folder: ":folder:_files -/"
  case .file: ":file:_files"
  case .text, .number: ":text: "
  case nil: ""
  }
}

/// Help without the characters that end a description.
private func zshHelp(_ text: String) -> String {
  text.filter { $0 != "[" && $0 != "]" && $0 != ":" }
}

private func zshQuoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
