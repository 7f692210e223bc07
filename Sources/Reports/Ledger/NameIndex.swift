import Texts

/// Finds the amounts of a paragraph by their names: those of a name, and those of a longer or a shorter one.
struct NameIndex {
  private let places: [[Unicode.Scalar]: [Int]]
  /// Each name once, in order, and the same from the last sign to the first.
  private let forwards: [[Unicode.Scalar]]
  private let backwards: [[Unicode.Scalar]]
  /// How long names are, from those on that may be a part of another.
  private let lengths: [Int]

  /// - Parameter amounts: The indices of the amounts among the mentions.
  init(_ mentions: [Mention], amounts: [Int]) {
    places = Dictionary(grouping: amounts) { mentions[$0].name }
    lengths = Set(places.keys.map(\.count)).filter { $0 >= LedgerWords.shortestName }.sorted()
    forwards = places.keys.sorted { $0.lexicographicallyPrecedes($1) }
    backwards = places.keys.map { $0.reversed() }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The amounts whose name may be that of `name`: the same, the start or the end of it, or with it as start or end.
  ///
  /// Which of them are of the same quantity is for ``LedgerWords/isSame(_:_:)`` to say.
  func indices(like name: [Unicode.Scalar]) -> [Int] {
    var names: Set<[Unicode.Scalar]> = [name]
    for count in lengths.prefix(while: { $0 < name.count }) {
      names.insert(Array(name.prefix(count)))
      names.insert(Array(name.suffix(count)))
    }
    names.formUnion(Self.beginning(with: name, in: forwards))
    names.formUnion(Self.beginning(with: name.reversed(), in: backwards).map { $0.reversed() })
    return names.flatMap { places[$0] ?? [] }.sorted()
  }

  private static func beginning(
    with start: [Unicode.Scalar], in names: [[Unicode.Scalar]]
  ) -> ArraySlice<[Unicode.Scalar]> {
    guard !start.isEmpty else { return [] }
    let first = names.firstIndexInOrder { !$0.lexicographicallyPrecedes(start) }
    return names[first...].prefix { $0.starts(with: start) }
  }
}
