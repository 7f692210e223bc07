/// Horizontal lines of one length below each other: the frame of a three-line table.
struct RuledFrame {
  private let x: ClosedRange<Int>
  private let y: Range<Int>
  /// The lines inside the frame.
  let separators: [Int]

  private static let narrowest = 10_000
  private static let fewest = 3
  /// In a table, texts stand no farther from the next line than this.
  private static let raggedness = 500

  static func all(of rules: [Rule]) -> [RuledFrame] {
    var groups: [[Rule]] = []
    for rule in rules.sorted(by: { $0.position < $1.position }) where rule.length >= narrowest {
      if let index = groups.lastIndex(where: { $0[0].hasEnds(of: rule, within: raggedness) }) {
        groups[index].append(rule)
      } else {
        groups.append([rule])
      }
    }
    return groups.filter { $0.count >= fewest }.flatMap { group in
      // Head, rest and end; the next three lines are another table.
      group.count % fewest == 0 && group.count > fewest
        ? stride(from: 0, to: group.count, by: fewest).map { RuledFrame(Array(group[$0..<$0 + fewest])) }
        : [RuledFrame(group)]
    }
  }

  private init(_ rules: [Rule]) {
    x = rules[0].extent
    y = rules[0].position..<max(rules[0].position, rules[rules.count - 1].position)
    separators = rules.dropFirst().dropLast().map(\.position)
  }

  func holds(_ line: PrintedRow) -> Bool {
    y.contains(line.middle)
      && line.pieces.allSatisfy {
        $0.lowerBound >= x.lowerBound - Self.raggedness && $0.upperBound <= x.upperBound + Self.raggedness
      }
  }
}

extension Rule {
  fileprivate func hasEnds(of other: Rule, within distance: Int) -> Bool {
    abs(extent.lowerBound - other.extent.lowerBound) <= distance
      && abs(extent.upperBound - other.extent.upperBound) <= distance
  }
}
