import Exports
import Texts

/// The page of one report as a file.
///
/// ```swift
/// var filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [:])
/// filing.review = "<main></main>"
/// ReportLeaf(filing, language: .en).html.contains("<title>a.txt</title>")  // true
/// ```
public struct ReportLeaf: Sendable {
  private let filing: Filing
  private let language: Language
  private let index: String?
  private let judgements: Judgements
  private let more: [Filing.Row]

  /// The page of what became of a file; `index` is the way to the page that lists all, `judgements` what was judged so
  /// far, and `more` the findings that only an archive makes.
  ///
  /// ```swift
  /// let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [:])
  /// ReportLeaf(filing, language: .zh, index: "../index.html").html.contains("../index.html")  // true
  /// ```
  public init(
    _ filing: Filing, language: Language, index: String? = nil, judgements: Judgements = Judgements(),
    more: [Filing.Row] = []
  ) {
    self.filing = filing
    self.language = language
    self.index = index
    self.judgements = judgements
    self.more = more
  }

  /// The bytes of the file, as text.
  public var html: String {
    let row = filing[.reports].first
    let names = [row?["department"], row?["year"]].compactMap(\.self)
    let title = names.isEmpty ? visible(filing.path) : names.joined(separator: " ")
    return Leaf(
      title: title, kind: .report, language: language,
      body: trail + [.made(content), .data("judgements", Judgements.json(known(row)))]
    ).html
  }

  /// The page with the cards of further findings behind the others.
  private var content: String {
    let review = filing.review ?? ""
    if more.isEmpty { return review }
    let cards = more.enumerated().map { index, row in
      YearCard(row: row, number: index + 1, language: language).markup
    }
    return review.replacing(YearCard.place.source, with: Markup.joined(cards).source, maxReplacements: 1)
  }

  /// What was judged of the reports of this department and year.
  private func known(_ row: Filing.Row?) -> [Judgement] {
    judgements.of(Saying.folded(row?["department"] ?? ""), row?["year"] ?? "")
  }

  private var trail: [Markup] {
    guard let index else { return [] }
    let say = Voice(language: language)
    return [
      .element(
        "nav", ["class": "trail", "aria-label": say("索引", "index")],
        .element("a", ["href": index], Markup(say("← 全部报告", "← all reports"))))
    ]
  }
}
