import Pages

/// Ruling lines that hang together: the skeleton of one table.
struct Lattice {
  var horizontals: [Rule] = []
  var verticals: [Rule] = []

  /// A page with more lines than any table has is a drawing.
  private static let mostLines = 2000

  /// The lattices of a page, from the top.
  static func all(of lines: [RulingLine]) -> [Lattice] {
    let horizontals = Rule.joiningPieces(lines.filter { $0.direction == .horizontal }.map(Rule.init))
    let verticals = Rule.joiningPieces(lines.filter { $0.direction == .vertical }.map(Rule.init))
    guard horizontals.count + verticals.count <= mostLines else { return [] }
    var sets = DisjointSets(count: horizontals.count + verticals.count)
    for (row, horizontal) in horizontals.enumerated() {
      for (column, vertical) in verticals.enumerated() where horizontal.meets(vertical) {
        sets.unite(row, horizontals.count + column)
      }
    }
    var lattices: [Int: Lattice] = [:]
    for (index, rule) in horizontals.enumerated() {
      lattices[sets.root(index), default: Lattice()].horizontals.append(rule)
    }
    for (index, rule) in verticals.enumerated() {
      lattices[sets.root(horizontals.count + index), default: Lattice()].verticals.append(rule)
    }
    return lattices.values.sorted { $0.origin < $1.origin }
  }

  private var origin: (Int, Int) {
    (
      (horizontals.map(\.position) + verticals.map(\.extent.lowerBound)).min() ?? 0,
      (verticals.map(\.position) + horizontals.map(\.extent.lowerBound)).min() ?? 0
    )
  }
}

/// Sets that can be united, each known by one of its members.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(_ member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  mutating func unite(_ left: Int, _ right: Int) {
    let (left, right) = (root(left), root(right))
    parents[max(left, right)] = min(left, right)
  }
}
