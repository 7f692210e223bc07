import Archives
import Audits
import Pages
import Texts

/// What is wrong with a command line, and where to read how it should be.
struct UsageFault: Error, Equatable {
  var message: Wording
  /// The command whose help would explain it.
  var command: String?

  /// The line that names the remedy.
  var hint: Wording {
    let line = "fuhe " + (command.map { "help \($0)" } ?? "--help")
    return Wording(zh: "用法见 \(line)", en: "for the usage run \(line)")
  }
}

extension UsageFault {
  static let noCommand = UsageFault(message: Wording(zh: "没有给出命令", en: "no command is given"))

  static func unknownCommand(_ word: String, in words: [String]) -> UsageFault {
    let guess = didYouMean(closest(to: word, in: words))
    return UsageFault(
      message: Wording(zh: "没有“\(word)”这个命令" + guess.zh, en: "there is no command “\(word)”" + guess.en))
  }

  static func incompleteCommand(_ group: String, _ commands: [String]) -> UsageFault {
    let list = commands.joined(separator: ", ")
    return UsageFault(
      message: Wording(zh: "\(group) 之后要有下级命令：\(list)", en: "\(group) needs one of: \(list)"), command: group)
  }

  static func unknownOption(_ name: String, command: Command?) -> UsageFault {
    let names = (command?.allOptions ?? Option.all).flatMap(\.names)
    let guess = didYouMean(closest(to: name, in: names))
    return UsageFault(
      message: Wording(zh: "没有“\(name)”这个选项" + guess.zh, en: "there is no option “\(name)”" + guess.en),
      command: command?.name)
  }

  static func misplaced(_ option: Option, command: Command) -> UsageFault {
    let owners = Command.all.filter { $0.takes(option) }.map(\.name).joined(separator: ", ")
    return UsageFault(
      message: Wording(
        zh: "\(command.name) 没有 \(option.name) 选项；它属于 \(owners)",
        en: "\(command.name) has no option \(option.name); it belongs to \(owners)"), command: command.name)
  }

  static func missingValue(_ option: Option) -> UsageFault {
    let usage = option.usage
    return UsageFault(
      message: Wording(zh: "\(option.name) 之后缺少值：\(usage)", en: "\(option.name) needs a value: \(usage)"))
  }

  static func needlessValue(_ option: Option) -> UsageFault {
    UsageFault(message: Wording(zh: "\(option.name) 不带值", en: "\(option.name) takes no value"))
  }

  static func badValue(_ value: String, of option: Option) -> UsageFault {
    var guess: String?
    if case .oneOf(let words) = option.value { guess = closest(to: value, in: words) }
    let allowed = option.value?.placeholder ?? ""
    return UsageFault(
      message: Wording(
        zh: "\(option.name) 的值不能是“\(value)”，只能是 \(allowed)" + didYouMean(guess).zh,
        en: "\(option.name) cannot be “\(value)”, only \(allowed)" + didYouMean(guess).en))
  }

  static func missingOption(_ option: Option, command: Command) -> UsageFault {
    UsageFault(
      message: Wording(zh: "\(command.name) 缺少 \(option.usage)", en: "\(command.name) needs \(option.usage)"),
      command: command.name)
  }

  static func wrongOperands(_ command: Command) -> UsageFault {
    let usage = "fuhe \(command.name)\(command.operands.usage)"
    return UsageFault(
      message: Wording(zh: "参数不对，应为 \(usage)", en: "the arguments do not fit; it is \(usage)"),
      command: command.name)
  }

  static let twoPasswords = UsageFault(
    message: Wording(
      zh: "--password 和 --password-file 只能用一个",
      en: "only one of --password and --password-file may be given"))

  static let figuresWithoutJSON = UsageFault(
    message: Wording(
      zh: "--figures 要与 --format json 同用", en: "--figures goes with --format json"),
    command: Command.check.name)

  static let archiveAsJSON = UsageFault(
    message: Wording(
      zh: "档案不能以 --format json 列出；用 export 导出，或对文件用 extract",
      en: "an archive is not shown with --format json; use export, or extract on the files"),
    command: Command.check.name)

  static let archiveAmongFiles = UsageFault(
    message: Wording(
      zh: "档案须单独给出，不能与其他文件或档案一起", en: "an archive stands alone, without other files or archives"))

  static let conditionWithoutArchive = UsageFault(
    message: Wording(zh: "--where 只用于档案", en: "--where goes with an archive"))

  static let yearsWithoutArchive = UsageFault(
    message: Wording(zh: "--by-year 只用于档案", en: "--by-year goes with an archive"),
    command: Command.export.name)

  static func badCondition(_ condition: String) -> UsageFault {
    if condition.hasPrefix("finding=") {
      return unknownFinding(String(condition.dropFirst("finding=".count)))
    }
    let keys = Selection.keys.map { $0 + "=" }.joined(separator: "|")
    return UsageFault(
      message: Wording(
        zh: "--where 的条件不能是“\(condition)”，只能是 \(keys)", en: "--where cannot be “\(condition)”, only \(keys)"))
  }

  private static func unknownFinding(_ name: String) -> UsageFault {
    let known = (Severity.allCases.map(\.rawValue) + FindingCode.allCases.map(\.rawValue)).joined(
      separator: " ")
    return UsageFault(
      message: Wording(
        zh: "没有类别或级别“\(name)”，只有 \(known)", en: "there is no finding “\(name)”, only \(known)"))
  }

  private static func didYouMean(_ guess: String?) -> Wording {
    guard let guess else { return Wording(zh: "", en: "") }
    return Wording(zh: "；是不是想写 \(guess)？", en: "; did you mean \(guess)?")
  }
}
