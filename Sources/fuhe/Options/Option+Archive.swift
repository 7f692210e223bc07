import Archives
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
