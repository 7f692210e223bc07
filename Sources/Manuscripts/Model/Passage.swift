import Pages
import Texts

/// A run of mended text with the place of every scalar in the raw text.
public struct Passage: Sendable {
  public private(set) var scalars: [Unicode.Scalar] = []
  /// For each of `scalars`, its offset in `Document.text`, or −1 for a space that mending put in.
  public private(set) var origins: [Int] = []
  /// The indexes of scalars that a mended line wrap brought next to the one before them.
  public private(set) var joins: [Int] = []

  /// A passage without text.
  ///
  /// ```swift
  /// Passage().string  // ""
  /// ```
  public init() {}

  public var isEmpty: Bool { scalars.isEmpty }
  public var count: Int { scalars.count }

  /// The text as a string.
  public var string: String { String(String.UnicodeScalarView(scalars)) }

  /// The text of a range as a string; what of it lies outside of the passage is left out.
  ///
  /// ```swift
  /// let document = Document(reading: Array("年度 总支出".utf8))
  /// Passage(offsets: [3, 4, 5], of: document).string(1..<3)  // "支出"
  /// ```
  public func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<count)]))
  }

  /// The raw offsets from the first to the last scalar of `range`, or `nil` when nothing of it is in the raw text.
  ///
  /// ```swift
  /// let document = Document(reading: Array("年度 总支出".utf8))
  /// Passage(offsets: [3, 4, 5], of: document).rawRange(1..<3)  // Optional(Range(4..<6))
  /// ```
  public func rawRange(_ range: Range<Int>) -> Range<Int>? {
    let real = origins[range.clamped(to: 0..<count)].filter { $0 >= 0 }
    guard let first = real.min(), let last = real.max() else { return nil }
    return first..<last + 1
  }

  /// Whether a mended wrap lies inside `range`.
  ///
  /// ```swift
  /// let document = Document(reading: Array("年度 总支出".utf8))
  /// Passage(offsets: [3, 4, 5], joins: [1], of: document).isJoined(0..<2)  // true
  /// ```
  public func isJoined(_ range: Range<Int>) -> Bool {
    joins.contains { $0 > range.lowerBound && $0 < range.upperBound }
  }

  mutating func append(_ scalar: Unicode.Scalar, origin: Int) {
    scalars.append(scalar)
    origins.append(origin)
  }

  mutating func append(contentsOf other: Passage) {
    joins += other.joins.map { $0 + count }
    scalars += other.scalars
    origins += other.origins
  }

  /// Appends the rest of a text that a page end cut.
  mutating func join(_ rest: Passage) {
    guard !rest.isEmpty else { return }
    markJoin()
    append(contentsOf: rest)
  }

  /// The scalars that are no white space.
  var signs: [Unicode.Scalar] { scalars.filter { !$0.isBlank } }

  /// Whether it is made of nothing but digits and the signs of figures, as no head is.
  var isFigure: Bool {
    scalars.contains(where: \.isDigit)
      && scalars.allSatisfy { $0.isDigit || ",.%-／/ ".unicodeScalars.contains($0) }
  }

  mutating func markJoin() { if !isEmpty { joins.append(count) } }

  /// This passage without the scalars at the given indexes.
  package func removing(_ dropped: Set<Int>) -> Passage {
    guard !dropped.isEmpty else { return self }
    var kept = Passage()
    var joins = self.joins[...]
    for index in scalars.indices where !dropped.contains(index) {
      if let next = joins.first, next <= index {
        kept.markJoin()
        joins = joins.drop { $0 <= index }
      }
      kept.append(scalars[index], origin: origins[index])
    }
    return kept
  }
}

extension Passage {
  /// The cells of a row one after the other, a space between them; empty cells leave no space.
  ///
  /// ```swift
  /// let document = Document(reading: Array("年度 总支出".utf8))
  /// let cells = [[0, 1], [3]].map { Passage(offsets: $0, of: document) }
  /// Passage(cells: cells).string  // "年度 总"
  /// ```
  public init(cells: [Passage]) {
    self.init()
    for cell in cells where !cell.isEmpty {
      if !isEmpty { append(" ", origin: -1) }
      append(contentsOf: cell)
    }
  }
}

extension Passage {
  /// The pieces between white space.
  public var pieces: [Passage] {
    let joins = Set(self.joins)
    var pieces: [Passage] = []
    var open = Passage()
    for index in scalars.indices {
      if scalars[index].isBlank {
        if !open.isEmpty { pieces.append(open) }
        open = Passage()
      } else {
        if joins.contains(index) { open.markJoin() }
        open.append(scalars[index], origin: origins[index])
      }
    }
    if !open.isEmpty { pieces.append(open) }
    return pieces
  }
}
