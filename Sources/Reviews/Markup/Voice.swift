import Reports
import Texts

/// Says things in the language of a page.
struct Voice: Sendable {
  var language: Language

  func callAsFunction(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  func callAsFunction(_ wording: Wording) -> String { wording[language] }

  /// A text that ends the head of a pair: `部门：`.
  var colon: String { self("：", ": ") }

  /// Where something stands: the line of a text or the page of a PDF.
  func position(_ place: Place) -> String {
    if let line = place.line { return self("第 \(line) 行", "line \(line)") }
    return self("第 \(place.page) 页", "page \(place.page)")
  }
}
