import Chance
import Testing

@testable import Figures

@Suite struct IntervalTests {
  static func interval(_ text: String) -> Interval {
    let ends = text.dropFirst().dropLast().split(separator: ",").map { decimal(String($0)) }
    return Interval(ends[0], ends[1], includesLower: text.hasPrefix("["), includesUpper: text.hasSuffix("]"))
  }

  @Test(arguments: [
    ("34.94", "0.01", "[34.935,34.945]", "[34.94,34.95)"),
    ("-34.94", "0.01", "[-34.945,-34.935]", "(-34.95,-34.94]"),
    ("0", "0.01", "[-0.005,0.005]", "(-0.01,0.01)"),
    ("349400", "100", "[349350,349450]", "[349400,349500)"),
  ])
  func aPrintedValueStandsForARange(value: String, step: String, rounding: String, truncating: String) throws
  {
    #expect(try Interval(rounding: decimal(value), step: decimal(step)) == Self.interval(rounding))
    #expect(try Interval(truncating: decimal(value), step: decimal(step)) == Self.interval(truncating))
  }

  @Test func truncatedSevensTimesMinusOneDoNotReachATruncatedMinusSix() throws {
    let total = try Interval(truncating: decimal("-6"), step: .one)
    let item = try Interval(truncating: decimal("7"), step: .one)
    #expect(total == Self.interval("(-7,-6]"))
    #expect(-item == Self.interval("(-8,-7]"))
    #expect(!total.meets(-item))
    #expect(total.meets(try -Interval(truncating: decimal("6"), step: .one)))
  }

  @Test(arguments: [
    ("[1,2]", "[2,3]", true, true),
    ("[1,2)", "[2,3]", false, false),
    ("[1,2]", "(2,3]", false, false),
    ("[1,2]", "[1.5,3]", true, false),
    ("[1,2]", "[3,4]", false, false),
    ("[2,2]", "[2,3]", true, false),
    ("[2,2]", "[1,3]", true, false),
    ("(2,2]", "[1,3]", false, false),
    ("[88.07513,88.12256]", "[88.065,88.075]", false, false),
  ])
  func rangesMeetInTheirEndsOnlyWhenBothHoldThem(a: String, b: String, meet: Bool, touch: Bool) {
    for (left, right) in [(a, b), (b, a)] {
      #expect(Self.interval(left).meets(Self.interval(right)) == meet)
      #expect(Self.interval(left).touches(Self.interval(right)) == touch)
    }
  }

  @Test func aValueStatedTwiceAgreesWhenItsRangesMeet() throws {
    let stated = try ["39.66", "39.7", "40"].map {
      try Interval(rounding: figure($0).value, step: figure($0).step)
    }
    #expect(stated[0].intersection(stated[1]).intersection(stated[2]) == stated[0])
    #expect(!stated[0].meets(try Interval(rounding: decimal("39.65"), step: decimal("0.001"))))
  }

  @Test(arguments: [
    ("[1,2]", "[3,4)", "[4,6)", "(-3,-1]", "[3,8)"),
    ("[-1,2]", "[3,4]", "[2,6]", "[-5,-1]", "[-4,8]"),
    ("(-1,2]", "(-3,4]", "(-4,6]", "(-5,5)", "(-6,8]"),
    ("[0,1]", "(2,3)", "(2,4)", "(-3,-1)", "[0,3)"),
    ("(0,1)", "[0,1]", "(0,2)", "(-1,1)", "[0,1)"),
    ("(-1,1)", "[-2,2]", "(-3,3)", "(-3,3)", "(-2,2)"),
  ])
  func endsFollowTheOperations(a: String, b: String, sum: String, difference: String, product: String) throws
  {
    let (left, right) = (Self.interval(a), Self.interval(b))
    #expect(try left + right == Self.interval(sum))
    #expect(try left - right == Self.interval(difference))
    #expect(try left * right == Self.interval(product))
  }

  @Test func aDivisorThatMayBeZeroThrows() throws {
    #expect(try Self.interval("[1,2]") / Self.interval("[-4,-2)") == Self.interval("(-1,-0.25]"))
    for divisor in ["[-1,1]", "[0,1]", "[-1,0]", "[0,0]"] {
      #expect(throws: ArithmeticFault.divisionByZero) {
        try Self.interval("[1,2]") / Self.interval(divisor)
      }
    }
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func whatIsComputedFromPointsLiesInWhatIsComputedFromRanges(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let (a, x) = Self.rangeAndPoint(&random)
      let (b, y) = Self.rangeAndPoint(&random)
      #expect((-a).contains(-x))
      #expect(try (a + b).contains(x + y))
      #expect(try (a - b).contains(x - y))
      #expect(try (a * b).contains(x * y))
      if let quotient = try? a / b { #expect(try quotient.contains(x / y)) }
      #expect(a.hull(with: b).contains(x) && a.hull(with: b).contains(y))
      #expect(a.intersection(b).contains(x) == b.contains(x))
      #expect(a.meets(b) == b.meets(a))
    }
  }

  /// A range and a point in it, often at an end.
  private static func rangeAndPoint(_ random: inout SeededGenerator) -> (Interval, Rational) {
    let ends = [random.rational(12), random.rational(12)].sorted()
    let weight = fraction(Int128.random(in: 0...4, using: &random), 4)
    guard let point = try? ends[0] + (ends[1] - ends[0]) * weight else { fatalError("small fractions fit") }
    return (
      Interval(
        ends[0], ends[1], includesLower: point == ends[0] || Bool.random(using: &random),
        includesUpper: point == ends[1] || Bool.random(using: &random)), point
    )
  }
}
