import Texts

/// The digits of one number as they stand in a text.
struct ScannedNumber {
  var start: Int
  var end: Int
  /// Without separators.
  var digits: String
  /// A date, a numbering or a code: `2024.5.15`, `1.1.1`, `0751-6359437`.
  var isCode: Bool
  var isWhole: Bool
}

/// Reads the digits of a number, thousands separators and the point included; white space ends it.
struct NumberScanner {
  let scalars: [Unicode.Scalar]
  let spacedBefore: [Bool]
  private var position = 0

  init(scalars: [Unicode.Scalar], spacedBefore: [Bool]) {
    self.scalars = scalars
    self.spacedBefore = spacedBefore
  }

  mutating func number(at start: Int) -> ScannedNumber {
    position = start
    if let year = takeSpacedYear() {
      return ScannedNumber(start: start, end: position, digits: year, isCode: false, isWhole: true)
    }
    var digits = takeDigits()
    if digits.count <= Self.group {
      while let group = takeGroup() { digits += group }
    }
    var isWhole = true
    if let decimals = takeDecimals() {
      digits += "." + decimals
      isWhole = false
    }
    let isCode = takeCodeTail(digits: digits, isWhole: isWhole)
    return ScannedNumber(
      start: start, end: position, digits: digits, isCode: isCode, isWhole: isWhole)
  }

  /// How many digits stand between two commas of an amount.
  private static let group = 3
  /// How many digits a year has.
  private static let year = 4

  private func scalar(_ offset: Int) -> Unicode.Scalar? {
    position + offset < scalars.count ? scalars[position + offset] : nil
  }

  private func isSpaced(_ offset: Int) -> Bool {
    position + offset < spacedBefore.count && spacedBefore[position + offset]
  }

  /// `20 21 年`: four digits of a year that a space parts.
  private mutating func takeSpacedYear() -> String? {
    let digits = (0..<Self.year).compactMap(scalar).filter(\.isDigit)
    guard digits.count == Self.year, scalar(Self.year) == "年", (1..<Self.year).contains(where: isSpaced)
    else {
      return nil
    }
    let year = String(String.UnicodeScalarView(digits))
    guard year.hasPrefix("19") || year.hasPrefix("20") else { return nil }
    position += Self.year
    return year
  }

  /// Digits that stand together; a space before a digit ends them.
  private mutating func takeDigits() -> String {
    var digits = ""
    while let next = scalar(0), next.isDigit, digits.isEmpty || !isSpaced(0) {
      digits.unicodeScalars.append(next)
      position += 1
    }
    return digits
  }

  /// A comma and exactly three digits.
  private mutating func takeGroup() -> String? {
    let end = 1 + Self.group
    let digits = (1..<end).compactMap(scalar)
    guard scalar(0) == ",", digits.count == Self.group, digits.allSatisfy(\.isDigit),
      !(0..<end).contains(where: isSpaced)
    else { return nil }
    if let next = scalar(end), next.isDigit, !isSpaced(end) { return nil }
    position += end
    return String(String.UnicodeScalarView(digits))
  }

  /// A point and its digits.
  private mutating func takeDecimals() -> String? {
    guard scalar(0) == ".", let first = scalar(1), first.isDigit, !isSpaced(0), !isSpaced(1) else {
      return nil
    }
    var decimals = ""
    var offset = 1
    while let next = scalar(offset), next.isDigit, offset == 1 || !isSpaced(offset) {
      decimals.unicodeScalars.append(next)
      offset += 1
    }
    position += offset
    return decimals
  }

  /// `2024-05-15`, `2024/5/15`
  private mutating func takeDateTail(year: String) -> Bool {
    guard year.utf8.count == Self.year, year.hasPrefix("19") || year.hasPrefix("20") else { return false }
    let start = position
    for _ in 0..<2 {
      guard let separator = scalar(0), separator == "-" || separator == "/", let digit = scalar(1),
        digit.isDigit
      else {
        position = start
        return false
      }
      position += 1
      guard takeDigits().utf8.count <= 2 else {
        position = start
        return false
      }
    }
    return true
  }

  /// A second point, a hyphen after a leading zero, or a slash date makes the run a code.
  private mutating func takeCodeTail(digits: String, isWhole: Bool) -> Bool {
    if isWhole, takeDateTail(year: digits) { return true }
    var isCode = false
    while let separator = scalar(0), let digit = scalar(1), digit.isDigit, !isSpaced(0), !isSpaced(1) {
      let continues =
        separator == "." || separator == "-" && isWhole && digits.hasPrefix("0") && digits.utf8.count > 1
      guard continues else { break }
      isCode = true
      position += 1
      _ = takeDigits()
    }
    return isCode
  }
}
