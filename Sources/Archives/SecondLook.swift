import Audits
import Manuscripts
import Pages
import Reports

/// A document and what was made of it.
struct Understanding {
  var document: Document
  var manuscript: Manuscript
  var audit: Audit

  /// The sums of the score table that its own leaves do not meet, on pages with ruling lines.
  ///
  /// Either the report is wrong or its table was misread, which only another look can tell.
  var missedTotals: Int {
    let ruled = Set(document.pages.filter { !$0.rulingLines.isEmpty }.map(\.number))
    return audit.claims.count { claim in
      [.subtotal, .total, .fullMarks].contains(claim.kind) && ruled.contains(claim.place.page)
        && (claim.verdict == .wrong || claim.reason == .rowsMissing)
    }
  }
}

extension Reader {
  /// Pixels an inch at which rows are told apart whose text touches the lines.
  private static let finerResolution = 144

  /// Understands a document, and reads it again on finer images when its score table misses its own total.
  ///
  /// The second reading is believed only when it misses less.
  func understanding(of document: Document, again: (ReadingOptions) -> Document?) -> Understanding {
    let first = understanding(of: document)
    guard first.missedTotals > 0, options.rulingResolution < Self.finerResolution else { return first }
    var finer = options
    finer.rulingResolution = Self.finerResolution
    guard let document = again(finer), document.sha256 == first.document.sha256 else { return first }
    let second = understanding(of: document)
    return second.missedTotals < first.missedTotals ? second : first
  }

  private func understanding(of document: Document) -> Understanding {
    let manuscript = Manuscript(document)
    let report = Report(reading: manuscript, grammar: grammar)
    return Understanding(
      document: document, manuscript: manuscript, audit: Audit(report, grammar: grammar))
  }
}
