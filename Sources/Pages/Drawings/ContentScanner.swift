/// The operators of a page's content, one after the other, with the numbers and the name before each.
struct ContentScanner {
  struct Operation {
    var name: [UInt8]
    var numbers: [Double]
    /// The last name before it, such as `/Fm1`.
    var operand: String?
  }

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Operation? {
    var operation = Operation(name: [], numbers: [])
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0, 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x5B, 0x5D, 0x7B, 0x7D: index += 1
      case 0x25: skip { $0 != 0x0A && $0 != 0x0D }
      case 0x28: skipString()
      case 0x3C: skipHexOrDictionary()
      case 0x29, 0x3E: index += 1
      case 0x2F:
        let start = index
        index += 1
        skip { !Self.ends($0) }
        operation.operand = String(decoding: bytes[start..<index], as: UTF8.self)
      case 0x30...0x39, 0x2B, 0x2D, 0x2E:
        let number = number()
        if operation.numbers.count < DrawingMeasure.mostOperands { operation.numbers.append(number) }
      default:
        let start = index
        skip { !Self.ends($0) }
        if index == start { index += 1 }
        operation.name = Array(bytes[start..<index])
        if operation.name == Array("ID".utf8) { skipImage() }
        return operation
      }
    }
    return nil
  }

  private mutating func skip(while goesOn: (UInt8) -> Bool) {
    while index < bytes.count, goesOn(bytes[index]) { index += 1 }
  }

  /// White space or a sign that begins something else.
  private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x25, 0x28, 0x29, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: false
    }
  }

  private mutating func number() -> Double {
    let isNegative = bytes[index] == 0x2D
    var (value, scale) = (0.0, 1.0)
    var isBehindPoint = false
    skip { $0 == 0x2B || $0 == 0x2D }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x2E {
        isBehindPoint = true
      } else if (0x30...0x39).contains(byte) {
        value = value * DrawingMeasure.base + Double(byte - 0x30)
        if isBehindPoint { scale *= DrawingMeasure.base }
      } else if byte != 0x2D {
        break
      }
      index += 1
    }
    return (isNegative ? -value : value) / scale
  }

  private mutating func skipString() {
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += byte == 0x5C ? 2 : 1
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 { depth -= 1 }
      if depth == 0 { return }
    }
    index = min(index, bytes.count)
  }

  private mutating func skipHexOrDictionary() {
    index += 1
    if index < bytes.count, bytes[index] == 0x3C { index += 1 } else { skip { $0 != 0x3E } }
  }

  /// The bytes of an image in the content, up to `EI` between white space.
  private mutating func skipImage() {
    while index + 2 < bytes.count {
      let isEnd = bytes[index] <= 0x20 && bytes[index + 1] == 0x45 && bytes[index + 2] == 0x49
      index += 1
      if isEnd, index + 2 >= bytes.count || bytes[index + 2] <= 0x20 {
        index += 2
        return
      }
    }
    index = bytes.count
  }
}
