import Pages
import Pipeline
import Texts

extension Failure {
  /// What the second try is told of the first, when it knows what the file is.
  func mishap(of format: Document.Format) -> Mishap {
    Mishap(status: status, problem: problem(of: format))
  }

  /// What is told of the file, with what to do about it.
  func problem(of format: Document.Format?) -> Problem {
    switch status {
    case .timeout:
      Problem(
        code: "timeout",
        message: Wording(
          zh: "处理超时\(extent.zh)；可用 --timeout 延长期限\(anew(format).zh)",
          en: "reading took too long\(extent.en); allow more with --timeout\(anew(format).en)"),
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
          zh: "处理时崩溃\(extent.zh)；请把文件报告给开发者\(anew(format).zh)",
          en: "the reader broke down\(extent.en); report the file to the developers\(anew(format).en)"),
        page: page)
    }
  }

  /// What helps a PDF and nothing else.
  private func anew(_ format: Document.Format?) -> Wording {
    guard format == .pdf else { return Wording(zh: "", en: "") }
    let command = Remedy.repair.example
    return Wording(
      zh: "，或重新生成后再试：\(command)", en: ", or write it anew and try again: \(command)")
  }

  /// What was read all the same.
  private var extent: Wording {
    if !isUnderstood { return Wording(zh: "，只留下了文字，没有复核", en: "; its text was kept and not checked") }
    return page == nil
      ? Wording(zh: "，没有读出内容", en: " and nothing was read")
      : Wording(zh: "，略去此页，其余各页已读", en: "; the page was left out and the others were read")
  }
}
