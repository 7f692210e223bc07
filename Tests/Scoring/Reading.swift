import Audits
import Foundation
import Grammars
import Manuscripts
import Pages
import Pipeline
import Texts

/// A report read from a file, all the way.
public struct Reading: Sendable {
  public var audit: Audit
  public var manuscript: Manuscript

  public init(of url: URL, grammar: Grammar) {
    let understood = ReportReader(grammar: grammar).understanding(of: Document(readingFileAt: url.path))
    manuscript = understood.manuscript
    audit = understood.audit
  }
}

/// A text as it is compared: without white space and with full-width forms folded.
public func compact(_ text: String) -> String {
  String(String.UnicodeScalarView(foldedForMatching(text)))
}

/// A decimal without trailing zeros and separators, so that 9.0 and 9 are the same mark.
public func plainNumber(_ text: String?) -> String? {
  guard var number = text?.replacing(",", with: "") else { return nil }
  if number.contains(".") {
    while number.hasSuffix("0") { number.removeLast() }
    if number.hasSuffix(".") { number.removeLast() }
  }
  return number
}
