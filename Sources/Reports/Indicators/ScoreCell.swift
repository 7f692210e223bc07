import Figures
import Grammars
import Manuscripts
import Texts

/// A cell of a score table: a name, a mark, a long text or nothing.
struct ScoreCell {
  let source: SourceText
  /// The mark, when the cell holds one number without a unit or in 分.
  let mark: Figure?
  /// The name, when the cell holds a short text, without spaces and ruling signs.
  let name: String?

  private static let longestName = 30
  private static let noise: Set<Unicode.Scalar> = ["—", "_", "~", "•", "·", "─", "-", "'"]

  init(_ source: SourceText) {
    self.source = source
    let text = source.text
    mark = text.figures.first.flatMap { Self.isWhole($0, of: text) && Self.isMark($0) ? $0.figure : nil }
    let scalars = text.scalars.filter { !Self.noise.contains($0) }
    let isName =
      mark == nil && scalars.count <= Self.longestName && scalars.contains { $0.isIdeograph }
      && !scalars.contains { $0 == "。" || $0 == ";" }
    name = isName ? Self.display(source) : nil
  }

  private static func isWhole(_ figure: LexedFigure, of text: LexedText) -> Bool {
    figure.start == 0 && figure.range.upperBound == text.count
  }

  private static func isMark(_ figure: LexedFigure) -> Bool {
    (figure.kind == .bare || figure.kind == .points) && figure.figure.bound == nil
      && figure.figure.hedge == nil
      && ScoreMeasures.mayBeMark(figure.figure.number)
  }

  /// The name in its own signs, without white space and noise.
  static func display(_ source: SourceText) -> String {
    let kept = source.passage.scalars.filter {
      !$0.isBlank && !noise.contains($0) || $0 == "-"
    }
    var view = String.UnicodeScalarView(kept)
    while let last = view.last, last == "-" { view.removeLast() }
    return String(view)
  }

  var isEmpty: Bool {
    source.text.count == 0 || mark == nil && source.text.scalars.allSatisfy(Self.noise.contains)
  }
  var isDash: Bool { source.text.scalars.allSatisfy { Self.noise.contains($0) || $0 == "/" } }
  var isShort: Bool { mark != nil || name != nil }
  var place: Place { source.place(source.whole) }

  /// A name with its full marks run into the same cell: `信息公开 3`.
  var nameWithMark: (name: String, mark: Figure)? {
    guard name != nil, let last = source.text.figures.last, last.range.upperBound == source.text.count,
      Self.isMark(last), last.start > 1, source.text.spacedBefore[last.start]
    else { return nil }
    return (source.text.string(0..<last.start), last.figure)
  }
}
