import Manuscripts
import Pages
import Texts

/// The width at which a text breaks its lines, when it does.
struct LineMeasure {
  private let document: Document
  /// In scalars, or in half-width cells.
  private var longest: (scalars: Int?, cells: Int?) = (nil, nil)

  /// Lines of exactly one width are chance unless there are so many.
  private static let fewestFull = 4
  /// No text is set narrower.
  private static let narrowest = 20

  init(_ lines: LooseLines) {
    document = lines.document
    guard document.format == .text else { return }
    longest = (
      Self.measure(lines.lines.map { $0.range.count }), Self.measure(lines.lines.map { width($0) })
    )
  }

  /// The greatest width, when enough lines reach it and none goes on.
  private static func measure(_ widths: [Int]) -> Int? {
    guard let widest = widths.max(), widest >= narrowest else { return nil }
    let full = widths.count { $0 >= widest - 1 }
    return full >= fewestFull ? widest : nil
  }

  /// Whether a line may have been broken at the measure.
  func isFull(_ line: LooseLines.Line) -> Bool {
    if let scalars = longest.scalars, line.range.count >= scalars - 1 { return true }
    if let cells = longest.cells, width(line) >= cells - 2 { return true }
    return false
  }

  private func width(_ line: LooseLines.Line) -> Int { document.text[line.range].reduce(0) { $0 + $1.cells } }
}
