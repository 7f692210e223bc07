import Audits
import Figures
import Manuscripts
import Pages
import Reports

/// A document and what was made of it.
public struct Understanding: Sendable {
  public var document: Document
  public var manuscript: Manuscript
  public var audit: Audit

  /// The sums of the score table that its own leaves do not meet, on pages with ruling lines.
  ///
  /// Either the report is wrong or its table was misread, which only another look can tell.
  var missedTotals: Int {
    let ruled = Set(document.pages.filter { !$0.rulingLines.isEmpty }.map(\.number))
    return audit.claims.count { claim in
      [.subtotal, .total, .fullMarks].contains(claim.kind) && ruled.contains(claim.place.page)
        && (claim.verdict == .wrong || [.rowsMissing, .rowsMayBeGroups].contains(claim.reason))
    }
  }
}
