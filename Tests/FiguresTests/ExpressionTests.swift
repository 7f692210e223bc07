import Chance
import Testing

@testable import Figures

@Suite struct ExpressionTests {
  @Test(arguments: [
    ("1+2*3", "7"), ("(1+2)*3", "9"), ("10-4-3", "3"), ("10-(4-3)", "9"), ("24/4/3", "2"), ("24/(4*3)", "2"),
    ("2*3/4", "1.5"), ("-(2+3)*2", "-10"), ("--5", "5"), ("2*-3", "-6"), ("(63.46-32)÷32", "0.983125"),
    ("((((7))))", "7"),
    ("2--3", "5"), ("|3-5|*2", "4"), ("||1-4|-5|", "2"), ("-|2-3|", "-1"),
  ])
  func signsBindAsInSchool(text: String, value: String) throws {
    #expect(try expression(text).value() == decimal(value))
  }

  @Test(arguments: [
    ("", 0), ("+1", 0), ("1+", 2), ("1**2", 2), ("(1+2", 4), ("1+2)", 3), ("()", 1), (")", 0), ("-", 1),
    ("1(2)", 1),
  ])
  func theFirstSignThatDoesNotFitIsNamed(text: String, position: Int) {
    #expect(throws: ExpressionFault(position: position)) { try expression(text) }
  }

  @Test func twoFiguresWithoutASignBetweenAreNoExpression() {
    let one = ExpressionToken.figure(figure("1"))
    #expect(throws: ExpressionFault(position: 1)) { try Expression([one, one]) }
  }

  @Test(arguments: [ExpressionToken.open, .minus])
  func deepNestingIsAFault(sign: ExpressionToken) {
    for count in [70, 900, 100_000] {
      #expect(throws: ExpressionFault.self) { try Expression(Array(repeating: sign, count: count)) }
      let closes = Array(repeating: ExpressionToken.close, count: sign == .open ? count : 0)
      let whole = Array(repeating: sign, count: count) + [.figure(figure("1"))] + closes
      #expect(throws: ExpressionFault.self) { try Expression(whole) }
    }
  }

  @Test func aLongSumIsReadAndAnEndlessOneIsAFault() throws {
    let pair: [ExpressionToken] = [.plus, .figure(figure("1"))]
    let long = [.figure(figure("1"))] + (0..<400).flatMap { _ in pair }
    #expect(try Expression(long).value() == fraction(401))
    let endless = [.figure(figure("1"))] + (0..<100_000).flatMap { _ in pair }
    #expect(throws: ExpressionFault.self) { try Expression(endless) }
  }

  @Test(arguments: [
    ("1+2+3", "1+2+3"), ("1+(2+3)", "1+(2+3)"), ("(1*2)+3", "1*2+3"), ("(1+2)*3", "(1+2)*3"),
    ("6/(3/2)", "6/(3/2)"),
    ("(6/3)/2", "6/3/2"), ("(-5)+3", "(-5)+3"), ("-5+3", "-(5)+3"), ("-(5+3)", "-(5+3)"), ("2*-5", "2*-(5)"),
    ("--5", "-(-(5))"), ("-(-5)", "-(-5)"), ("34.94万元÷39.66万元×100%", "34.94万元/39.66万元*100%"),
  ])
  func printsWithTheBracketsItNeeds(text: String, printed: String) throws {
    #expect(try expression(text).description == printed)
  }

  @Test func marksLoseTheirUnitInThePlainForm() throws {
    #expect(try expression("88.1%×10分+(-2分)").plainDescription == "88.1%*10+(-2)")
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func aPrintedExpressionReadsBackAsTheSameTree(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let tree = Self.tree(depth: 5, &random)
      #expect(try expression(tree.description) == tree)
    }
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func anyRunOfSignsIsReadOrRefused(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs: [ExpressionToken] = [
      .plus, .minus, .times, .over, .open, .close, .figure(figure("2")), .figure(figure("-3")),
    ]
    var readable = 0
    for _ in 0..<2000 {
      let run = (0..<Int.random(in: 0...7, using: &random)).compactMap { _ in
        signs.randomElement(using: &random)
      }
      do {
        let tree = try Expression(run)
        #expect(tree.figures == run.compactMap { if case .figure(let figure) = $0 { figure } else { nil } })
        readable += 1
      } catch {
        #expect((0...run.count).contains(error.position))
      }
    }
    #expect((1..<2000).contains(readable))
  }

  static func tree(depth: Int, _ random: inout SeededGenerator) -> Expression {
    guard depth > 0 else { return leaf(&random) }
    func part() -> Expression { tree(depth: depth - Int.random(in: 1...2, using: &random), &random) }
    return switch Int.random(in: 0..<7, using: &random) {
    case 0: leaf(&random)
    case 1: .negation(part())
    case 2: .sum(part(), part())
    case 3: .difference(part(), part())
    case 4: .product(part(), part())
    case 5: .magnitude(part())
    default: .quotient(part(), part())
    }
  }

  private static func leaf(_ random: inout SeededGenerator) -> Expression {
    let printed = ["3", "-3", "0", "12.5", "-0.07", "9.66万元", "88%", "10分", "7"]
    return .figure(figure(printed.randomElement(using: &random) ?? "1"))
  }
}
