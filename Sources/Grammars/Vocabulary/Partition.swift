/// A quantity that is known to consist of certain parts: 支出 of 基本支出 and 项目支出.
public struct Partition: Sendable {
  /// Words one of which the name of the whole ends with.
  public var wholes: [[Unicode.Scalar]]
  /// Words one of which the name of each part contains; a part with a `?` may be missing.
  public var parts: [Part]

  public struct Part: Sendable {
    public var words: [[Unicode.Scalar]]
    public var isOptional: Bool
  }

  /// Whether a name is one of the whole.
  ///
  /// ```swift
  /// let grammar = try Grammar(fragments: [("a", "partition 支出 = 基本支出 项目支出")])
  /// grammar.partitions[0].names(foldedForMatching("本年支出"))  // true
  /// ```
  public func names(_ name: [Unicode.Scalar]) -> Bool {
    wholes.contains { word in name.suffix(word.count).elementsEqual(word) }
  }

  /// Whether a name is that of one of the parts.
  ///
  /// ```swift
  /// let grammar = try Grammar(fragments: [("a", "partition 支出 = 基本支出 项目支出")])
  /// grammar.partitions[0].hasPart(foldedForMatching("其中基本支出"))  // true
  /// ```
  public func hasPart(_ name: [Unicode.Scalar]) -> Bool { parts.contains { $0.isNamed(name) } }

  /// Whether the names are all parts, each once, with none missing that must be there.
  ///
  /// ```swift
  /// let grammar = try Grammar(fragments: [("a", "partition 支出 = 基本支出 项目支出")])
  /// grammar.partitions[0].isMadeUp(of: ["基本支出", "项目支出"].map { foldedForMatching($0) })  // true
  /// ```
  public func isMadeUp(of names: [[Unicode.Scalar]]) -> Bool {
    var open = parts
    for name in names {
      guard let index = open.firstIndex(where: { $0.isNamed(name) }) else { return false }
      open.remove(at: index)
    }
    return names.count >= 2 && open.allSatisfy(\.isOptional)
  }

  /// Whether the names are different parts, so that others may complete them.
  ///
  /// ```swift
  /// let grammar = try Grammar(fragments: [("a", "partition 支出 = 基本支出 项目支出")])
  /// grammar.partitions[0].canBeMadeUp(from: [foldedForMatching("基本支出")])  // true
  /// ```
  public func canBeMadeUp(from names: [[Unicode.Scalar]]) -> Bool {
    var open = parts
    for name in names {
      guard let index = open.firstIndex(where: { $0.isNamed(name) }) else { return false }
      open.remove(at: index)
    }
    return !names.isEmpty
  }
}

extension Partition.Part {
  func isNamed(_ name: [Unicode.Scalar]) -> Bool {
    words.contains { word in
      name.count >= word.count && (0...(name.count - word.count)).contains { name.starts(word, at: $0) }
    }
  }
}
