import Pages

/// A ruling line in integers that cannot overflow, whatever a page claims.
struct Rule: Equatable {
  /// The place across: y of a horizontal line, x of a vertical one.
  var position: Int
  var extent: ClosedRange<Int>

  init(position: Int, extent: ClosedRange<Int>) {
    self.position = position
    self.extent = extent
  }

  init(_ line: RulingLine) {
    position = Int(line.position)
    extent = Int(min(line.start, line.end))...Int(max(line.start, line.end))
  }

  var length: Int { extent.upperBound - extent.lowerBound }

  /// Lines nearer than this are one line, in hundredths of a point as all lengths here.
  static let nearness = 250

  /// Whether two lines of different direction meet.
  func meets(_ other: Rule) -> Bool {
    reaches(other.position) && other.reaches(position)
  }

  private func reaches(_ place: Int) -> Bool {
    place >= extent.lowerBound - Self.nearness && place <= extent.upperBound + Self.nearness
  }

  /// The part of `range` that the line covers.
  func coverage(of range: Range<Int>) -> Int {
    max(0, min(extent.upperBound, range.upperBound) - max(extent.lowerBound, range.lowerBound))
  }

  /// Pieces of one line put together.
  static func joiningPieces(_ rules: [Rule]) -> [Rule] {
    var joined: [Rule] = []
    for group in clusters(rules.sorted { $0.position < $1.position }, by: \.position) {
      var open: [Rule] = []
      for rule in group.sorted(by: { $0.extent.lowerBound < $1.extent.lowerBound }) {
        if let last = open.last, rule.extent.lowerBound - last.extent.upperBound <= nearness {
          open[open.count - 1] = last.joined(with: rule)
        } else {
          open.append(rule)
        }
      }
      joined += open
    }
    return joined
  }

  private func joined(with other: Rule) -> Rule {
    let longer = other.length > length ? other : self
    return Rule(
      position: longer.position,
      extent: min(
        extent.lowerBound, other.extent.lowerBound)...max(extent.upperBound, other.extent.upperBound))
  }
}

/// Cuts a sorted list where neighbours lie farther apart than lines that are one.
func clusters<Element>(_ sorted: [Element], by place: (Element) -> Int) -> [[Element]] {
  var groups: [[Element]] = []
  for element in sorted {
    if let last = groups.last?.last, place(element) - place(last) <= Rule.nearness {
      groups[groups.count - 1].append(element)
    } else {
      groups.append([element])
    }
  }
  return groups
}
