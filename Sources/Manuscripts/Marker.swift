import Pages

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
  public init?(_ scalars: ArraySlice<Unicode.Scalar>) {
    var cursor = MarkerCursor(scalars)
    guard let found = cursor.marker() else { return nil }
    style = found.style
    number = found.number
    length = cursor.consumed
  }
}

private struct MarkerCursor {
  private let scalars: ArraySlice<Unicode.Scalar>
  private var index: Int

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.scalars = scalars
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

  private mutating func takeRun(_ set: Set<Unicode.Scalar>, most: Int) -> String? {
    var run = ""
    while let next, set.contains(next), run.unicodeScalars.count < most {
      run.unicodeScalars.append(next)
      index += 1
    }
    return run.isEmpty ? nil : run
  }

  private static let ideographs = Set("一二三四五六七八九十".unicodeScalars)
  private static let digits = Set("0123456789".unicodeScalars)
  private static let circled = Set("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".unicodeScalars)

  mutating func marker() -> (style: Marker.Style, number: String)? {
    if take(["-", "•", "●", "◆", "■", "★"]) { skipSpaces() }
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
    guard cursor.take(["第"]), let number = cursor.takeRun(ideographs, most: 3), cursor.take(["部", "章"]) else {
      return nil
    }
    _ = cursor.take(["分"])
    return (.part, number)
  }

  private static func circledNumber(_ cursor: inout MarkerCursor) -> (Marker.Style, String)? {
    cursor.takeRun(circled, most: 1).map { (.circled, $0) }
  }

  private static func bracketed(_ cursor: inout MarkerCursor) -> (Marker.Style, String)? {
    guard cursor.take(["("]) else { return nil }
    cursor.skipSpaces()
    let ideograph = cursor.takeRun(ideographs, most: 3)
    let digit = ideograph == nil ? cursor.takeRun(digits, most: 2) : nil
    cursor.skipSpaces()
    guard let number = ideograph ?? digit, cursor.take([")"]) else { return nil }
    return (ideograph == nil ? .bracketedDigit : .bracketedIdeograph, number)
  }

  private static func ideograph(_ cursor: inout MarkerCursor) -> (Marker.Style, String)? {
    guard let number = cursor.takeRun(ideographs, most: 3), cursor.take(["、", ".", "．"]) else { return nil }
    return (.ideograph, number)
  }

  private static func arabic(_ cursor: inout MarkerCursor) -> (Marker.Style, String)? {
    guard var number = cursor.takeRun(digits, most: 2) else { return nil }
    if cursor.take(["、"]) { return cursor.next.map(digits.contains) ?? false ? nil : (.digit, number) }
    if cursor.take([")"]) { return (.bracketedDigit, number) }
    var places = 1
    while places < 3, cursor.take([".", "．"]) {
      guard let part = cursor.takeRun(digits, most: 2) else {
        return places == 1 ? (.digit, number) : nil
      }
      number += "." + part
      places += 1
    }
    // A number such as 1.2 at the start of a line is numbering only before a word, not before a unit or sign.
    guard places > 1, let next = cursor.nextWord, cursor.startsWord(next) else { return nil }
    return (places == 2 ? .twoPlaces : .threePlaces, number)
  }

  /// The next scalar that is no space.
  private var nextWord: Unicode.Scalar? {
    scalars[index...].first { !$0.isBlank }.map(normalised)
  }

  private func startsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isChinese && scalar.properties.isIdeographic && !Set("万亿元分个人次名条户家项年月日倍".unicodeScalars).contains(scalar)
  }
}
