import Pages
import Texts

/// A whole page: its head with a strict policy of what may run, and its body.
///
/// Only the style and the script of the program run, which the policy knows by their fingerprints; nothing is loaded.
///
/// ```swift
/// let leaf = Leaf(title: "a<b", kind: .report, language: .en, body: [Markup("text")])
/// leaf.html.contains("<title>a&lt;b</title>")  // true
/// ```
public struct Leaf: Sendable {
  /// What a page is of; the script looks at it.
  public enum Kind: String, Sendable { case report, index }

  var title: String
  var kind: Kind
  var language: Language
  var body: [Markup]

  /// A page of its parts.
  ///
  /// ```swift
  /// Leaf(title: "a", kind: .index, language: .zh, body: []).html.prefix(15)  // "<!doctype html>"
  /// ```
  public init(title: String, kind: Kind, language: Language, body: [Markup]) {
    self.title = title
    self.kind = kind
    self.language = language
    self.body = body
  }

  /// The bytes of the file, as text.
  public var html: String {
    let head = Markup.element(
      "head", [:],
      .element("meta", ["charset": "utf-8"]),
      .element("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
      .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("meta", ["name": "color-scheme", "content": "light dark"]),
      .element("meta", ["name": "referrer", "content": "no-referrer"]),
      .element("meta", ["name": "generator", "content": "fuhe"]),
      .element("title", [:], Markup(title)),
      .raw("style", Face.style))
    let words = Markup.data("words", Words.forScript(language))
    let page = Markup.element(
      "html", ["lang": language == .zh ? "zh-CN" : "en", "data-kind": kind.rawValue], head,
      .element("body", [:], body + [words, .raw("script", Face.script)]))
    return "<!doctype html>\n" + page.source + "\n"
  }

  private static let policy = [
    "default-src 'none'", "style-src 'sha256-\(Face.styleHash)'", "script-src 'sha256-\(Face.scriptHash)'",
    "img-src data:", "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")
}
