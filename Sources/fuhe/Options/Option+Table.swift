import Exports
import Files
import Pages
import Texts

/// The table of options.
extension Option {
  /// Every option there is.
  static let all: [Option] = [
    format, figures, why, failOn, color, grammar, addGrammar, password, passwordFile, to, allPages,
    judgements, noBOM,
    jobs,
    timeout,
    pageTimeout,
    memory, archive, retry, again, prune, listed, remedies, level, onlyProblems, unchecked, byYear, condition,
    shared,
    quiet, language, help, version,
  ]

  /// The options that every command has.
  static let common: [Option] = [language, help, version]

  /// The options of the commands that read files.
  static let reading: [Option] = [password, passwordFile, quiet]

  static let format = Option(
    "--format", oneOf: Settings.Format.self,
    help: Wording(
      zh: "输出格式：text 供人阅读（默认），json 每个文件一行",
      en: "output format: text for people (default), json with one line a file")
  ) { $0.format = $1 }

  /// `--format` as `export` takes it.
  static let tableFormat = Option(
    "--format", oneOf: Settings.TableFormat.self,
    help: Wording(
      zh: "csv 每张表一个文件（默认），xlsx 一个工作簿 fuhe.xlsx，每张表一页",
      en: "csv: a file a table (default); xlsx: one workbook, fuhe.xlsx, with a sheet a table")
  ) { $0.tableFormat = $1 }

  static let figures = Option(
    "--figures",
    help: Wording(
      zh: "JSON 里另列报告中的数字：名称、数、单位、折合元、年度、预算或执行",
      en: "list the figures of the report in the JSON, too: label, value, unit, yuan, period, role")
  ) { $0.wantsFigures = true }

  static let why = Option(
    "--why",
    help: Wording(
      zh: "说明依据：extract 在 JSON 里另列各要素的候选值，text 改列每处断行接上还是分开",
      en:
        "give reasons: extract lists the candidates of each field in the JSON, too; text lists where lines were joined or parted"
    )
  ) { $0.wantsReasons = true }

  static let failOn = Option(
    "--fail-on", oneOf: Settings.FailLevel.self,
    help: Wording(
      zh: "发现达到此级别的问题时以 1 退出（默认 error）",
      en: "exit with 1 when a finding reaches this level (default error)")
  ) { $0.failLevel = $1 }

  static let color = Option(
    "--color", oneOf: Settings.Color.self,
    help: Wording(
      zh: "是否使用颜色：auto 只在终端上用（默认）", en: "whether to use colour; auto: only on a terminal (default)")
  ) { $0.color = $1 }

  static let grammar = Option(
    "--grammar", value: .folder,
    help: Wording(
      zh: "用此目录中的 .txt 语法文件代替内置语法",
      en: "use the .txt grammar files of this folder in place of the built-in ones")
  ) { $0.grammar = $1 }

  static let addGrammar = Option(
    "--add-grammar", value: .folder,
    help: Wording(
      zh: "在语法之外再加上此目录中的 .txt 语法文件（words 类名 += 词 为已有的类添词）",
      en: "add the .txt grammar files of this folder to the grammar (words NAME += WORD adds to a class)")
  ) { $0.grammarOverlay = $1 }

  /// The options that choose the grammar.
  static let grammars: [Option] = [grammar, addGrammar]

  static let password = Option(
    "--password", value: .text,
    help: Wording(
      zh: "加密 PDF 的密码（会出现在进程列表里，建议用 --password-file）",
      en: "password of encrypted PDFs (others can see it in the process list: better use --password-file)")
  ) { $0.password = $1.string }

  static let passwordFile = Option(
    "--password-file", value: .file,
    help: Wording(
      zh: "从此文件的第一行读取密码", en: "read the password from the first line of this file")
  ) { $0.passwordFile = $1 }

  static let to = Option(
    "--to", value: .folder,
    help: Wording(
      zh: "写入此目录（没有则新建）；review 也可写成一个 .html 文件",
      en: "write to this folder, which is created if missing; review may also write one .html file")
  ) { $0.target = $1 }

  static let allPages = Option(
    "--all-pages",
    help: Wording(
      zh: "PDF 的每一页都画出来；默认只画有算式的页", en: "draw every page of a PDF; by default only those with a claim")
  ) { $0.wantsAllPages = true }

  static let judgements = Option(
    "--judgements", value: .file,
    help: Wording(
      zh: "审核人的判断（网页存出的 judgements.json）：排除的问题不计入 --fail-on，仍然列出",
      en:
        "a reviewer's judgements (the judgements.json that a page saved): findings that were dismissed are listed "
        + "and do not count for --fail-on")
  ) { $0.judgements = $1 }

  static let noBOM = Option(
    "--no-bom",
    help: Wording(
      zh: "不写 UTF-8 标记；默认写，以便电子表格正确显示中文",
      en: "leave out the UTF-8 mark, which is written so that spreadsheets show Chinese")
  ) { $0.byteOrderMark = false }

  static let quiet = Option(
    "--quiet", short: "-q",
    help: Wording(
      zh: "不显示进度，也不提示只读出一部分的文件",
      en: "show no progress and do not mention files that were read in part")
  ) { $0.isQuiet = true }

  static let language = Option(
    "--lang", oneOf: Language.self,
    help: Wording(
      zh: "界面语言；默认取自 LC_ALL、LC_MESSAGES、LANG，否则为中文",
      en: "language of messages; by default from LC_ALL, LC_MESSAGES or LANG, else Chinese")
  ) { $0.language = $1 }

  static let help = Option(
    "--help", short: "-h", help: Wording(zh: "显示用法和例子", en: "show usage and examples")
  ) { $0.wantsHelp = true }

  static let version = Option(
    "--version", short: "-V", help: Wording(zh: "显示版本", en: "show the version")
  ) { $0.wantsVersion = true }

  /// The option of this name, long or short.
  static func named(_ name: String) -> Option? { all.first { $0.names.contains(name) } }
}
