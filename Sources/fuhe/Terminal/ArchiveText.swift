import Archives
import Exports
import Files
import Pages
import Texts

/// What a person is told of an archive.
struct ArchiveText {
  let language: Language
  let archive: RawPath

  /// So many files are listed that need a person; an archive may have thousands.
  static let listed = 20

  /// What a run came to: every input once, by what became of it.
  func summary(of run: IngestSummary) -> String {
    let head = Wording(
      zh: "共 \(run.inputs) 个文件，本次读取 \(run.read) 个，档案中已有 \(run.known) 个",
      en: "\(run.inputs) files, \(run.read) read now, \(run.known) in the archive already")
    return head[language] + colon + states(run.states) + "\n"
      + StateTable(run.states, language: language).text + changes(of: run)
  }

  /// What has become of the files that the archive had.
  private func changes(of run: IngestSummary) -> String {
    if run.moved + run.missing == 0 { return "" }
    let query = "fuhe archive list \(archive.shellQuoted) --status missing"
    let change = Wording(
      zh: "移动或改名 \(run.moved) 个，不见了 \(run.missing) 个" + (run.missing > 0 ? "，见 \(query)" : ""),
      en: "\(run.moved) moved or renamed, \(run.missing) missing" + (run.missing > 0 ? "; see \(query)" : ""))
    return change[language] + "\n"
  }

  /// What is in an archive.
  func summary(of overview: ArchiveOverview) -> String {
    let years = overview.years.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "—"
    let documents = overview.states.values.reduce(0, +)
    let head = Wording(
      zh: "\(visible(archive.string))：文件 \(documents) 份，路径 \(overview.paths) 个，部门 \(overview.departments) 个，"
        + "年度 \(years)，读入 \(overview.runs) 次",
      en: "\(visible(archive.string)): \(documents) documents at \(overview.paths) paths, "
        + "\(overview.departments) departments, years \(years), \(overview.runs) runs")
    return head[language] + colon + states(overview.states) + "\n"
      + StateTable(overview.states, language: language).text
  }

  /// The files that need a person, each with a command that may help.
  func list(of needs: (count: Int, first: [ArchiveNeed])) -> String {
    if needs.count == 0 { return "" }
    let head = Wording(
      zh: "需要人处理的文件 \(needs.count) 个：", en: "\(needs.count) files need a person:")
    let lines = needs.first.map { need in
      let remedy = Remedy(format: need.format, status: need.status, codes: need.codes)
      return "  \(visible(need.path.string))\(colon)\(need.status.name[language])\n"
        + "    \(remedy.command(for: need.path, in: archive))\n"
    }
    let rest = needs.count - lines.count
    let query = "fuhe archive list \(archive.shellQuoted)"
    let more = Wording(zh: "  还有 \(rest) 个，见 \(query)\n", en: "  and \(rest) more; see \(query)\n")
    let all = Wording(
      zh: "成批处理：\(query) --remedies | sh，再运行 fuhe ingest\n",
      en: "all at once: \(query) --remedies | sh, and then fuhe ingest again\n")
    return head[language] + "\n" + lines.joined() + (rest > 0 ? more[language] : "") + all[language]
  }

  private var colon: String { Wording(zh: "：", en: ": ")[language] }

  /// How many files there are of each status, in the order of the statuses.
  private func states(_ states: [FileState: Int]) -> String {
    let statuses = Dictionary(states.map { ($0.status, $1) }, uniquingKeysWith: +)
    return Status.allCases.compactMap { status in
      statuses[status].map { "\(status.name[language]) \($0)" }
    }.joined(separator: Wording(zh: "，", en: ", ")[language])
  }
}
