import Chance
import Testing

@testable import Figures

/// How far the value of an expression may be from its face value.
@Suite struct SpreadTests {
  @Test(arguments: [
    ("34.94/39.66", "88.0751", "88.1226"),
    ("(39.66-34.94)/39.66", "11.8774", "11.9249"),
    ("(63.46-32)÷32", "98.2659", "98.3591"),
    ("(2690.62-19.8)/2690.62", "99.2639", "99.2643"),
    ("34.94/39.66*100%", "88.0751", "88.1226"),
    ("34.94万元/39.66万元", "88.0751", "88.1226"),
    ("349,400元/39.66万元", "88.0876", "88.1101"),
    ("349,412.35元/396,600.00元", "88.102", "88.102"),
    ("136人/143人", "95.1049", "95.1049"),
    ("176.898/200.000", "88.4485", "88.4495"),
  ])
  func operandsAreAsExactAsTheirPartners(text: String, lower: String, upper: String) throws {
    let expression = try expression(text)
    let interval = try expression.interval(expression.spreads(.siblings))
    #expect(try (interval.lower * fraction(100)).decimal(places: 4) == lower)
    #expect(try (interval.upper * fraction(100)).decimal(places: 4) == upper)
  }

  @Test(arguments: [
    ("(63.46-32)÷32", "95.2462", "101.4762"),
    ("(2690.62-19.8)/2690.62", "99.2623", "99.266"),
  ])
  func readLiterallyAnOperandIsOnlyAsExactAsItsDigits(text: String, lower: String, upper: String) throws {
    let interval = try #require(try expression(text).looseInterval())
    #expect(try (interval.lower * fraction(100)).decimal(places: 4) == lower)
    #expect(try (interval.upper * fraction(100)).decimal(places: 4) == upper)
  }

  @Test(arguments: [
    ("5.0*(10.0-5.0)", "25"), ("2.0*2.0-4.0*2.0", "-4"), ("0.0*0.0", "0"),
  ])
  func aValueAtItsTurningPointIsNotLeftOut(text: String, value: String) throws {
    let expression = try expression(text)
    #expect(try expression.value() == decimal(value))
    #expect(try expression.interval(expression.spreads(.siblings)).contains(decimal(value)))
  }

  @Test func aDivisorThatMayBeZeroHasNoInterval() throws {
    let expression = try expression("1.0/(0.1-0.1)")
    #expect(throws: ArithmeticFault.divisionByZero) { try expression.value() }
    let narrow = try Self.quotient("1", "0")
    #expect(throws: ArithmeticFault.divisionByZero) { try narrow.interval(narrow.spreads(.siblings)) }
  }

  private static func quotient(_ a: String, _ b: String) throws -> Expression { try expression("\(a)/\(b)") }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func everyChoiceOfOperandsLiesInTheInterval(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var checked = 0
    for _ in 0..<600 {
      let tree = Self.tree(depth: 3, &random)
      guard let spreads = try? tree.spreads(.literal), let interval = try? tree.interval(spreads) else {
        continue
      }
      for _ in 0..<8 {
        let chosen = try spreads.mapValues { spread in
          try spread.lower + (spread.upper - spread.lower)
            * fraction(Int128.random(in: 0...4, using: &random), 4)
        }
        guard let value = try? tree.evaluated({ chosen[$0.printed] ?? $0.value }) else { continue }
        #expect(interval.contains(value), "\(tree)")
        checked += 1
      }
    }
    #expect(checked > 1000)
  }

  private static func tree(depth: Int, _ random: inout SeededGenerator) -> Expression {
    guard depth > 0, Int.random(in: 0..<5, using: &random) > 0 else {
      let printed = ["3.0", "-2.5", "0.4", "7.1", "1.0"]
      return .figure(figure(printed.randomElement(using: &random) ?? "1.0"))
    }
    let (a, b) = (tree(depth: depth - 1, &random), tree(depth: depth - 1, &random))
    return switch Int.random(in: 0..<6, using: &random) {
    case 0: .negation(a)
    case 1: .sum(a, b)
    case 2: .difference(a, b)
    case 3: .product(a, b)
    case 4: .magnitude(a)
    default: .quotient(a, b)
    }
  }
}
