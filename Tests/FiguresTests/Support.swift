import Chance

@testable import Figures

extension SeededGenerator {
  /// A fraction of two integers between −`most` and `most`.
  mutating func rational(_ most: Int = 1000) -> Rational {
    fraction(
      Int128(Int.random(in: -most...most, using: &self)), Int128(Int.random(in: 1...most, using: &self)))
  }
}
/// The fraction `a`/`b` of a table; traps when it is none.
func fraction(_ a: Int128, _ b: Int128 = 1) -> Rational {
  guard let value = try? Rational(a, b) else { fatalError("\(a)/\(b) is no fraction") }
  return value
}

/// The exact value of a decimal such as `-0.125`.
func decimal(_ text: String) -> Rational {
  guard let figure = Figure(digits: text) else { fatalError("\(text) is no decimal") }
  return figure.number
}

private let units: [Unit] = [
  Unit(name: "亿元", dimension: .money, scale: fraction(100_000_000)),
  Unit(name: "万元", dimension: .money, scale: fraction(10_000)),
  Unit(name: "元", dimension: .money),
  Unit(name: "百分点", dimension: .ratioDifference, scale: fraction(1, 100)),
  Unit(name: "万人次", dimension: .count, scale: fraction(10_000)),
  Unit(name: "个", dimension: .count),
  Unit(name: "人", dimension: .count),
  .points, .percent,
]

/// The figure that a table spells with its unit and an optional hedge: `34.94万元`, `约300`, `300余`.
func figure(_ text: String) -> Figure {
  var digits = text.filter { $0 != "," }
  var hedge: Hedge?
  for (word, meaning) in [("约", Hedge.about), ("近", .nearly), ("余", .over)] where digits.contains(word) {
    digits.removeAll { String($0) == word }
    hedge = meaning
  }
  let unit = units.first { digits.hasSuffix($0.name) }
  digits.removeLast(unit?.name.count ?? 0)
  guard let figure = Figure(digits: digits, unit: unit, hedge: hedge) else {
    fatalError("\(text) is no figure")
  }
  return figure
}

/// The signs of an expression as `Expression.description` prints it: a minus sign belongs to the digits only in `(-5)`.
func tokens(_ text: String) -> [ExpressionToken] {
  let signs: [Character: ExpressionToken] = [
    "+": .plus, "-": .minus, "*": .times, "×": .times, "/": .over, "÷": .over, "(": .open, ")": .close,
    "|": .bar,
  ]
  var tokens: [ExpressionToken] = []
  var number = ""
  for (index, character) in text.enumerated() {
    let next = text.dropFirst(index + 1).first
    if character == "-", number.isEmpty, tokens.last == .open, next?.isNumber == true {
      number = "-"
    } else if let sign = signs[character] {
      if !number.isEmpty { tokens.append(.figure(figure(number))) }
      number = ""
      tokens.append(sign)
    } else {
      number.append(character)
    }
  }
  return tokens + (number.isEmpty ? [] : [.figure(figure(number))])
}

/// The expression that a table spells: `(63.46-32)÷32`.
func expression(_ text: String) throws -> Expression { try Expression(tokens(text)) }

/// What the ladder says of a statement such as `34.94/39.66=88%`.
func judge(_ statement: String) throws -> Judgement {
  let sides = statement.split(separator: "=").map(String.init)
  return try Judgement(of: expression(sides[0]), stated: figure(sides[1]))
}
