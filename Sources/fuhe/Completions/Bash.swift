/// The completion script for bash.
func bashScript() -> String {
  """
  _fuhe() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} word command= words= files=no
    case $prev in
  \(bashValues())
    esac
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
      case "$command $word" in
  \(bashNames())
      esac
    done
    case $command in
  \(bashCommands())
    esac
    if [[ $cur == -* || $files == no ]]; then
      COMPREPLY=($(compgen -W "$words" -- "$cur"))
    else
      COMPREPLY=($(compgen -f -- "$cur"))
    fi
  }
  complete -o filenames -F _fuhe fuhe

  """
}

private func bashValues() -> String {
  Option.all.compactMap { option in
    guard let value = option.value else { return nil }
    let reply =
      switch value {
      case .oneOf(let words): "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$cur\"))"
      case .folder: "COMPREPLY=($(compgen -d -- \"$cur\"))"
      case .file: "COMPREPLY=($(compgen -f -- \"$cur\"))"
      case .text, .number: "COMPREPLY=()"
      }
    return "    \(option.names.joined(separator: "|"))) \(reply); return ;;"
  }.joined(separator: "\n")
}

private func bashNames() -> String {
  let first = Command.firstWords.map { "      \" \($0)\") command=\($0) ;;" }
  let second = Command.all.filter { $0.words.count == 2 }
    .map { "      \"\($0.name)\") command=\($0.words.joined(separator: "-")) ;;" }
  return (first + second).joined(separator: "\n")
}

private func bashCommands() -> String {
  var lines = [bashCase("''", words: Command.firstWords + Option.common.map(\.name), files: false)]
  for group in Command.groups {
    lines.append(bashCase(group, words: Command.members(of: group).map { $0.words[1] }, files: false))
  }
  for command in Command.all {
    var words = command.allOptions.map(\.name)
    var files = false
    switch command.operands {
    case .paths, .path: files = true
    case .oneOf(let choices): words += choices
    case .command: words += Command.firstWords
    case .none: break
    }
    lines.append(bashCase(command.words.joined(separator: "-"), words: words, files: files))
  }
  return lines.joined(separator: "\n")
}

private func bashCase(_ name: String, words: [String], files: Bool) -> String {
  "    \(name)) words='\(words.joined(separator: " "))' files=\(files ? "yes" : "no") ;;"
}
