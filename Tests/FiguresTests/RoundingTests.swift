import Chance
import Testing

@testable import Figures

@Suite struct RoundingTests {
  @Test(arguments: [
    ("2.4", [2, 2, 2, 3, 2, 3]),
    ("2.5", [3, 2, 2, 3, 2, 3]),
    ("2.6", [3, 3, 2, 3, 2, 3]),
    ("3.5", [4, 4, 3, 4, 3, 4]),
    ("0.5", [1, 0, 0, 1, 0, 1]),
    ("0.4999", [0, 0, 0, 1, 0, 1]),
    ("2", [2, 2, 2, 2, 2, 2]),
    ("0", [0, 0, 0, 0, 0, 0]),
    ("-0.5", [-1, 0, 0, -1, -1, 0]),
    ("-2.4", [-2, -2, -2, -3, -3, -2]),
    ("-2.5", [-3, -2, -2, -3, -3, -2]),
    ("-2.6", [-3, -3, -2, -3, -3, -2]),
    ("-3.5", [-4, -4, -3, -4, -4, -3]),
    ("-2", [-2, -2, -2, -2, -2, -2]),
  ])
  func everyModeOnEitherSideOfZero(value: String, expected: [Int128]) {
    let modes: [Rounding] = [.halfAway, .halfEven, .towardZero, .awayFromZero, .down, .up]
    #expect(modes.map { decimal(value).rounded($0) } == expected)
  }

  @Test(arguments: [
    ("88.449", "0.1", Rounding.halfAway, "88.4"),
    ("88.45", "0.1", .halfAway, "88.5"),
    ("88.45", "0.1", .halfEven, "88.4"),
    ("8.53459", "0.01", .halfAway, "8.53"),
    ("-0.125", "0.01", .halfAway, "-0.13"),
    ("-0.125", "0.01", .halfEven, "-0.12"),
    ("349412.35", "100", .halfAway, "349400"),
    ("349412.35", "100", .awayFromZero, "349500"),
    ("0.99995", "0.001", .towardZero, "0.999"),
  ])
  func roundsOnceToAStep(value: String, step: String, mode: Rounding, expected: String) throws {
    #expect(try decimal(value).rounded(to: decimal(step), mode) == decimal(expected))
  }

  @Test func theLargestFractionsAreRounded() {
    #expect(fraction(.max, 2).rounded(.halfAway) == Int128.max / 2 + 1)
    #expect(fraction(-.max, 2).rounded(.halfEven) == -(Int128.max / 2) - 1)
    #expect(fraction(.max - 1, .max).rounded(.towardZero) == 0)
    #expect(fraction(.max - 1, .max).rounded(.halfAway) == 1)
    #expect(fraction(.max).rounded(.up) == .max)
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func aRoundedValueStandsForTheValueItCameFrom(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let value = random.rational()
      let step = try Rational.powerOfTen(Int.random(in: -4...3, using: &random))
      for mode in [Rounding.halfAway, .halfEven] {
        let rounded = try value.rounded(to: step, mode)
        #expect(try Interval(rounding: rounded, step: step).contains(value))
      }
      let cut = try value.rounded(to: step, .towardZero)
      #expect(try Interval(truncating: cut, step: step).contains(value))
      let raised = try value.rounded(to: step, .awayFromZero)
      #expect(try raised.magnitude - value.magnitude < step && raised.magnitude >= value.magnitude)
      #expect(try value.rounded(to: step, .down) <= value && value <= value.rounded(to: step, .up))
    }
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func roundingIsSymmetricalAndSettles(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let value = random.rational()
      for mode in [Rounding.halfAway, .halfEven, .towardZero, .awayFromZero] {
        #expect((-value).rounded(mode) == -value.rounded(mode))
      }
      for mode in Rounding.allCases {
        let rounded = try Rational(value.rounded(mode), 1)
        #expect(rounded.rounded(mode) == rounded.numerator)
        #expect(try (rounded - value).magnitude < .one)
      }
      #expect((-value).rounded(.down) == -value.rounded(.up))
    }
  }
}
