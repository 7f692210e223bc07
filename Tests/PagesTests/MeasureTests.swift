import Testing

@testable import Pages

/// Each geometric question on literal lengths, in hundredths of a point.
@Suite struct MeasureTests {
  @Test func middlesWithinAHalfOfTheHeightAreOneLine() {
    #expect(Level.isSame(1000..<2000, 1450..<2450))
    #expect(Level.isSame(1450..<2450, 1000..<2000))
    #expect(!Level.isSame(1000..<2000, 1452..<2452))
  }

  @Test func theSignOfAWatermarkIsInNoneOfTheLinesItLiesOver() {
    #expect(!Level.isSame(1000..<6000, 1500..<2500))
    #expect(Level.isSame(1000..<2000, 1100..<1700))
  }

  @Test func linesAreCutWhereMiddlesLieLower() {
    let heights = [1000..<2000, 1100..<2100, 1460..<2460, 2600..<3600]
    #expect(Level.lines(heights, \.self).map(\.count) == [2, 1, 1])
  }

  @Test func glyphsOfAWordTouchToAPoint() {
    #expect(Gap.isNone(100, width: 1000))
    #expect(!Gap.isNone(101, width: 1000))
    #expect(Gap.isNone(-500, width: 1000))
    #expect(!Gap.isNone(-501, width: 1000))
  }

  @Test func cellsArePartedByMoreThanThirteenTwentiethsOfAHeight() {
    #expect(Gap.partsCells(651, height: 1000))
    #expect(!Gap.partsCells(650, height: 1000))
  }

  @Test func aColumnGapIsWiderThanACharacterAndAWideGapThanTwo() {
    #expect(Gap.isColumn(1001, size: 1000))
    #expect(!Gap.isColumn(1000, size: 1000))
    #expect(Gap.isWide(2001, size: 1000))
    #expect(!Gap.isWide(2000, size: 1000))
  }

  @Test func sharesAreComparedExactly() {
    #expect(Share(3, of: 4).isReached(by: 3, of: 4))
    #expect(!Share(3, of: 4).isExceeded(by: 3, of: 4))
    #expect(!Share(1, of: 3).isReached(by: 33, of: 100))
    #expect(Share(1, of: 3).amount(of: 100) == 33)
  }
}
