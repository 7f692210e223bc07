import Pages
import Texts

/// One command: what it is called, what stands after it, how it is explained and what it does.
struct Command: Sendable {
  /// What stands after the command besides options.
  enum Operands: Sendable {
    /// One or more, shown by this word.
    case paths(String)
    /// Just one, shown by this word.
    case path(String)
    case oneOf([String])
    case command
    case none

    var usage: String {
      switch self {
      case .paths(let word): " \(word)..."
      case .path(let word): " \(word)"
      case .oneOf(let words): " " + words.joined(separator: "|")
      case .command: " [COMMAND]"
      case .none: ""
      }
    }
  }

  /// A command line with what it does.
  struct Example: Sendable {
    var line: String
    var effect: Wording

    init(_ line: String, zh: String, en: String) {
      self.line = line
      effect = Wording(zh: zh, en: en)
    }
  }

  /// One word or two, such as `grammar test`.
  var name: String
  var operands = Operands.none
  var summary: Wording
  /// What else there is to know.
  var details: Wording?
  /// Its own options, without those that every command has.
  var options: [Option] = []
  /// The options without which it cannot run.
  var required: [Option] = []
  var examples: [Example]
  var run: @Sendable (Invocation, Console) throws -> ExitCode

  /// Every option it takes.
  var allOptions: [Option] { options + Option.common }

  /// The words of the name.
  var words: [String] { name.split(separator: " ").map(String.init) }

  /// Whether it takes the option of this name.
  func takes(_ option: Option) -> Bool { allOptions.contains { $0.name == option.name } }
}

extension Command {
  /// Every command there is, in the order the help shows them.
  static let all: [Command] = [
    check, review, extract, text, export, ingest, archiveSummary, archiveList, archiveForget, archiveJudge,
    worker,
    grammarList,
    grammarTest, grammarTry,
    grammarExport, help, completions,
  ]

  /// The first words of commands that have two.
  static let groups: [String] = ["archive", "grammar"]

  /// Every word that may stand first.
  static var firstWords: [String] {
    var seen: Set<String> = []
    return all.compactMap(\.words.first).filter { seen.insert($0).inserted }
  }

  /// The command that `words` start with.
  static func named(_ words: some Collection<String>) -> Command? {
    all.first { words.starts(with: $0.words) }
  }
}
