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
  public static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON {
  /// The value of `key`; `nil` for a missing key and for anything that is no object.
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
