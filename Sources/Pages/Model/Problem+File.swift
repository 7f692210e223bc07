import Texts

/// What can be wrong with a file before its text is looked at.
extension Problem {
  static let notFound = Problem(
    code: "notFound",
    message: Wording(
      zh: "文件不存在；请检查路径", en: "there is no such file; check the path"))

  static let isDirectory = Problem(
    code: "isDirectory",
    message: Wording(
      zh: "这是目录，不是文件；请给出其中的文件", en: "this is a directory, not a file; name the files inside it"))

  static let notRegularFile = Problem(
    code: "notRegularFile",
    message: Wording(
      zh: "这不是普通文件（可能是管道或设备）；请先存为文件",
      en: "this is no regular file (perhaps a pipe or a device); save it as a file first"))

  static let notPermitted = Problem(
    code: "notPermitted",
    message: Wording(
      zh: "没有读取权限；请用 chmod u+r 或换用户读取",
      en: "no permission to read it; allow it with chmod u+r, or run as a user who may"))

  static func notRead(reason: String) -> Problem {
    Problem(
      code: "notRead",
      message: Wording(
        zh: "读取失败（\(reason)）；请检查磁盘或网络盘后重试",
        en: "reading failed (\(reason)); check the disk or the network share and try again"))
  }

  static func tooLarge(limit: Int) -> Problem {
    let mebibyte = FileMeasure.mebibytes(1)
    let size = limit >= mebibyte ? "\(limit / mebibyte) MiB" : "\(limit) B"
    return Problem(
      code: "tooLarge",
      message: Wording(
        zh: "文件超过 \(size) 的上限；请确认是报告文件，必要时拆分后再读",
        en: "the file is larger than the limit of \(size); make sure it is a report, and split it if it is"))
  }

  static let empty = Problem(
    code: "empty",
    message: Wording(
      zh: "文件里没有内容；请重新下载或重新导出", en: "the file holds nothing; download or export it again"))

  static func foreign(_ format: Document.Format) -> Problem {
    Problem(
      code: "unsupportedFormat",
      message: Wording(
        zh: "看起来是\(format.name.zh)，无法直接读取；\(format.remedy.zh)",
        en: "format: \(format.name.en), which cannot be read directly; \(format.remedy.en)"))
  }

  static let otherFile = Problem(
    code: "otherFile",
    message: Wording(
      zh: "不是文档，没有读；若其实是报告，请直接写出它的路径",
      en: "this is no document and was not read; if it is a report all the same, name the file itself"))

  static let temporaryFile = Problem(
    code: "temporaryFile",
    message: Wording(
      zh: "是编辑器或浏览器的临时文件，没有读；若其实是报告，请直接写出它的路径",
      en: "this is a temporary file and was not read; if it is a report all the same, name the file itself"))

  static let pathTooLong = Problem(
    code: "pathTooLong",
    message: Wording(
      zh: "路径超过系统的上限，打不开；请缩短目录名，或从靠里的目录读起",
      en:
        "the path is longer than the system allows; shorten the names of its folders, or start from one of them"
    ))
}
