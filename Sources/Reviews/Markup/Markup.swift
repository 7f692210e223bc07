import Exports

/// A piece of HTML in which whatever came from a document is text and nothing else.
///
/// Names of elements and attributes are written in the program; all else is escaped, and signs that steer a
/// terminal or turn the direction of writing are taken out.
///
/// ```swift
/// Markup.element("p", ["title": "a\"b"], "1<2 \u{202E}x").source  // "<p title=\"a&quot;b\">1&lt;2 x</p>"
/// ```
public struct Markup: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// The HTML.
  public private(set) var source: String

  /// Nothing.
  package static let nothing = Markup(trusted: "")

  /// Takes a text as it is: only for what the program itself has written or escaped.
  private init(trusted source: String) { self.source = source }

  /// A text in the place of content or of an attribute.
  ///
  /// ```swift
  /// Markup("a & <b>").source  // "a &amp; &lt;b&gt;"
  /// ```
  public init(_ text: String) { source = escaped(text) }

  /// A text that stands in the program, with the texts that are put into it.
  ///
  /// ```swift
  /// ("1<2" as Markup).source  // "1&lt;2"
  /// ```
  public init(stringLiteral value: String) { self.init(value) }

  /// An element with its attributes and what it holds; an attribute without a value is left out, an empty one is
  /// written by its name alone.
  ///
  /// ```swift
  /// Markup.element("td", ["hidden": "", "id": nil], Markup("3")).source  // "<td hidden>3</td>"
  /// ```
  public static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ content: Markup...
  ) -> Markup {
    element(name, attributes, content)
  }

  /// The same with what it holds as a list.
  ///
  /// ```swift
  /// Markup.element("ul", [:], ["a", "b"].map { Markup.element("li", [:], Markup($0)) }).source  // "<ul><li>a</li><li>b</li></ul>"
  /// ```
  public static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ content: [Markup]
  ) -> Markup {
    var source = "<\(name)"
    for case (let key, let value?) in attributes {
      source += value.isEmpty ? " \(key)" : " \(key)=\"\(escaped(value))\""
    }
    source += ">"
    if Self.isVoid(name) { return Markup(trusted: source) }
    for piece in content { source += piece.source }
    return Markup(trusted: source + "</\(name)>")
  }

  /// Pieces one after the other.
  package static func joined(_ pieces: [Markup]) -> Markup { Markup(trusted: pieces.map(\.source).joined()) }

  /// A block of data for the script, which no text in it can end.
  package static func data(_ id: StaticString, _ json: JSON) -> Markup {
    let line = json.line.replacing("<", with: "\\u003c")
    return Markup(trusted: "<script type=\"application/json\" id=\"\(id)\">\(line)</script>")
  }

  /// A style or a script of the program itself.
  static func raw(_ name: StaticString, _ content: String) -> Markup {
    Markup(trusted: "<\(name)>\(content)</\(name)>")
  }

  /// Markup that was made in another process of this program.
  package static func made(_ source: String) -> Markup { Markup(trusted: source) }

  private static func isVoid(_ name: StaticString) -> Bool {
    ["meta", "input", "br", "link", "col"].contains { $0 == "\(name)" }
  }
}

/// A text in which no sign means anything to a browser.
func escaped(_ text: String) -> String {
  let text = cleaned(text)
  guard text.utf8.contains(where: { special.contains($0) }) else { return text }
  var safe = ""
  safe.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": safe += "&amp;"
    case "<": safe += "&lt;"
    case ">": safe += "&gt;"
    case "\"": safe += "&quot;"
    case "'": safe += "&#39;"
    default: safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}

private let special: Set<UInt8> = Set("&<>\"'".utf8)
