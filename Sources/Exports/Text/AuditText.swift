import Audits
import Pages
import Reports

/// The audit of many files as a person reads it: the findings, a line a file, and a line for all.
///
/// Findings are printed file by file as they come; the lines that sum up are printed after the last one.
///
///     let text = AuditText(language: .zh, style: Style(isColored: false))
///     for outcome in outcomes { print(text.findings(of: outcome), terminator: "") }
public struct AuditText: Sendable {
  public var language: Language
  public var style: Style

  public init(language: Language, style: Style) {
    self.language = language
    self.style = style
  }

  /// Quotes are cut to about this many characters.
  private static let quoteLimit = 80

  /// The findings of one file, each with its file, place, severity, recomputation and quote; empty for none.
  public func findings(of outcome: Outcome) -> String {
    guard let audit = outcome.audit else { return "" }
    var claims: [String: Claim] = [:]
    for claim in audit.claims { claims[claim.id] = claim }
    return audit.findings
      .map { text(of: $0, on: $0.claim.flatMap { claims[$0] }, in: outcome.source) }
      .joined()
  }

  private func text(of finding: Finding, on claim: Claim?, in source: Outcome.Source) -> String {
    let place = style(visible(source.path), .strong) + position(finding.place)
    let severity = style(finding.severity.name[language], finding.severity.role)
    let slips = (claim?.diagnoses ?? []).map { "    \(possibly)\(cleaned($0.message[language]))\n" }
    let quote = shortened(cleaned(finding.quote), around: claim?.stated, limit: Self.quoteLimit)
    return "\(place)\(severity)\(colon)\(cleaned(finding.message[language]))\n"
      + slips.joined()
      + "    " + style("“\(quote)”", .faint) + "\n"
  }

  /// `:45:` for a line of plain text, the page for a PDF.
  private func position(_ place: Place) -> String {
    if let line = place.line { return ":\(line): " }
    return Wording(zh: "：第 \(place.page) 页：", en: ": page \(place.page): ")[language]
  }

  private var possibly: String { Wording(zh: "可能：", en: "perhaps: ")[language] }

  private var colon: String { Wording(zh: "：", en: ": ")[language] }
}
