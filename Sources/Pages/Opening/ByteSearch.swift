extension [UInt8] {
  /// Where `pattern` first stands wholly within `range`.
  func firstPosition(of pattern: [UInt8], in range: Range<Int>) -> Int? {
    let range = range.clamped(to: indices)
    guard !pattern.isEmpty, range.count >= pattern.count else { return nil }
    return (range.lowerBound...range.upperBound - pattern.count).first { holds(pattern, at: $0) }
  }

  /// Where `pattern` last stands wholly within `range`.
  func lastPosition(of pattern: [UInt8], in range: Range<Int>) -> Int? {
    let range = range.clamped(to: indices)
    guard !pattern.isEmpty, range.count >= pattern.count else { return nil }
    return (range.lowerBound...range.upperBound - pattern.count).last { holds(pattern, at: $0) }
  }

  /// Whether `pattern` stands at `offset`.
  func holds(_ pattern: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset <= count - pattern.count else { return false }
    return pattern.indices.allSatisfy { self[offset + $0] == pattern[$0] }
  }
}
