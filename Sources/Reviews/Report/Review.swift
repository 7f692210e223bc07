import Audits
import Exports
import Manuscripts
import Pages
import Reports
import Texts

/// What a page shows of one report: its findings beside the text or the pages, and all that was read and checked.
///
/// It is made where the report is read; whoever writes the file puts it into a ``Leaf``.
///
/// ```swift
/// let document = Document(reading: Array("总支出3万元。".utf8))
/// let outcome = Outcome(path: "a<b.txt", document: document, audit: nil)
/// let manuscript = Manuscript(document, units: try Grammar.builtIn())
/// Review(of: outcome, in: manuscript, language: .zh).body.contains("a&lt;b.txt")  // true
/// ```
public struct Review: Sendable {
  let outcome: Outcome
  let manuscript: Manuscript
  /// Pictures of the pages of a PDF.
  public var pictures: [PagePicture]
  let subjects: [Subject]
  let landmarks: Landmarks
  let say: Voice

  /// Takes an outcome with the text it was read from and the pictures of its pages.
  ///
  /// ```swift
  /// let document = Document(reading: Array("总支出3万元。".utf8))
  /// let outcome = Outcome(path: "a.txt", document: document, audit: nil)
  /// let manuscript = Manuscript(document, units: try Grammar.builtIn())
  /// Review(of: outcome, in: manuscript, language: .en).body.contains("Findings")  // true
  /// ```
  public init(
    of outcome: Outcome, in manuscript: Manuscript, pictures: [PagePicture] = [], language: Language
  ) {
    self.outcome = outcome
    self.manuscript = manuscript
    self.pictures = pictures
    subjects = outcome.audit.map { Subject.all(of: $0, in: manuscript.document) } ?? []
    landmarks = Landmarks(of: outcome.audit?.report, in: manuscript.document)
    say = Voice(language: language)
  }

  /// The pages on which something of a claim stands.
  public var markedPages: Set<Int> { Set(subjects.flatMap(\.marks).flatMap(\.boxes).map(\.page)) }

  /// The HTML of what stands between the head of the page and its script.
  public var body: String {
    Markup.joined([
      .element(
        "a", ["class": "skip", "href": "#panel-findings"], Markup(say("跳到问题", "skip to the findings"))),
      head,
      .element(
        "main",
        [
          "id": "review", "data-department": Saying.folded(report?.department?.value ?? ""),
          "data-year": report?.year.map { String($0.value) } ?? "",
        ],
        .element(
          "div", ["class": "desk"],
          .element("div", ["class": "side"], [tabs] + panels.map(\.markup)),
          original),
        SigningSheet(outcome: outcome, found: found, say: say).markup),
      KeyHelp(say: say).markup,
    ]).source
  }

  var report: Report? { outcome.audit?.report }

  var panels: [Panel] {
    [
      findingsPanel, claimsPanel, fieldsPanel, treePanel, gapsPanel,
    ]
  }

  private var tabs: Markup {
    let buttons = panels.enumerated().map { index, panel in
      Markup.element(
        "button",
        [
          "type": "button", "role": "tab", "id": "tab-\(panel.name)", "aria-controls": "panel-\(panel.name)",
          "aria-selected": index == 0 ? "true" : "false", "tabindex": index == 0 ? "0" : "-1",
        ],
        Markup(panel.title), .element("span", ["class": "count"], Markup(panel.count)))
    }
    return .element("div", ["class": "tabs", "role": "tablist", "aria-label": say("各栏", "views")], buttons)
  }
}

/// One of the views beside the text.
struct Panel {
  var name: String
  var title: String
  var count: String
  var content: [Markup]

  var markup: Markup {
    .element(
      "section",
      [
        "class": "panel", "role": "tabpanel", "id": "panel-\(name)", "aria-labelledby": "tab-\(name)",
        "tabindex": "-1",
      ],
      [.element("h2", ["class": "hush"], Markup(title))] + content)
  }
}
