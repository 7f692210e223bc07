import Pages
import Texts

/// Reads the numberings of a document.
struct MarkerReader {
  private let text: [Unicode.Scalar]
  private let units: any UnitWords

  init(_ document: Document, units: any UnitWords) {
    text = document.text
    self.units = units
  }

  /// The numbering at the start of a line.
  func marker(of line: Line) -> Marker? { marker(at: line.range) }

  /// The numbering at the start of a passage.
  func marker(of passage: Passage) -> Marker? { Marker(passage.scalars[...], units: units) }

  /// How many signs the bullet or the numbering at the start of a line takes, with the blanks behind it.
  func lead(of range: Range<Int>) -> Int? {
    guard text[range].first?.isBullet ?? false else { return marker(at: range)?.length }
    return text[range].dropFirst().firstIndex { !$0.isBlank }.map { $0 - range.lowerBound }
  }

  private func marker(at range: Range<Int>) -> Marker? { Marker(text[range], units: units) }
}
