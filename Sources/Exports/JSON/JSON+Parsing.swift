extension JSON {
  /// Reads one JSON value; `nil` for anything else, and for what is nested more than a hundred deep.
  ///
  /// Numbers keep their digits.
  ///
  /// ```swift
  /// JSON(parsing: "{\"points\":72.50}")?.line  // Optional("{\"points\":72.50}")
  /// ```
  public init?(parsing text: String) {
    var parser = JSONParser(text)
    guard let value = parser.document() else { return nil }
    self = value
  }
}

private struct JSONParser {
  private var rest: Substring.UnicodeScalarView
  private var depth = 0

  init(_ text: String) { rest = Substring(text).unicodeScalars }

  mutating func document() -> JSON? {
    guard let value = value() else { return nil }
    skipSpace()
    return rest.isEmpty ? value : nil
  }

  private mutating func value() -> JSON? {
    skipSpace()
    switch rest.first {
    case "{": return nested { $0.object() }
    case "[": return nested { $0.array() }
    case "\"": return string().map(JSON.string)
    case "t": return take("true") ? .bool(true) : nil
    case "f": return take("false") ? .bool(false) : nil
    case "n": return take("null") ? .null : nil
    default: return number()
    }
  }

  /// Deeper lists are an attack.
  private static let mostDepth = 100

  private mutating func nested(_ body: (inout JSONParser) -> JSON?) -> JSON? {
    guard depth < Self.mostDepth else { return nil }
    depth += 1
    defer { depth -= 1 }
    rest.removeFirst()
    return body(&self)
  }

  private mutating func object() -> JSON? {
    var members: [JSON.Member] = []
    if takeMark("}") { return .object([]) }
    repeat {
      skipSpace()
      guard rest.first == "\"", let key = string(), takeMark(":") else { return nil }
      guard let value = value() else { return nil }
      members.append(JSON.Member(key, value))
    } while takeMark(",")
    return takeMark("}") ? .object(members) : nil
  }

  private mutating func array() -> JSON? {
    var values: [JSON] = []
    if takeMark("]") { return .array([]) }
    repeat {
      guard let value = value() else { return nil }
      values.append(value)
    } while takeMark(",")
    return takeMark("]") ? .array(values) : nil
  }

  private mutating func number() -> JSON? {
    var text = takeAny(of: "-", atMost: 1)
    let whole = takeDigits()
    guard !whole.isEmpty, whole == "0" || !whole.hasPrefix("0") else { return nil }
    text += whole
    if rest.first == "." {
      rest.removeFirst()
      let decimals = takeDigits()
      guard !decimals.isEmpty else { return nil }
      text += "." + decimals
    }
    let exponent = takeAny(of: "eE", atMost: 1)
    if !exponent.isEmpty {
      text += exponent + takeAny(of: "+-", atMost: 1)
      let power = takeDigits()
      guard !power.isEmpty else { return nil }
      text += power
    }
    // A number that is written otherwise than it was read keeps its digits, as -0 does.
    return Int(text).flatMap { String($0) == text ? JSON.integer($0) : nil } ?? .decimal(text)
  }

  private mutating func takeDigits() -> String { takeAny(of: "0123456789", atMost: .max) }

  private mutating func takeAny(of signs: String, atMost count: Int) -> String {
    var taken = String.UnicodeScalarView()
    while taken.count < count, let next = rest.first, signs.unicodeScalars.contains(next) {
      taken.append(next)
      rest.removeFirst()
    }
    return String(taken)
  }

  private mutating func string() -> String? {
    rest.removeFirst()
    var units: [UInt16] = []
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(validating: units, as: UTF16.self)
      case "\\":
        guard let unit = escape() else { return nil }
        units.append(unit)
      case _ where scalar.value < 0x20: return nil
      default: units += String(scalar).utf16
      }
    }
    return nil
  }

  private mutating func escape() -> UInt16? {
    switch rest.popFirst() {
    case "\"": return 0x22
    case "\\": return 0x5C
    case "/": return 0x2F
    case "b": return 0x08
    case "f": return 0x0C
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "u":
      let digits = rest.prefix(JSON.digitsOfEscape)
      rest = rest.dropFirst(JSON.digitsOfEscape)
      return digits.count == JSON.digitsOfEscape
        ? UInt16(String(String.UnicodeScalarView(digits)), radix: 16) : nil
    default: return nil
    }
  }

  private mutating func skipSpace() { rest = rest.drop { " \t\r\n".unicodeScalars.contains($0) } }

  private mutating func takeMark(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard rest.first == mark else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func take(_ word: String) -> Bool {
    guard rest.starts(with: word.unicodeScalars) else { return false }
    rest = rest.dropFirst(word.unicodeScalars.count)
    return true
  }
}
