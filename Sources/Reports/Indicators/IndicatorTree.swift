import Figures
import Manuscripts

/// The indicators of a report and what the score table says of the whole.
struct IndicatorTree {
  var indicators: [Indicator] = []
  var total: TotalRow?
  /// For running text: the indicator that each block of the manuscript belongs to.
  var indicatorOfBlock: [Int: Int] = [:]

  /// The scoring rules by the index of their indicator.
  var rules: [Int: Passage] = [:]

  func indicator(ofBlock block: Int) -> Int? { indicatorOfBlock[block] }

  /// Whether the scores of the leaves make up a total.
  func addsUp(to total: TotalRow) -> Bool {
    let parents = Set(indicators.compactMap(\.parent))
    let scores = indicators.filter { !parents.contains($0.id) }.compactMap { $0.score?.number }
    return (try? scores.reduce(.zero) { try $0 + $1 }) == total.score.value.number
  }

  var scoredCount: Int { indicators.count { $0.score != nil } }
  var markedCount: Int { indicators.count { $0.score != nil || $0.full != nil } }
}

/// An indicator while its tree is being built.
struct IndicatorNode {
  var name: String?
  var full: Figure?
  var score: Figure?
  var quote: String
  var place: Place
  /// Its depth from the top, counted from 1.
  var level: Int
  var block: Int?
  /// 评分标准: the text that says how it is scored.
  var rule: Passage?
  var childrenAreComplete = false
  var childrenAreNumbered = false
  var target: Figure?
  var actual: Figure?
}

extension IndicatorTree {
  /// Numbers the nodes, each under the last node of the level above it.
  init(_ nodes: [IndicatorNode], total: TotalRow? = nil) {
    self.total = total
    var open: [(level: Int, id: String, children: Int)] = []
    var topCount = 0
    for node in nodes {
      while let last = open.last, last.level >= node.level { open.removeLast() }
      let id: String
      if open.isEmpty {
        topCount += 1
        id = String(topCount)
      } else {
        open[open.count - 1].children += 1
        id = open[open.count - 1].id + "." + String(open[open.count - 1].children)
      }
      if let block = node.block { indicatorOfBlock[block] = indicators.count }
      indicators.append(
        Indicator(
          id: id, parent: open.last?.id, level: node.level, name: node.name, full: node.full,
          score: node.score,
          quote: node.quote, place: node.place, childrenAreComplete: node.childrenAreComplete,
          rule: node.rule.map(\.string), target: node.target, actual: node.actual))
      indicators[indicators.count - 1].childrenAreNumbered = node.childrenAreNumbered
      if let rule = node.rule { rules[indicators.count - 1] = rule }
      open.append((node.level, id, 0))
    }
  }
}
