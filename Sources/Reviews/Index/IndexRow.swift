import Audits
import Exports
import Figures
import Pages

/// One report of the index.
struct IndexRow: Sendable {
  /// The way to its page; `nil` when it has none.
  var file: String?
  var filing: Filing.Row?
  var path: String
  var status: String
  /// The code of each finding.
  var codes: [FindingCode]
  /// How many of them only an archive makes; they are warnings.
  var added: Int

  init(_ filing: Filing, _ more: [Filing.Row], file: String?) {
    self.file = file
    self.filing = filing[.reports].first
    path = visible(filing.path)
    status = filing.status.rawValue
    codes = (filing[.findings] + more).compactMap { $0["code"].flatMap { FindingCode(rawValue: $0) } }
    added = more.count
  }

  /// The self score in hundredths of the full marks.
  var share: Rational? {
    guard let score = number("self_score") else { return nil }
    let full = number("full_score") ?? Rational(Self.usualFull)
    return full > .zero ? try? score * Rational(Self.usualFull) / full : nil
  }

  /// How many hundredths of the claims were checked.
  var coverage: Rational? {
    guard let claims = number("claims"), claims > .zero, let checked = number("checked") else { return nil }
    return try? checked * Rational(Self.usualFull) / claims
  }

  /// Reports that do not say so score out of a hundred.
  private static let usualFull = 100

  private func number(_ key: String) -> Rational? {
    filing?[key].flatMap { Figure(digits: $0)?.number }
  }

  /// The cells in the order of ``columns``, a text or a number each.
  var json: JSON {
    func text(_ key: String) -> JSON { .string(filing?[key] ?? "") }
    func count(_ key: String, _ more: Int = 0) -> JSON {
      .integer((filing?[key].flatMap { Int($0) } ?? 0) + more)
    }
    let amount = [filing?["fiscal_appropriation"], filing?["fiscal_appropriation_unit"]].compactMap(\.self)
      .joined()
    let kinds = Dictionary(grouping: codes) { $0 }.sorted { $0.key.rawValue < $1.key.rawValue }
    return .array([
      .string(file ?? ""), text("department"), text("year"), .string(amount),
      text("fiscal_appropriation_yuan"),
      text("self_score"), text("rating"), count("errors"), count("warnings", added), count("notes"),
      count("claims"),
      count("checked"), .string(status == "complete" ? "" : status), .string(path),
      .string(kinds.map { "\($0.key.rawValue)" }.joined(separator: " ")),
    ])
  }
}
