import Figures

/// The figures that one slip of the pen makes of another.
enum DigitEdits {
  /// Every figure with one digit changed; a leading digit does not become zero.
  static func oneDigit(_ figure: Figure) -> [Figure] {
    let digits = Array(figure.digits)
    return digits.indices.flatMap { index -> [Figure] in
      guard digits[index].isNumber else { return [] }
      return "0123456789".compactMap { digit in
        guard digit != digits[index], !(digit == "0" && isLeading(index, in: digits)) else { return nil }
        var edited = digits
        edited[index] = digit
        return figure.printed(as: String(edited))
      }
    }
  }

  /// Every figure with two neighbouring digits swapped, the point aside; none then begins with zero.
  static func transposed(_ figure: Figure) -> [Figure] {
    var digits = Array(figure.digits)
    let places = digits.indices.filter { digits[$0].isNumber }
    return zip(places, places.dropFirst()).compactMap { first, second in
      guard digits[first] != digits[second], digits[second] != "0" || !isLeading(first, in: digits) else {
        return nil
      }
      digits.swapAt(first, second)
      defer { digits.swapAt(first, second) }
      return figure.printed(as: String(digits))
    }
  }

  private static func isLeading(_ index: Int, in digits: [Character]) -> Bool {
    let first = digits.firstIndex(where: \.isNumber)
    return index == first && index + 1 < digits.count && digits[index + 1] != "."
  }
}

extension Figure {
  /// The same figure with other digits.
  func printed(as digits: String) -> Figure? {
    Figure(digits: digits, unit: unit, hedge: hedge, bound: bound)
  }
}

extension Expression {
  /// The tree with the first figure printed like `old` replaced.
  func replacing(_ old: Figure, with new: Figure) -> Expression {
    var isDone = false
    func replaced(_ expression: Expression) -> Expression {
      switch expression {
      case .figure(let figure):
        guard !isDone, figure == old else { return expression }
        isDone = true
        return .figure(new)
      case .negation(let inner): return .negation(replaced(inner))
      case .magnitude(let inner): return .magnitude(replaced(inner))
      case .sum(let a, let b):
        let left = replaced(a)
        return .sum(left, replaced(b))
      case .difference(let a, let b):
        let left = replaced(a)
        return .difference(left, replaced(b))
      case .product(let a, let b):
        let left = replaced(a)
        return .product(left, replaced(b))
      case .quotient(let a, let b):
        let left = replaced(a)
        return .quotient(left, replaced(b))
      }
    }
    return replaced(self)
  }
}
