/// The question whether two things stand in the same printed line, and its one answer.
///
/// Their middles tell, because the boxes of lines that stand close overlap: fonts claim a third more height than
/// their glyphs take. A cell centred beside a text of two lines has its middle half a line lower than the first,
/// which is 0.46 of the height that is claimed; so much is another line.
///
///     Level.isSame(1000..<2000, 1100..<2100)  // true
///     Level.isSame(1000..<2000, 1460..<2460)  // false
package enum Level {
  /// Of the height of the shorter: a large sign of a watermark that lies over several rows is in the line of none.
  private static let farthest = Share(45, of: 100)

  /// Whether two stretches of a page's height are of one printed line.
  package static func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let distance = abs(middle(of: one) - middle(of: other))
    return !farthest.isExceeded(by: distance, of: min(one.count, other.count))
  }

  /// Elements in printed lines from the top, in each in the order in which they were given.
  package static func lines<Element>(_ sorted: [Element], _ height: (Element) -> Range<Int>)
    -> [[Element]]
  {
    var lines: [[Element]] = []
    for element in sorted {
      if let first = lines.last?.first, isSame(height(first), height(element)) {
        lines[lines.count - 1].append(element)
      } else {
        lines.append([element])
      }
    }
    return lines
  }

  private static func middle(of height: Range<Int>) -> Int { (height.lowerBound + height.upperBound) / 2 }
}

extension Box {
  /// From the top to the bottom, in `Int`, because a page may claim any size and sums of its lengths must fit.
  package var vertical: Range<Int> { Int(min(y0, y1))..<Int(max(y0, y1)) }
}
