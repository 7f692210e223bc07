import Chance
import Testing

@testable import Figures

@Suite struct RationalTests {
  @Test(arguments: [
    (fraction(6, 4), Int128(3), Int128(2)),
    (fraction(-6, 4), -3, 2),
    (fraction(6, -4), -3, 2),
    (fraction(-6, -4), 3, 2),
    (fraction(0, -7), 0, 1),
    (fraction(.max, .max), 1, 1),
    (fraction(.max, -1), -.max, 1),
  ])
  func isKeptInLowestTermsWithAPositiveDenominator(value: Rational, numerator: Int128, denominator: Int128) {
    #expect(value.numerator == numerator)
    #expect(value.denominator == denominator)
  }

  @Test func sumsAndProductsOfLiterals() throws {
    #expect(try fraction(1, 3) + fraction(1, 6) == fraction(1, 2))
    #expect(try fraction(1, 3) - fraction(1, 2) == fraction(-1, 6))
    #expect(try fraction(-2, 3) * fraction(9, 4) == fraction(-3, 2))
    #expect(try fraction(3494, 100) / fraction(3966, 100) == fraction(1747, 1983))
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func arithmeticFollowsTheLawsOfAField(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let (a, b, c) = (random.rational(), random.rational(), random.rational())
      #expect(try a + b == b + a)
      #expect(try a * b == b * a)
      #expect(try a + b + c == a + (b + c))
      #expect(try a * b * c == a * (b * c))
      #expect(try a * (b + c) == a * b + a * c)
      #expect(try a - b == -(b - a))
      #expect(try a + b - b == a)
      if !b.isZero { #expect(try a * b / b == a) }
      #expect(try (a < b) == (a - b).isNegative)
      #expect(try a.magnitude * b.magnitude == (a * b).magnitude)
    }
  }

  @Test func whatDoesNotFitThrows() {
    let (most, least) = (fraction(.max), fraction(-.max))
    #expect(throws: ArithmeticFault.overflow) { try Rational(.min, 1) }
    #expect(throws: ArithmeticFault.overflow) { try Rational(1, .min) }
    #expect(throws: ArithmeticFault.divisionByZero) { try Rational(1, 0) }
    #expect(throws: ArithmeticFault.overflow) { try most + .one }
    #expect(throws: ArithmeticFault.overflow) { try least - .one }
    #expect(throws: ArithmeticFault.overflow) { try least - fraction(2) }
    #expect(throws: ArithmeticFault.overflow) { try most * fraction(2) }
    #expect(throws: ArithmeticFault.overflow) { try fraction(1, .max) + fraction(1, .max - 1) }
    #expect(throws: ArithmeticFault.overflow) { try fraction(1, .max) * fraction(1, 2) }
    #expect(throws: ArithmeticFault.divisionByZero) { try most / .zero }
    #expect(throws: ArithmeticFault.overflow) { try Rational.powerOfTen(39) }
    #expect(throws: ArithmeticFault.overflow) { try Rational.powerOfTen(.min) }
  }

  @Test func theLargestNumbersCancel() throws {
    let most = fraction(.max)
    #expect(try most - most == .zero)
    #expect(try most * fraction(1, .max) == .one)
    #expect(try most / most == .one)
    #expect(try Rational.powerOfTen(38) * Rational.powerOfTen(-38) == .one)
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func arithmeticOnAnyNumbersThrowsOrIsExact(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var exact = 0
    for _ in 0..<500 {
      let shift = Int128(1) << Int128.random(in: 0...126, using: &random)
      let a = fraction(Int128.random(in: -shift...shift, using: &random), shift - 1 | 1)
      let b = fraction(
        Int128.random(in: -.max ... .max, using: &random), Int128.random(in: 1...9, using: &random))
      if let sum = try? a + b {
        #expect(try sum - b == a)
        exact += 1
      }
      if !b.isZero, let quotient = try? a / b { #expect(try quotient * b == a) }
    }
    #expect((1..<500).contains(exact))
  }

  @Test func extremeValuesAreOrdered() {
    let ascending = [
      fraction(-.max), fraction(-.max + 1), fraction(-1, 1), fraction(-1, .max - 1), fraction(-1, .max),
      .zero,
      fraction(1, .max), fraction(1, .max - 1), fraction(.max - 2, .max - 1), fraction(.max - 1, .max), .one,
      fraction(.max, .max - 1), fraction(.max - 1), fraction(.max),
    ]
    for (index, value) in ascending.enumerated() {
      for (other, right) in ascending.enumerated() {
        #expect((value < right) == (index < other))
        #expect((value == right) == (index == other))
      }
    }
  }

  @Test(arguments: [
    (fraction(3494, 3966), 4, "0.881"),
    (fraction(3494, 3966), 10, "0.8809884014"),
    (fraction(1, 3), 0, "0"),
    (fraction(2, 3), 0, "1"),
    (fraction(-1, 3), 2, "-0.33"),
    (fraction(-1, 300), 2, "0"),
    (fraction(-5, 1000), 2, "-0.01"),
    (fraction(1200), 2, "1200"),
    (fraction(-7, 2), 5, "-3.5"),
    (fraction(1, 100_000), 5, "0.00001"),
    (fraction(.max), 0, "170141183460469231731687303715884105727"),
    (fraction(.max), 1, "170141183460469231731687303715884105727"),
    (fraction(.max, 2), 1, "85070591730234615865843651857942052864"),
    (fraction(1, 3), 60, "0.33333333333333333333333333333333333333"),
    (fraction(25, 2), -1, "13"),
  ])
  func printsAsADecimal(value: Rational, places: Int, printed: String) {
    #expect(value.decimal(places: places) == printed)
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func printedDecimalsReadBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let places = Int.random(in: 0...8, using: &random)
      let value =
        try Rational(Int128.random(in: -1_000_000_000...1_000_000_000, using: &random), 1)
        * Rational.powerOfTen(-places)
      #expect(decimal(value.decimal(places: places)) == value)
    }
  }
}
