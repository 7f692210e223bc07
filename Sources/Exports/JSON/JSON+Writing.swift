extension JSON {
  /// The value as one line of JSON without its line end.
  ///
  /// Steering characters are written as `\u001b`, so the line can be shown on a terminal and is one line to
  /// every reader; everything else stands as it is.
  public var line: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .object(let members):
      JSON.write(members, between: "{", and: "}", to: &text) { member, text in
        JSON.quote(member.key, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
    case .array(let values):
      JSON.write(values, between: "[", and: "]", to: &text) { $0.write(to: &$1) }
    case .string(let string): JSON.quote(string, to: &text)
    case .integer(let integer): text += String(integer)
    case .decimal(let digits): text += digits
    case .bool(let bool): text += bool ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write<Item>(
    _ items: [Item], between open: String, and close: String, to text: inout String,
    item write: (Item, inout String) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      write(item, &text)
    }
    text += close
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case _ where scalar.isSteering: text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// `\u` and so many digits.
  static let digitsOfEscape = 4

  /// A steering character as `\u001b`; all of them have at most four digits.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: digitsOfEscape - digits.utf8.count) + digits
  }
}
