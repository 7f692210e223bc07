/// A message that could not be taken apart.
struct GarbledMessage: Error {}

/// Puts numbers and texts into the bytes of a message.
struct Packer {
  private(set) var bytes: [UInt8] = []

  /// How many bytes a number takes, the lowest first.
  static let bytesOfNumber = 4

  /// A number from 0 up to what four bytes hold.
  mutating func add(_ number: Int) {
    var rest = UInt32(clamping: number)
    for _ in 0..<Self.bytesOfNumber {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= UInt8.bitWidth
    }
  }

  mutating func add(_ content: [UInt8]) {
    add(content.count)
    bytes += content
  }

  /// A text, or none; its length is written one too large, so that zero means none.
  mutating func add(_ text: String?) {
    guard var text else { return add(0) }
    text.withUTF8 { utf8 in
      add(utf8.count + 1)
      unsafe bytes.append(contentsOf: utf8)
    }
  }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }
}

/// Takes numbers and texts out of the bytes of a message; never reads beyond them.
struct Unpacker {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func number() throws(GarbledMessage) -> Int {
    Self.number(try take(Packer.bytesOfNumber))
  }

  /// The number that these bytes are, the lowest first.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << UInt8.bitWidth | Int($1) }
  }

  mutating func content() throws(GarbledMessage) -> [UInt8] { Array(try take(try number())) }

  mutating func text() throws(GarbledMessage) -> String? {
    let length = try number()
    return length == 0 ? nil : String(decoding: try take(length - 1), as: UTF8.self)
  }

  mutating func flag() throws(GarbledMessage) -> Bool { try take(1).first == 1 }

  /// As many items as the number in front of them says.
  mutating func list<Item>(
    _ item: (inout Unpacker) throws(GarbledMessage) -> Item
  ) throws(GarbledMessage) -> [Item] {
    var items: [Item] = []
    for _ in 0..<(try number()) { items.append(try item(&self)) }
    return items
  }

  private mutating func take(_ count: Int) throws(GarbledMessage) -> ArraySlice<UInt8> {
    guard count <= rest.count else { throw GarbledMessage() }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }
}
