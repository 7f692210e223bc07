import Archives
import Audits
import Exports
import Files
import Pages
import Texts

/// The options of archives.
extension Option {
  static let archive = Option(
    "--archive", value: .file,
    help: Wording(
      zh: "档案文件（没有则新建；已有而不是档案的文件不会被改动）",
      en: "the archive, made if missing; an existing file that is no archive is left alone")
  ) { $0.archive = $1 }

  static let retry = Option(
    "--retry",
    help: Wording(
      zh: "重读以前没有读出或只读出一部分的文件", en: "read again what could not be read, or only in part")
  ) { settings in if settings.again == .nothing { settings.again = .failed } }

  static let again = Option(
    "--again", help: Wording(zh: "全部重读", en: "read everything again")
  ) { $0.again = .everything }

  static let prune = Option(
    "--prune",
    help: Wording(
      zh: "从档案中去掉已经不在的文件；默认只记为不见了",
      en: "take files that are gone out of the archive; by default they are only marked as missing")
  ) { $0.prunes = true }

  static let listed = Option(
    "--status", value: .text,
    help: Wording(
      zh: "只列这种状态的，可重复；除读取状态外，missing 为文件不见了的",
      en: "only those of this status; may be repeated; besides those of reading, missing: the file is gone")
  ) { $0.statuses.append($1.string) }

  static let remedies = Option(
    "--remedies",
    help: Wording(
      zh: "只输出补救的命令，每行一条，可交给 sh",
      en: "print only the commands that may help, one a line, for sh")
  ) { $0.wantsRemedies = true }

  static let level = Option(
    "--level", oneOf: Severity.self,
    help: Wording(
      zh: "只列出这一级别以上的问题（默认 note，全部列出）",
      en: "show only findings of this level and above (default note: all of them)")
  ) { $0.level = $1 }

  static let onlyProblems = Option(
    "--only-problems",
    help: Wording(
      zh: "小结里不列没有问题的文件", en: "leave files without anything to look at out of the summary")
  ) { $0.onlyProblems = true }

  static let unchecked = Option(
    "--unchecked",
    help: Wording(
      zh: "另列未核的算式，各附原因", en: "list the claims that were not checked, too, each with its reason")
  ) { $0.wantsUnchecked = true }

  static let byYear = Option(
    "--by-year",
    help: Wording(
      zh: "years.csv 里每个部门每年只占一行；几份报告说法不一的栏留空",
      en: "one row a department and year in years.csv; what several reports tell differently is left empty")
  ) { $0.joinsYears = true }

  static let condition = Option(
    "--where", value: .text,
    help: Wording(
      zh: "只要档案中符合条件的，可重复：department=名称的一部分、year=年度、status=状态、finding=问题的类别或级别",
      en: "only what fits, of an archive; may be repeated: department=part of the name, year=, status=, "
        + "finding=code or severity")
  ) { $0.conditions.append($1.string) }

  static let shared = Option(
    "--shared",
    help: Wording(
      zh: "允许别人读取新建的文件；默认只有自己能读", en: "let others read the files that are made; by default only the owner may"
    )
  ) { $0.isShared = true }
}
