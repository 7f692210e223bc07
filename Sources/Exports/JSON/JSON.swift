/// A JSON value whose object keys keep their order and whose numbers are exact.
///
/// Written text depends on nothing but the value: no binary floating point, no hashing, no locale. A value that is
/// absent is left out of its object; `null` is only handed back to whoever sent it.
///
/// ```swift
/// JSON.object(["name": "财政", "pages": 3, "note": nil]).line  // "{\"name\":\"财政\",\"pages\":3}"
/// ```
public enum JSON: Hashable, Sendable {
  /// A key of an object with its value.
  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: JSON

    /// A member of an object.
    ///
    /// ```swift
    /// JSON.object([JSON.Member("pages", 3)]).line  // "{\"pages\":3}"
    /// ```
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  case object([Member])
  case array([JSON])
  case string(String)
  case integer(Int)
  /// A number by its digits, such as `72.5`; the caller sees to it that they are JSON.
  case decimal(String)
  case bool(Bool)
  case null

  /// An object of the members that have a value, in the order they are written.
  ///
  /// ```swift
  /// JSON.object(["pages": 3, "note": nil]).line  // "{\"pages\":3}"
  /// ```
  public static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral
{
  /// A text as it stands in the source.
  ///
  /// ```swift
  /// ("财政" as JSON).line  // "\"财政\""
  /// ```
  public init(stringLiteral value: String) { self = .string(value) }

  /// A whole number as it stands in the source.
  ///
  /// ```swift
  /// (3 as JSON).line  // "3"
  /// ```
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// `true` or `false` as it stands in the source.
  ///
  /// ```swift
  /// (true as JSON).line  // "true"
  /// ```
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// A list of values as it stands in the source.
  ///
  /// ```swift
  /// ([1, "a"] as JSON).line  // "[1,\"a\"]"
  /// ```
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON {
  /// The value of `key`; `nil` for a missing key and for anything that is no object.
  ///
  /// ```swift
  /// JSON.object(["pages": 3])["pages"]?.line  // Optional("3")
  /// ```
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// This object with `members` after its own; anything else stays as it is.
  func adding(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    guard case .object(let own) = self, case .object(let more) = JSON.object(members) else { return self }
    return .object(own + more)
  }
}
