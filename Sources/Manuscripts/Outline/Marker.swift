import Pages
import Texts

/// The numbering at the start of a paragraph.
public struct Marker: Hashable, Sendable {
  /// How the number is written; each style is a level of its own in a report.
  public enum Style: String, Hashable, Sendable {
    /// 第一部分
    case part
    /// 一、
    case ideograph
    /// （一）
    case bracketedIdeograph
    /// 1、 or 1.
    case digit
    /// 1.1
    case twoPlaces
    /// 1.1.1
    case threePlaces
    /// （1） or 1）
    case bracketedDigit
    /// ①
    case circled
  }

  public var style: Style
  /// The number as written, such as 三 or 1.2.
  public var number: String
  /// The scalars of the passage that the numbering takes, spaces after it included.
  public var length: Int

  /// Reads the numbering at the start of `scalars`, after any bullet.
  ///
  /// Returns `nil` when no numbering stands there. Before one of `units`, as in `1.2万元`, a number counts.
  ///
  /// ```swift
  /// let grammar = try Grammar.builtIn()
  /// Marker(Array("（一）总体情况".unicodeScalars)[...], units: grammar)?.number  // Optional("一")
  /// Marker(Array("1.2万元".unicodeScalars)[...], units: grammar)?.number  // nil
  /// ```
  public init?(_ scalars: ArraySlice<Unicode.Scalar>, units: any UnitWords) {
    var cursor = MarkerCursor(scalars, units: units)
    guard let found = cursor.marker() else { return nil }
    style = found.style
    number = found.number
    length = cursor.consumed
  }

  /// Reads 第一部分 or 一、, the numberings of sections, at the start of `scalars`.
  ///
  /// ```swift
  /// Marker(ofSection: Array("四、其他".unicodeScalars)[...])?.number  // Optional("四")
  /// Marker(ofSection: Array("（四）其他".unicodeScalars)[...])?.number  // nil
  /// ```
  public init?(ofSection scalars: ArraySlice<Unicode.Scalar>) {
    self.init(scalars, units: NoUnits())
    guard style == .part || style == .ideograph else { return nil }
  }
}

/// Sections are not numbered in figures, so that no unit stands behind their numbers.
private struct NoUnits: UnitWords {
  func startsWithUnit(_ text: [Unicode.Scalar]) -> Bool { false }
}

private struct MarkerCursor {
  private let scalars: ArraySlice<Unicode.Scalar>
  private let units: any UnitWords
  private var index: Int

  init(_ scalars: ArraySlice<Unicode.Scalar>, units: any UnitWords) {
    self.scalars = scalars
    self.units = units
    index = scalars.startIndex
  }

  var consumed: Int { index - scalars.startIndex }

  private var next: Unicode.Scalar? { index < scalars.endIndex ? normalised(scalars[index]) : nil }

  private mutating func skipSpaces() {
    while let next, next.isBlank { index += 1 }
  }

  private mutating func take(_ set: Set<Unicode.Scalar>) -> Bool {
    guard let next, set.contains(next) else { return false }
    index += 1
    return true
  }

  private mutating func takeRun(_ isTaken: (Unicode.Scalar) -> Bool, most: Int) -> String? {
    var run = ""
    while let next, isTaken(next), run.unicodeScalars.count < most {
      run.unicodeScalars.append(next)
      index += 1
    }
    return run.isEmpty ? nil : run
  }

  private static let circled = Set("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".unicodeScalars)

  mutating func marker() -> (style: Marker.Style, number: String)? {
    if let next, next == "-" || next.isBullet {
      index += 1
      skipSpaces()
    }
    let start = index
    for attempt in [Self.part, Self.circledNumber, Self.bracketed, Self.ideograph, Self.arabic] {
      if let found = attempt(&self) {
        skipSpaces()
        return found
      }
      index = start
    }
    return nil
  }

  private static func part(_ cursor: inout MarkerCursor) -> (Marker.Style, String)? {
    guard cursor.take(["第"]), let number = cursor.takeRun(\.isNumeral, most: Measure.longestIdeographNumber),
      cursor.take(["章"]) || cursor.take(["部"]) && cursor.take(["分"])
    else { return nil }
    return (.part, number)
  }

  private static func circledNumber(_ cursor: inout MarkerCursor) -> (Marker.Style, String)? {
    cursor.takeRun(circled.contains, most: 1).map { (.circled, $0) }
  }

  private static func bracketed(_ cursor: inout MarkerCursor) -> (Marker.Style, String)? {
    guard cursor.take(["("]) else { return nil }
    cursor.skipSpaces()
    let ideograph = cursor.takeRun(\.isNumeral, most: Measure.longestIdeographNumber)
    let digit = ideograph == nil ? cursor.takeRun(\.isDigit, most: 2) : nil
    cursor.skipSpaces()
    guard let number = ideograph ?? digit, cursor.take([")"]) else { return nil }
    return (ideograph == nil ? .bracketedDigit : .bracketedIdeograph, number)
  }

  private static func ideograph(_ cursor: inout MarkerCursor) -> (Marker.Style, String)? {
    guard let number = cursor.takeRun(\.isNumeral, most: Measure.longestIdeographNumber),
      cursor.take(["、", "."])
    else { return nil }
    return (.ideograph, number)
  }

  private static func arabic(_ cursor: inout MarkerCursor) -> (Marker.Style, String)? {
    guard var number = cursor.takeRun(\.isDigit, most: 2) else { return nil }
    if cursor.take(["、"]) { return (1...2).contains(cursor.digitsAhead) ? nil : (.digit, number) }
    if cursor.take([")"]) { return (.bracketedDigit, number) }
    var places = 1
    while places < Measure.mostPlaces, cursor.take(["."]) {
      if places == 1, cursor.startsYear { return (.digit, number) }
      guard let part = cursor.takeRun(\.isDigit, most: 2) else {
        return places == 1 ? (.digit, number) : nil
      }
      number += "." + part
      places += 1
    }
    // A number such as 1.2 at the start of a line is numbering only before a word, not before a unit or sign.
    guard places > 1, cursor.startsWord else { return nil }
    return (places == 2 ? .twoPlaces : .threePlaces, number)
  }

  private var digitsAhead: Int { scalars[index...].prefix { normalised($0).isDigit }.count }

  /// `2020年`, which is no second place of a numbering.
  private var startsYear: Bool {
    digitsAhead == Measure.year && scalars[index...].dropFirst(Measure.year).first { !$0.isBlank } == "年"
  }

  /// Whether a word starts here rather than the unit of a number, spaces aside.
  private var startsWord: Bool {
    let ahead = Array(
      scalars[index...].lazy.filter { !$0.isBlank }.prefix(Measure.longestUnit).map(foldedForMatching))
    guard let first = ahead.first, first.isIdeograph else { return false }
    return !units.startsWithUnit(ahead)
  }
}
