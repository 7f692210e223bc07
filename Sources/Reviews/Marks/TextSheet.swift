import Manuscripts

/// The mended text of a report, every figure of a claim marked where it stands.
struct TextSheet {
  private let marks: [Mark]
  private let tones: [String: Tone]
  private let spans: Spans

  /// `tones` says how each subject is coloured.
  init(_ marks: [Mark], tones: [String: Tone]) {
    self.marks = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    self.tones = tones
    spans = Spans(self.marks.map(\.range))
  }

  func markup(of manuscript: Manuscript) -> Markup {
    .element("div", ["class": "paper"], manuscript.blocks.map(markup))
  }

  private func markup(of block: Block) -> Markup {
    switch block.content {
    case .heading(let passage):
      let level = min(block.depth, Self.deepest)
      return .element("p", ["class": "heading h\(level)"], segments(of: passage))
    case .paragraph(let passage): return .element("p", [:], segments(of: passage))
    case .table(let table):
      let rows = table.rows.map { row in
        Markup.element("tr", [:], row.map { .element("td", [:], segments(of: $0)) })
      }
      return .element(
        "div", ["class": "scroll"], .element("table", ["class": "grid"], .element("tbody", [:], rows)))
    }
  }

  /// Deeper headings look alike.
  private static let deepest = 3

  /// The text in pieces that are marked alike.
  private func segments(of passage: Passage) -> [Markup] {
    let origins = passage.origins.filter { $0 >= 0 }
    guard let low = origins.min(), let high = origins.max() else { return [Markup(passage.string)] }
    let near = marks(from: low, to: high)
    guard !near.isEmpty else { return [Markup(passage.string)] }
    var pieces: [Markup] = []
    var start = 0
    var open = covering(passage.origins[0], near)
    for index in passage.origins.indices.dropFirst() {
      // A space that mending put in goes with what stands before it.
      let next = passage.origins[index] < 0 ? open : covering(passage.origins[index], near)
      if next != open {
        pieces.append(piece(passage.string(start..<index), open.map { near[$0] }))
        (start, open) = (index, next)
      }
    }
    return pieces + [piece(passage.string(start..<passage.count), open.map { near[$0] })]
  }

  /// The marks that a passage between two offsets may meet.
  private func marks(from low: Int, to high: Int) -> [Mark] {
    marks[spans.indices(near: low..<high + 1)].filter { $0.range.upperBound > low }
  }

  private func covering(_ offset: Int, _ near: [Mark]) -> [Int] {
    near.indices.filter { near[$0].range.contains(offset) }
  }

  private func piece(_ text: String, _ marks: [Mark]) -> Markup {
    if marks.isEmpty { return Markup(text) }
    let figures = marks.filter { $0.role != .whole }
    let keys = marks.map(\.subject)
    if figures.isEmpty {
      return .element("span", ["class": "q", "data-s": unique(keys)], Markup(text))
    }
    let tone = figures.compactMap { tones[$0.subject] }.max() ?? .sound
    return .element(
      "span",
      [
        "class": "fig \(tone.name)", "role": "button", "tabindex": "0", "data-s": unique(keys),
        "data-r": unique(figures.map { "\($0.subject):\($0.role.letter)" }),
      ], Markup(text))
  }
}

/// Words once each, in their order.
func unique(_ words: [String]) -> String {
  var seen: Set<String> = []
  return words.filter { seen.insert($0).inserted }.joined(separator: " ")
}

extension Mark.Role {
  /// `s` for the stated result, the number of an operand, `w` for the whole.
  var letter: String {
    switch self {
    case .whole: "w"
    case .stated: "s"
    case .operand(let number): String(number)
    }
  }
}
