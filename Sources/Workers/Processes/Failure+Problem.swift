import Pages
import Pipeline
import Texts

extension Failure {
  /// What the second try is told of the first.
  var mishap: Mishap { Mishap(status: status, problem: problem) }

  /// What is told of the file, with what to do about it.
  var problem: Problem {
    switch status {
    case .timeout:
      Problem(
        code: "timeout",
        message: Wording(
          zh: "处理超时\(extent.zh)；可用 --timeout 延长期限，或用 qpdf、ghostscript 重新生成文件后再试",
          en:
            "reading took too long\(extent.en); allow more with --timeout, or write the file anew with qpdf "
            + "or ghostscript"),
        page: page)
    case .outOfMemory:
      Problem(
        code: "outOfMemory",
        message: Wording(
          zh: "内存超过限额\(extent.zh)；可用 --memory 提高限额，或把文件拆小后再试",
          en: "reading took more memory than allowed\(extent.en); allow more with --memory, or split the file"
        ),
        page: page)
    default:
      Problem(
        code: "crashed",
        message: Wording(
          zh: "处理时崩溃\(extent.zh)；请用 qpdf 重新生成文件后再试，并把文件报告给开发者",
          en:
            "the reader broke down\(extent.en); write the file anew with qpdf, and report it to the developers"
        ),
        page: page)
    }
  }

  /// What was read all the same.
  private var extent: Wording {
    if !isUnderstood { return Wording(zh: "，只留下了文字，没有复核", en: "; its text was kept and not checked") }
    return page == nil
      ? Wording(zh: "，没有读出内容", en: " and nothing was read")
      : Wording(zh: "，略去此页，其余各页已读", en: "; the page was left out and the others were read")
  }
}
