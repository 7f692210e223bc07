import Archives
import Exports
import Files
import Testing
import Texts

@testable import fuhe

/// Walks the tables of options and commands.
@Suite struct CommandTableTests {
  @Test(arguments: Option.all) func everyOptionIsExplainedInBothLanguages(option: Option) {
    #expect(!option.help.zh.isEmpty && !option.help.en.isEmpty)
    #expect(option.help.zh != option.help.en)
    #expect(option.help.en.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(option.name.hasPrefix("--"))
    #expect(option.short.map { $0.count == 2 && $0.hasPrefix("-") } != false)
    #expect(Command.all.contains { $0.takes(option) })
  }

  @Test func everyNameIsUsedOnce() {
    let names = Option.all.flatMap(\.names)
    #expect(Set(names).count == names.count)
    let commands = Command.all.map(\.name)
    #expect(Set(commands).count == commands.count)
  }

  @Test(arguments: Command.all, Language.allCases)
  func everyCommandAndItsOptionsAreInTheHelp(command: Command, language: Language) {
    let help = Help(language).text(for: command.words)
    #expect(Help(language).text(for: []).contains("  \(command.name)"))
    #expect(help.contains(command.summary[language]))
    for option in command.allOptions {
      #expect(help.contains("  \(option.usage)"))
      #expect(help.contains(option.help[language]))
      #expect(Option.named(option.name) != nil)
    }
    for example in command.examples {
      #expect(help.contains(example.line))
      #expect(help.contains(example.effect[language]))
    }
  }

  @Test(arguments: Command.all) func everyExampleIsUnderstood(command: Command) throws {
    #expect(!command.examples.isEmpty)
    for example in command.examples {
      let words = example.line.split(separator: " ").prefix { !["<", ">"].contains($0) }
      #expect(words.first == "fuhe")
      let invocation = try Invocation(words.dropFirst().map { RawPath(String($0)) }, language: .zh)
      guard case .run(let named) = invocation.action else {
        Issue.record("no command in \(example.line)")
        continue
      }
      #expect(named.name == command.name)
    }
  }

  @Test(arguments: Option.all) func everyChoiceIsRead(option: Option) {
    var settings = Settings(language: .zh)
    switch option.value {
    case .oneOf(let words):
      for word in words { #expect(option.read(RawPath(word), &settings)) }
      #expect(!option.read("nonsense", &settings))
    case .number:
      #expect(option.read("1024", &settings))
      for wrong in ["0", "-1", "x", "1.2345", "1e3", "99999999999"] {
        #expect(!option.read(RawPath(wrong), &settings), "\(wrong)")
      }
    case .folder, .file, .text, nil: #expect(option.read("x", &settings))
    }
  }

  @Test(arguments: Shell.allCases, Language.allCases)
  func completionKnowsEveryCommandAndOption(shell: Shell, language: Language) {
    let script = shell.script(language)
    for word in Command.all.flatMap(\.words) { #expect(script.contains(word)) }
    for option in Option.all {
      #expect(script.contains(shell == .fish ? "-l \(option.name.dropFirst(2))" : option.name))
      if case .oneOf(let words) = option.value { #expect(script.contains(words.joined(separator: " "))) }
    }
  }

  @Test(arguments: ExitCode.allCases) func everyExitCodeIsExplained(code: ExitCode) {
    #expect(Help(.zh).text(for: []).contains("\(code.rawValue)"))
    #expect(Help(.en).text(for: ["check"]).contains(code.meaning.en))
  }
}

extension Option: CustomTestStringConvertible {
  public var testDescription: String { name }
}

extension Command: CustomTestStringConvertible {
  public var testDescription: String { name }
}
