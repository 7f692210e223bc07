import Figures

/// Builds a score tree row by row, where a level goes on until the next node of the same level.
struct ScoreTreeBuilder {
  private(set) var nodes: [IndicatorNode] = []
  private var children: [[Int]] = []
  private var roots: [Int] = []
  private var open: [Int: Int] = [:]

  /// The open node of a level.
  func openNode(_ level: Int) -> IndicatorNode? { open[level].map { nodes[$0] } }

  /// Changes the open node of a level.
  mutating func update(_ level: Int, _ change: (inout IndicatorNode) -> Void) {
    guard let index = open[level] else { return }
    change(&nodes[index])
  }

  /// The full marks of the children of the open node of a level, as far as they are known.
  func fullMarksOfChildren(_ level: Int) -> Rational {
    guard let index = open[level] else { return .zero }
    return children[index].reduce(.zero) { total, child in
      (try? total + (nodes[child].full?.number ?? .zero)) ?? total
    }
  }

  /// Adds a node under the nearest open node above its level, and closes all below it.
  mutating func add(_ node: IndicatorNode) {
    let parent = open.keys.filter { $0 < node.level }.max().flatMap { open[$0] }
    for level in open.keys where level >= node.level { open[level] = nil }
    let index = nodes.count
    nodes.append(node)
    children.append([])
    if let parent { children[parent].append(index) } else { roots.append(index) }
    open[node.level] = index
  }

  /// Opens the node with this name again when the same parent already has one.
  mutating func reopen(_ name: String, level: Int) -> Bool {
    let parent = open.keys.filter { $0 < level }.max().flatMap { open[$0] }
    let siblings = parent.map { children[$0] } ?? roots
    guard let index = siblings.last(where: { nodes[$0].name == name && nodes[$0].level == level }) else {
      return false
    }
    for deeper in open.keys where deeper >= level { open[deeper] = nil }
    open[level] = index
    return true
  }

  /// The nodes, each after its parent.
  var ordered: [IndicatorNode] {
    var result: [IndicatorNode] = []
    var stack = Array(roots.reversed())
    while let index = stack.popLast() {
      result.append(nodes[index])
      stack += children[index].reversed()
    }
    return result
  }
}
