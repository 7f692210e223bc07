import Pages
import Texts

extension Page {
  /// The size in which most of a stretch of its text is set; `nil` when the page does not say.
  func typeSize(of range: Range<Int>) -> Int? {
    var counts: [Centipoints: Int] = [:]
    var index = letterings.firstIndexInOrder { $0.range.upperBound > range.lowerBound }
    while index < letterings.count, letterings[index].range.lowerBound < range.upperBound {
      counts[letterings[index].size, default: 0] += letterings[index].range.clamped(to: range).count
      index += 1
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { Int($0.key) }
  }
}
