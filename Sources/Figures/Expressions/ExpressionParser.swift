/// Why a text is no expression.
public struct ExpressionFault: Error, Equatable, Sendable {
  /// The index of the first token that does not fit.
  public var position: Int
}

/// One sign of an expression.
public enum ExpressionToken: Hashable, Sendable {
  case figure(Figure)
  case plus, minus, times, over, open, close
  /// Either end of an absolute value, as in `|a-b|`.
  case bar
}

extension Expression {
  /// Reads a whole expression from `tokens`; × and ÷ bind closer than + and −, equals from left to right.
  ///
  /// Throws ``ExpressionFault`` for what is no expression, and for more brackets or signs than any report has.
  ///
  /// ```swift
  /// let figures = ["1", "2", "3"].compactMap { Figure(digits: $0) }.map(ExpressionToken.figure)
  /// try Expression([figures[0], .minus, figures[1], .times, figures[2]]).description  // "1-2*3"
  /// ```
  public init(_ tokens: [ExpressionToken]) throws(ExpressionFault) {
    guard tokens.count <= ExpressionParser.longest else {
      throw ExpressionFault(position: ExpressionParser.longest)
    }
    var parser = ExpressionParser(tokens: tokens)
    self = try parser.sum()
    guard parser.position == tokens.count else { throw parser.fault }
  }
}

private struct ExpressionParser {
  var tokens: [ExpressionToken]
  var position = 0
  var depth = 0

  /// Deeper brackets than any report has; a limit keeps hostile input from exhausting the stack.
  private static let deepest = 64
  static let longest = 1000

  var fault: ExpressionFault { ExpressionFault(position: position) }

  private mutating func take(_ token: ExpressionToken) -> Bool {
    guard position < tokens.count, tokens[position] == token else { return false }
    position += 1
    return true
  }

  mutating func sum() throws(ExpressionFault) -> Expression {
    var left = try product()
    while true {
      if take(.plus) {
        left = .sum(left, try product())
      } else if take(.minus) {
        left = .difference(left, try product())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(ExpressionFault) -> Expression {
    var left = try factor()
    while true {
      if take(.times) {
        left = .product(left, try factor())
      } else if take(.over) {
        left = .quotient(left, try factor())
      } else {
        return left
      }
    }
  }

  private mutating func factor() throws(ExpressionFault) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw fault }
    if take(.minus) { return .negation(try factor()) }
    if take(.open) {
      let inner = try sum()
      guard take(.close) else { throw fault }
      return inner
    }
    if take(.bar) {
      let inner = try sum()
      guard take(.bar) else { throw fault }
      return .magnitude(inner)
    }
    guard position < tokens.count, case .figure(let figure) = tokens[position] else { throw fault }
    position += 1
    return .figure(figure)
  }
}
