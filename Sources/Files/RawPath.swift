import Exports

/// A path as the bytes the system gave, so that a name that is no UTF-8 can still be opened.
///
/// ```swift
/// RawPath("reports").appending([0xB4, 0xF3]).string  // "reports/\\xB4\\xF3"
/// ```
public struct RawPath: Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
  /// The bytes without a NUL at the end.
  public var bytes: [UInt8]

  /// A path of the bytes that the system gave.
  ///
  /// ```swift
  /// RawPath(bytes: [0xB4, 0xF3]).string  // "\\xB4\\xF3"
  /// ```
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// A path of a text, in UTF-8.
  ///
  /// ```swift
  /// RawPath("报告.pdf").bytes.count  // 10
  /// ```
  public init(_ string: String) { bytes = Array(string.utf8) }

  /// A path that stands in the code.
  ///
  /// ```swift
  /// let path: RawPath = "reports"
  /// path.string  // "reports"
  /// ```
  public init(stringLiteral value: String) { self.init(value) }

  /// Paths are ordered by their bytes, whatever the locale.
  ///
  /// ```swift
  /// RawPath("B.pdf") < RawPath("a.pdf")  // true
  /// ```
  public static func < (left: RawPath, right: RawPath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// Whether the bytes are UTF-8.
  public var isText: Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// The path as text; a byte that is no UTF-8 is written `\xB4`, and a backslash that would be taken for one, `\x5C`.
  ///
  /// So no two paths have one text.
  public var string: String {
    let bytes = escapingBackslashes
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    var position = 0
    while position < bytes.count {
      var parser = Unicode.UTF8.ForwardParser()
      var iterator = bytes[position...].makeIterator()
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        text.unicodeScalars.append(Unicode.UTF8.decode(encoded))
        position += encoded.count
      case .error(let length):
        text += bytes[position..<position + length].map(hexadecimalEscape).joined()
        position += length
      case .emptyInput: return text
      }
    }
    return text
  }

  /// An `x` and two hexadecimal digits.
  private static let behindBackslash = 3

  /// The bytes with every backslash spelt out that stands before `x` and two digits.
  private var escapingBackslashes: [UInt8] {
    let backslash = UInt8(ascii: "\\")
    guard bytes.contains(backslash) else { return bytes }
    return bytes.indices.flatMap { index -> [UInt8] in
      let next = bytes[(index + 1)...].prefix(Self.behindBackslash)
      let isEscape =
        bytes[index] == backslash && next.count == Self.behindBackslash && next.first == UInt8(ascii: "x")
        && next.dropFirst().allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
      return isEscape ? Array(hexadecimalEscape(backslash).utf8) : [bytes[index]]
    }
  }

  /// The path of `name` in this folder.
  ///
  /// ```swift
  /// RawPath("a").appending(Array("b".utf8)).string  // "a/b"
  /// ```
  public func appending(_ name: [UInt8]) -> RawPath {
    let slash = UInt8(ascii: "/")
    return RawPath(bytes: bytes + (bytes.isEmpty || bytes.last == slash ? [] : [slash]) + name)
  }

  /// The path of `name` in this folder.
  ///
  /// ```swift
  /// RawPath("a/").appending("b").string  // "a/b"
  /// ```
  public func appending(_ name: String) -> RawPath { appending(Array(name.utf8)) }

  /// The part after the last slash.
  var name: ArraySlice<UInt8> {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[($0 + 1)...] } ?? bytes[...]
  }

  /// Calls `body` with the path as a C string.
  package func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe terminated.withUnsafeBufferPointer { buffer in
      // The buffer holds at least the terminating NUL, so it has an address.
      unsafe buffer.baseAddress.map(body) ?? "".withCString(body)
    }
  }
}
