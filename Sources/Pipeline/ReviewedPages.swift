import Exports
import Manuscripts
import Pages
import Reviews
import Texts

extension ReportReader {
  /// The page for the inspector: of a PDF with pictures of the pages that carry a claim, or of all.
  func page(of outcome: Outcome, in manuscript: Manuscript, from input: Input) -> String {
    var review = Review(of: outcome, in: manuscript, language: parts.contains(.english) ? .en : .zh)
    let document = manuscript.document
    let wanted = parts.contains(.allPages) ? Set(document.pages.map(\.number)) : review.markedPages
    if document.format == .pdf, outcome.wasRead, !wanted.isEmpty, input.canBeReadAgain {
      review.pictures = pictures(of: wanted, from: input, sha256: document.sha256)
    }
    return review.body
  }

  /// None when the file has changed since it was read.
  private func pictures(of pages: Set<Int>, from input: Input, sha256: String?) -> [PagePicture] {
    var options = options
    options.picturedPages = pages
    // Who watches has let the file pass already.
    options.watch?.fingerprint = { _, _ in true }
    let drawn = input.document(options)
    return drawn.sha256 == sha256 ? drawn.pictures : []
  }
}
