import Exports
import Texts

/// A shell whose completion follows from the tables of commands and options.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// The script that teaches the shell to complete `fuhe`.
  func script(_ language: Language) -> String {
    switch self {
    case .bash: bashScript()
    case .zsh: zshScript(language)
    case .fish: fishScript(language)
    }
  }
}

extension Command {
  /// The words that may follow the first word of a group.
  static func members(of group: String) -> [Command] {
    all.filter { $0.words.first == group && $0.words.count == 2 }
  }

  /// The options of all the commands of a group, each once.
  static func options(of group: String) -> [Option] {
    let all = members(of: group).flatMap(\.options) + Option.common
    return all.enumerated().filter { index, option in
      !all[..<index].contains { $0.name == option.name }
    }.map(\.element)
  }
}
