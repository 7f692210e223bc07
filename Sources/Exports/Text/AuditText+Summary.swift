import Audits
import Pages
import Texts

extension AuditText {
  /// The line that sums up one file: what it is, what was checked, what was found.
  ///
  /// ```swift
  /// let text = AuditText(language: .en, style: Style(isColored: false))
  /// let outcome = Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted)
  /// text.summary(of: Filing(outcome))  // "a.pdf: not read (encrypted)\n"
  /// ```
  public func summary(of filing: Filing) -> String {
    let path = style(visible(filing.path), .strong)
    var parts: [String] = []
    if let found = filing.coverage {
      parts = [heading(of: filing.report), coverage(found), tally(filing.count(of:))]
    }
    if filing.status != .complete { parts.append(state(of: filing)) }
    return path + Wording(zh: "：", en: ": ")[language] + parts.joined(separator: semicolon) + "\n"
  }

  /// The line that sums up all files.
  ///
  /// ```swift
  /// let text = AuditText(language: .en, style: Style(isColored: false))
  /// text.summary(of: Totals()).prefix(32)  // "0 files, 0 read, 0 not read; 0 f"
  /// ```
  public func summary(of totals: Totals) -> String {
    let files = Wording(
      zh: "共 \(totals.files) 个文件，读出 \(totals.read) 个，未能读取 \(totals.failed) 个"
        + (totals.setAside > 0 ? "，不是文档 \(totals.setAside) 个" : ""),
      en: "\(counted(totals.files, "file")), \(totals.read) read, \(totals.failed) not read"
        + (totals.setAside > 0 ? ", \(totals.setAside) no documents" : ""))
    let parts = [
      style(files[language], .strong), coverage(totals.coverage), tally { totals.findings[$0] ?? 0 },
    ]
    return parts.joined(separator: semicolon) + "\n" + summary(of: totals.lacks)
  }

  /// The line that counts what lacks something a report has; none when nothing does.
  ///
  /// ```swift
  /// let text = AuditText(language: .en, style: Style(isColored: false))
  /// var lacks = Lacks()
  /// lacks.years = 2
  /// text.summary(of: lacks)  // "of those read: 2 without year\n"
  /// ```
  public func summary(of lacks: Lacks) -> String {
    let counts = [
      (lacks.reports, Wording(zh: "不像报告", en: "no report")),
      (lacks.departments, Wording(zh: "没有部门", en: "without department")),
      (lacks.years, Wording(zh: "没有年度", en: "without year")),
      (lacks.scores, Wording(zh: "没有自评分", en: "without self score")),
      (lacks.claims, Wording(zh: "没有算式", en: "without claims")),
      (lacks.tables, Wording(zh: "见到而未读的表格", en: "tables seen and not read")),
    ].filter { $0.0 > 0 }
    if counts.isEmpty { return "" }
    let list = counts.map { count, name in
      Wording(zh: "\(name.zh) \(count)", en: "\(count) \(name.en)")[language]
    }
    let head = Wording(zh: "读出的文件中：", en: "of those read: ")[language]
    return head + list.joined(separator: Wording(zh: "，", en: ", ")[language]) + "\n"
  }

  /// A number with an English noun.
  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }

  private var semicolon: String { Wording(zh: "；", en: "; ")[language] }

  /// What is to be said of a file that was not read completely.
  private func state(of filing: Filing) -> String {
    let reason = filing.status.name[language]
    if filing.wasRead { return style(reason, .warning) }
    if filing.state.isSetAside { return filing.state.format.name[language] }
    return style(Wording(zh: "未能读取（\(reason)）", en: "not read (\(reason))")[language], .error)
  }

  /// Department, year, score and rating, as far as the report gives them.
  private func heading(of report: Filing.Row) -> String {
    let unknown = Wording(zh: "部门不明", en: "department unknown")[language]
    var parts = [report["department"].map(cleaned) ?? unknown]
    if let year = report["year"] {
      parts.append(Wording(zh: "\(year) 年", en: year)[language])
    }
    if let score = report["self_score"] { parts.append(selfScore(score, of: report)) }
    return parts.joined(separator: Wording(zh: "，", en: ", ")[language])
  }

  private func selfScore(_ score: String, of report: Filing.Row) -> String {
    let full = report["full_score"]
    let rating = report["rating"].map(cleaned)
    let zh = "自评 \(score) 分" + (full.map { "／\($0) 分" } ?? "") + (rating.map { "（\($0)）" } ?? "")
    let en = "self score \(score)" + (full.map { "/\($0)" } ?? "") + (rating.map { " (\($0))" } ?? "")
    return Wording(zh: zh, en: en)[language]
  }

  private func coverage(_ coverage: Coverage) -> String {
    let reasons = uncheckedReasons(coverage.unchecked)
    let unchecked = coverage.uncheckedTotal
    return Wording(
      zh: "数字 \(coverage.figures) 个，算式 \(coverage.claims) 条，已核 \(coverage.checked) 条，未核 \(unchecked) 条"
        + (reasons.isEmpty ? "" : "（\(reasons)）"),
      en: "\(counted(coverage.figures, "figure")), \(counted(coverage.claims, "claim")), "
        + "\(coverage.checked) checked, \(unchecked) unchecked"
        + (reasons.isEmpty ? "" : " (\(reasons))"))[language]
  }

  /// The reasons from the most frequent to the least; equally frequent ones by name.
  private func uncheckedReasons(_ unchecked: [String: Int]) -> String {
    unchecked.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { code, count in "\(Reason(rawValue: code)?.name[language] ?? cleaned(code)) \(count)" }
      .joined(separator: Wording(zh: "，", en: ", ")[language])
  }

  private func tally(_ count: (Severity) -> Int) -> String {
    Severity.allCases.sorted(by: >)
      .map { severity in
        let number = count(severity)
        let name = severity.name[language]
        let text = language == .zh ? "\(name) \(number)" : counted(number, name)
        return number == 0 ? text : style(text, severity.role)
      }
      .joined(separator: Wording(zh: "，", en: ", ")[language])
  }
}
