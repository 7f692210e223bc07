import Manuscripts

/// How many of the places where one paragraph ends and the next begins were found.
///
/// A boundary is a place between two characters of the text, white space left out. Only boundaries in and at the
/// edges of the true paragraphs count; tables and captions that are no paragraph of the truth do not.
public struct BoundaryScore: Sendable {
  public var found = 0
  public var expected = 0
  public var right = 0
  /// Each boundary that was missed or made up, with the text on both sides of it.
  public var slips: [String] = []
  /// True paragraphs whose text stands nowhere in one piece.
  public var lost: [String] = []

  public init() {}

  public init(_ manuscript: Manuscript, truth: TrueDocument) {
    let blocks = manuscript.blocks.map { Array(compact($0.text).unicodeScalars) }
    let text = Array(blocks.joined())
    let ends = Set(blocks.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) })
    var inside: Set<Int> = []
    var edges: Set<Int> = []
    var cursor = 0
    for block in truth.blocks {
      guard let wanted = block.text.map({ Array(compact($0).unicodeScalars) }), !wanted.isEmpty else {
        continue
      }
      guard let start = Self.position(of: wanted, in: text, from: cursor) else {
        lost.append(String(String.UnicodeScalarView(wanted.prefix(30))))
        continue
      }
      cursor = start + wanted.count
      inside.formUnion(start + 1..<cursor)
      edges.formUnion([start, cursor])
    }
    let madeUp = ends.intersection(inside)
    let missed = edges.subtracting(ends)
    expected = edges.count
    right = edges.intersection(ends).count
    found = right + madeUp.count
    slips =
      madeUp.sorted().map { "made up: \(Self.around($0, in: text))" }
      + missed.sorted().map { "missed: \(Self.around($0, in: text))" }
  }

  private static func position(
    of wanted: [Unicode.Scalar], in text: [Unicode.Scalar], from start: Int
  ) -> Int? {
    var position = start
    while position + wanted.count <= text.count {
      if text[position] == wanted[0], text[position..<position + wanted.count].elementsEqual(wanted) {
        return position
      }
      position += 1
    }
    return nil
  }

  private static func around(_ position: Int, in text: [Unicode.Scalar]) -> String {
    let before = text[max(0, position - 12)..<position]
    let after = text[position..<min(text.count, position + 12)]
    return "\(String(String.UnicodeScalarView(before)))|\(String(String.UnicodeScalarView(after)))"
  }

  /// Of the boundaries found, how many are true, in per mille.
  public var precision: Int { found == 0 ? 1000 : right * 1000 / found }
  /// Of the true boundaries, how many were found, in per mille.
  public var recall: Int { expected == 0 ? 1000 : right * 1000 / expected }
  /// F1 in per mille, rounded down.
  public var f1: Int { found + expected == 0 ? 1000 : 2000 * right / (found + expected) }

  public static func + (left: BoundaryScore, right: BoundaryScore) -> BoundaryScore {
    var sum = left
    sum.found += right.found
    sum.expected += right.expected
    sum.right += right.right
    sum.slips += right.slips
    sum.lost += right.lost
    return sum
  }
}
