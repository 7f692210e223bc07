import Audits
import Figures
import Reports

/// How many names, full marks and scores were read as they should.
public struct IndicatorScore: Sendable {
  public var found = 0
  public var expected = 0
  public var right = 0
  public var misses: [String] = []
  public var extras: [String] = []

  public init() {}

  public init(_ read: [Reports.Indicator], expected: [ExpectedReport.Indicator]) {
    var open = read.indices.map { $0 }
    for want in expected {
      let items = Self.items(want.name, want.full, want.score)
      self.expected += items
      // Of rows with the same name, the one with most equal marks.
      let candidates = open.filter { compact(read[$0].name ?? "") == compact(want.name ?? "") }
      guard let best = candidates.max(by: { Self.matches(read[$0], want) < Self.matches(read[$1], want) })
      else {
        misses.append("missing \(want.name ?? "-") \(want.full ?? "-") \(want.score ?? "-")")
        continue
      }
      open.removeAll { $0 == best }
      let matched = Self.matches(read[best], want)
      right += matched
      found += Self.items(read[best].name, read[best].full?.digits, read[best].score?.digits)
      if matched < items {
        misses.append(
          "\(want.name ?? "-"): \(read[best].full?.digits ?? "-") \(read[best].score?.digits ?? "-"), not \(want.full ?? "-") \(want.score ?? "-")"
        )
      }
    }
    for index in open {
      found += Self.items(read[index].name, read[index].full?.digits, read[index].score?.digits)
      extras.append(
        "\(read[index].name ?? "-") \(read[index].full?.digits ?? "-") \(read[index].score?.digits ?? "-")")
    }
  }

  private static func items(_ name: String?, _ full: String?, _ score: String?) -> Int {
    [name, full, score].count { $0 != nil }
  }

  private static func matches(_ read: Reports.Indicator, _ want: ExpectedReport.Indicator) -> Int {
    var matches = want.name != nil && read.name != nil ? 1 : 0
    if want.full != nil, plainNumber(read.full?.digits) == plainNumber(want.full) { matches += 1 }
    if want.score != nil, plainNumber(read.score?.digits) == plainNumber(want.score) { matches += 1 }
    return matches
  }

  /// Per cent of what should be read that was; 100 when there was nothing to read.
  public var recallPercent: Int { expected == 0 ? 100 : right * 100 / expected }

  public static func + (left: IndicatorScore, right: IndicatorScore) -> IndicatorScore {
    var sum = left
    sum.found += right.found
    sum.expected += right.expected
    sum.right += right.right
    sum.misses += right.misses
    sum.extras += right.extras
    return sum
  }

  /// F1 in per cent, rounded down.
  public var f1Percent: Int { found + expected == 0 ? 100 : 200 * right / (found + expected) }
}
