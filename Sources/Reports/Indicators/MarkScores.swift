import Figures
import Grammars
import Manuscripts
import Texts

/// A scheme that gives marks to numbered names and no scores: `7、巡查机制(6分)`.
///
/// Labels set upright, a character a line, are put together first. It takes three such names to make a scheme.
struct MarkScores {
  private(set) var tree = IndicatorTree()

  private static let fewest = 3

  init(_ context: ReadingContext) {
    let pieces = MarkPieces(context).pieces
    var nodes: [IndicatorNode] = []
    for (index, piece) in pieces.enumerated() {
      let level = piece.marker.map(Self.level) ?? 2
      if let own = piece.nameWithMark {
        nodes.append(node(own.name, own.full, level, piece))
      } else if piece.marker != nil, let next = pieces.dropFirst(index + 1).first, let full = next.bareMark,
        let name = piece.name
      {
        nodes.append(node(name, full, level, piece))
      }
    }
    guard nodes.count >= Self.fewest else { return }
    tree = IndicatorTree(nodes)
  }

  private static func level(of marker: Marker) -> Int {
    switch marker.style {
    case .part, .ideograph, .bracketedIdeograph: 1
    case .digit, .twoPlaces, .threePlaces, .bracketedDigit, .circled: 2
    }
  }

  private func node(_ name: String, _ full: Figure, _ level: Int, _ piece: MarkPieces.Piece) -> IndicatorNode
  {
    IndicatorNode(
      name: name, full: full, quote: piece.source.quote(piece.source.whole),
      place: piece.source.place(piece.source.whole), level: level)
  }
}

/// The cells and lines of a scheme, upright labels put together.
struct MarkPieces {
  struct Piece {
    var marker: Marker?
    /// After the numbering.
    var source: SourceText

    private static let longestName = 30

    /// The text when it is short enough for a name.
    var name: String? {
      let isName =
        source.text.count <= Self.longestName && source.text.count > 1 && !source.text.scalars.contains("。")
      return isName ? source.quote(source.whole).withoutSpaces : nil
    }

    /// `(30分)` alone.
    var bareMark: Figure? {
      guard let figure = source.text.figures.first, figure.kind == .points, figure.start == 1,
        figure.range.upperBound == source.text.count - 1, source.text.scalars.first == "("
      else { return nil }
      return figure.figure
    }

    /// `名称(8分)…`
    var nameWithMark: (name: String, full: Figure)? {
      let text = source.text
      guard let figure = text.figures.first, figure.kind == .points, figure.start > 1,
        text.scalars[figure.start - 1] == "(", figure.start <= Self.longestName
      else { return nil }
      let name = source.quote(0..<figure.start - 1).withoutSpaces
      let next = figure.range.upperBound
      return next < text.count && text.scalars[next] == ")" ? (name, figure.figure) : nil
    }
  }

  private(set) var pieces: [Piece] = []

  init(_ context: ReadingContext) {
    var upright: [Passage] = []
    var marker: Marker?
    func flush() {
      guard !upright.isEmpty else { return }
      pieces.append(Piece(marker: marker, source: context.source(Passage(cells: upright))))
      upright = []
      marker = nil
    }
    for passage in Self.passages(context.manuscript) {
      let found = Marker(passage.scalars[...], units: context.grammar)
      let isMarkerAlone = found.map { $0.length == passage.count } ?? false
      let isUpright = passage.count == 1 && passage.scalars[0].isIdeograph
      if isMarkerAlone {
        flush()
        marker = found
      } else if isUpright {
        upright.append(passage)
      } else {
        flush()
        let source = SourceText(
          passage, skipping: found?.length ?? 0, grammar: context.grammar, locator: context.locator)
        pieces.append(Piece(marker: found ?? marker, source: source))
        marker = nil
      }
    }
    flush()
  }

  private static func passages(_ manuscript: Manuscript) -> [Passage] {
    manuscript.blocks.flatMap { block -> [Passage] in
      switch block.content {
      case .paragraph(let passage), .heading(let passage): [passage]
      case .table(let table): table.rows.flatMap { $0.filter { !$0.isEmpty } }
      }
    }
  }
}
