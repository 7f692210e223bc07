extension JSON {
  /// Reads one JSON value; `nil` for anything else, and for what is nested more than a hundred deep.
  ///
  /// Numbers keep their digits. Members of an object that are `null` are left out, as if they were not there.
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

  /// A value; `null` has none, and counts as not understood unless it is a member of an object.
  private mutating func value() -> JSON? {
    skipSpace()
    switch rest.first {
    case "{": return nested { $0.object() }
    case "[": return nested { $0.array() }
    case "\"": return string().map(JSON.string)
    case "t": return take("true") ? .bool(true) : nil
    case "f": return take("false") ? .bool(false) : nil
    default: return number()
    }
  }

  private mutating func nested(_ body: (inout JSONParser) -> JSON?) -> JSON? {
    guard depth < 100 else { return nil }
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
      skipSpace()
      if take("null") { continue }
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
    let digits = rest.prefix { ("0"..."9").contains($0) || "+-.eE".unicodeScalars.contains($0) }
    guard let last = digits.last, ("0"..."9").contains(last), digits.first != "+", digits.first != "." else {
      return nil
    }
    rest = rest.dropFirst(digits.count)
    let text = String(String.UnicodeScalarView(digits))
    return Int(text).map(JSON.integer) ?? .decimal(text)
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
      let digits = rest.prefix(4)
      rest = rest.dropFirst(4)
      return digits.count == 4 ? UInt16(String(String.UnicodeScalarView(digits)), radix: 16) : nil
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
