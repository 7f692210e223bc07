import Audits
import Figures
import Pages
import Texts

/// The audit of many files as a person reads it: the findings, a line a file, and a line for all.
///
/// Findings are printed file by file as they come; the lines that sum up are printed after the last one.
///
/// ```swift
/// let text = AuditText(language: .zh, style: Style(isColored: false))
/// let outcome = Outcome(path: "a.txt", document: Document(reading: []), audit: nil)
/// text.findings(of: Filing(outcome))  // ""
/// ```
public struct AuditText: Sendable {
  public var language: Language
  public var style: Style

  /// The texts in one language, with or without colour.
  ///
  /// ```swift
  /// AuditText(language: .zh, style: Style(isColored: false)).summary(of: Lacks())  // ""
  /// ```
  public init(language: Language, style: Style) {
    self.language = language
    self.style = style
  }

  /// Quotes are cut to about this many characters.
  private static let quoteLimit = 80

  /// The findings of one file, each with its file, place, severity, recomputation and quote, and what a reviewer
  /// remarked of each; empty for none.
  ///
  /// ```swift
  /// let text = AuditText(language: .en, style: Style(isColored: false))
  /// let row = ["sumWrong", "error", nil, "不符", "the parts do not add up", "总支出3万元", nil, "7"]
  /// let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [row]])
  /// text.findings(of: filing)  // "a.txt:7: error: the parts do not add up\n    “总支出3万元”\n"
  /// ```
  public func findings(
    of filing: Filing, where isShown: (Severity, String) -> Bool = { _, _ in true }, remarks: [String?] = []
  ) -> String {
    let findings = filing[.findings].enumerated().filter { _, row in
      isShown(row["severity"].flatMap { Severity(rawValue: $0) } ?? .note, row["code"] ?? "")
    }
    if findings.isEmpty { return "" }
    let stated = Dictionary(
      filing[.claims].map { ($0["id"], $0["stated"]) }, uniquingKeysWith: { first, _ in first })
    let slips = Dictionary(grouping: filing[.diagnoses]) { $0["claim"] }
    return findings.map { index, finding in
      let claim = finding["claim"]
      let remark = index < remarks.count ? remarks[index] : nil
      return text(
        of: finding, in: filing.path, stated: claim.flatMap { stated[$0] ?? nil },
        slips: claim.flatMap { slips[$0] } ?? []) + (remark.map { "    " + cleaned($0) + "\n" } ?? "")
    }.joined()
  }

  /// The claims of one file that were not checked, each with its place, reason and quote; empty for none.
  package func unchecked(of filing: Filing) -> String {
    let name = Wording(zh: "未核", en: "unchecked")[language]
    return filing[.claims].filter { $0["verdict"] == Verdict.unchecked.rawValue }.map { claim in
      let place = style(visible(filing.path), .strong) + position(line: claim["line"], page: claim["page"])
      let reason = claim["reason"].map { Reason(rawValue: $0)?.name[language] ?? cleaned($0) } ?? ""
      let quote = shortened(cleaned(claim["quote"] ?? ""), around: claim["stated"], limit: Self.quoteLimit)
      return "\(place)\(name)\(colon)\(reason)\n    " + style("“\(quote)”", .faint) + "\n"
    }.joined()
  }

  private func text(of finding: Filing.Row, in path: String, stated: String?, slips: [Filing.Row]) -> String {
    let place = style(visible(path), .strong) + position(line: finding["line"], page: finding["page"])
    let severity = finding["severity"].flatMap(Severity.init) ?? .note
    let name = style(severity.name[language], severity.role)
    let possible = slips.map { "    \(possibly)\(cleaned(message(of: $0)))\n" }
    let quote = shortened(cleaned(finding["quote"] ?? ""), around: stated, limit: Self.quoteLimit)
    return "\(place)\(name)\(colon)\(cleaned(message(of: finding)))\n"
      + possible.joined()
      + "    " + style("“\(quote)”", .faint) + "\n"
  }

  private func message(of row: Filing.Row) -> String {
    Wording(zh: row["message_zh"] ?? "", en: row["message_en"] ?? "")[language]
  }

  /// `:45:` for a line of plain text, the page for a PDF.
  private func position(line: String?, page: String?) -> String {
    if let line { return ":\(line): " }
    let page = page ?? "?"
    return Wording(zh: "：第 \(page) 页：", en: ": page \(page): ")[language]
  }

  private var possibly: String { Wording(zh: "可能：", en: "perhaps: ")[language] }

  private var colon: String { Wording(zh: "：", en: ": ")[language] }
}
