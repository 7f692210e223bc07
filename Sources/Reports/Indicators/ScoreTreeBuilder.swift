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
    open[level].map(fullMarks(ofChildrenOf:)) ?? .zero
  }

  private func fullMarks(ofChildrenOf index: Int) -> Rational {
    children[index].reduce(.zero) { total, child in
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

  /// Puts together the neighbours whose name a line in the table cut in two, each with some of the children.
  ///
  /// Only one of them has full marks, which are those of the children of both and not of its own.
  mutating func joinSplitParents() {
    roots = joined(roots)
    for parent in children.indices { children[parent] = joined(children[parent]) }
  }

  private mutating func joined(_ siblings: [Int]) -> [Int] {
    var kept: [Int] = []
    for index in siblings {
      guard let last = kept.last, isSplit(last, index) else {
        kept.append(index)
        continue
      }
      nodes[last].name = (nodes[last].name ?? "") + (nodes[index].name ?? "")
      nodes[last].full = nodes[last].full ?? nodes[index].full
      nodes[last].quote += " " + nodes[index].quote
      nodes[last].place = nodes[last].place.showing([nodes[index].place])
      children[last] += children[index]
      children[index] = []
    }
    return kept
  }

  private func isSplit(_ first: Int, _ second: Int) -> Bool {
    guard let full = nodes[first].full ?? nodes[second].full,
      nodes[first].full == nil || nodes[second].full == nil
    else { return false }
    let (one, two) = (fullMarks(ofChildrenOf: first), fullMarks(ofChildrenOf: second))
    return one > .zero && two > .zero && (try? one + two) == full.number
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
