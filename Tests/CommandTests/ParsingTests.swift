import Archives
import Exports
import Files
import Testing
import Texts

@testable import fuhe

@Suite struct ParsingTests {
  private func parse(_ line: String) throws -> Invocation {
    try Invocation(line.split(separator: " ").map { RawPath(String($0)) }, language: .zh)
  }

  private func fault(_ line: String) -> UsageFault? {
    #expect(throws: UsageFault.self) { _ = try parse(line) }
  }

  @Test func optionsMayStandAnywhere() throws {
    for line in [
      "check --format json -q a b", "--format=json check a -q b", "check a b --quiet --format=json",
      "--quiet --format json check a b",
    ] {
      let invocation = try parse(line)
      #expect(invocation.settings.format == .json)
      #expect(invocation.settings.isQuiet)
      #expect(invocation.operands == ["a", "b"])
    }
  }

  @Test func twoDashesEndTheOptions() throws {
    let invocation = try parse("check -- --format -q -- -")
    #expect(invocation.operands == ["--format", "-q", "--", "-"])
    #expect(!invocation.settings.isQuiet)
  }

  @Test func aSingleDashIsAPath() throws {
    #expect(try parse("check -").operands == ["-"])
  }

  @Test func valuesAreKeptByTheByte() throws {
    let name = RawPath(bytes: [0xB1, 0xA8])
    let attached = RawPath(bytes: Array("--to=".utf8) + name.bytes)
    let invocation = try Invocation(["export", attached, name], language: .zh)
    #expect(invocation.settings.target == name)
    #expect(invocation.operands == [name])
    #expect(try parse("check --password=a=b x").settings.password == "a=b")
  }

  @Test func theDefaults() throws {
    let settings = try parse("check a").settings
    #expect(settings.format == .text)
    #expect(settings.failLevel == .error)
    #expect(settings.color == .auto)
    #expect(settings.byteOrderMark)
    #expect(settings.language == .zh)
  }

  @Test func groupsHaveTwoWords() throws {
    guard case .run(let command) = try parse("grammar --grammar x test").action else {
      Issue.record("no command")
      return
    }
    #expect(command.name == "grammar test")
    guard case .help(let words) = try parse("grammar --help").action else {
      Issue.record("no help")
      return
    }
    #expect(words == ["grammar"])
  }

  @Test(arguments: [
    ("", "no command is given"),
    ("chekc a", "there is no command “chekc”; did you mean check?"),
    ("frobnicate", "there is no command “frobnicate”"),
    ("grammar", "grammar needs one of: grammar list, grammar test, grammar try, grammar export"),
    ("grammar tset", "there is no command “grammar tset”; did you mean grammar test?"),
    ("check --fromat json a", "there is no option “--fromat”; did you mean --format?"),
    ("check --frobnicate a", "there is no option “--frobnicate”"),
    ("check -x a", "there is no option “-x”; did you mean -q?"),
    ("check a --format", "--format needs a value: --format text|json"),
    ("check a --format=", "--format needs a value: --format text|json"),
    ("check a --quiet=yes", "--quiet takes no value"),
    ("check a --format jsno", "--format cannot be “jsno”, only text|json; did you mean json?"),
    ("text --figures a", "text has no option --figures; it belongs to check, extract"),
    ("check a --to b", "check has no option --to; it belongs to review, export"),
    ("check", "the arguments do not fit; it is fuhe check PATH..."),
    ("export a", "export needs --to DIR"),
    ("grammar list a", "the arguments do not fit; it is fuhe grammar list"),
    ("completions tcsh", "the arguments do not fit; it is fuhe completions bash|zsh|fish"),
    ("check a --password x --password-file y", "only one of --password and --password-file may be given"),
  ])
  func faultsAreNamed(line: String, message: String) {
    #expect(fault(line)?.message.en == message)
    #expect(fault(line)?.message.zh.isEmpty == false)
  }

  @Test(arguments: [
    ("zh_CN.UTF-8" as String?, Language.zh), ("en_US.UTF-8", .en), ("en", .en), ("C", .zh), (nil, .zh),
  ])
  func theLanguageFollowsTheLocale(locale: String?, language: Language) {
    #expect(Language(locale: locale) == language)
  }

  @Test func theOptionOutweighsTheLocaleEvenAfterAFault() {
    let environment = Environment(locale: "zh_CN")
    #expect(Language(choosing: ["chekc", "--lang", "en"], environment: environment) == .en)
    #expect(Language(choosing: ["check", "--lang=en"], environment: environment) == .en)
    #expect(Language(choosing: ["check", "--", "--lang=en"], environment: environment) == .zh)
  }

  @Test(arguments: [("check", "check", 0), ("chekc", "check", 1), ("chec", "check", 1), ("", "ab", 2)])
  func slipsAreCounted(first: String, second: String, count: Int) {
    #expect(slips(from: first, to: second) == count)
  }

  @Test func linesAreCutToTheTerminal() {
    #expect(fitting("1/2 甲乙丙", columns: 8) == "1/2 甲")
    #expect(fitting("abc", columns: 80) == "abc")
  }
}
