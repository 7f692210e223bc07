extension Expression: CustomStringConvertible {
  /// The expression in `+ - * /` with only the brackets it needs; parsing it gives the same tree.
  ///
  /// `(-5)` is the printed figure −5, `-(5)` the negation of a printed 5.
  public var description: String { printed(above: 0) }

  /// The same without the unit words of marks, which every operand of a score carries.
  public var plainDescription: String {
    mapping { figure in
      guard figure.unit?.dimension == .points else { return figure }
      var plain = figure
      plain.unit = nil
      return plain
    }.printed(above: 0)
  }

  // How tightly an expression holds together: what is looser than its place needs brackets.
  private static let loose = 1
  private static let tight = 2
  private static let whole = 3

  private var binding: Int {
    switch self {
    case .sum, .difference: Self.loose
    case .product, .quotient: Self.tight
    case .negation, .magnitude, .figure: Self.whole
    }
  }

  private func printed(above outer: Int) -> String {
    let text =
      switch self {
      case .figure(let figure): figure.isNegative ? "(\(figure.printed))" : figure.printed
      case .negation(.figure(let figure)) where figure.isNegative: "-(\(figure.printed))"
      case .negation(let inner): "-(" + inner.printed(above: 0) + ")"
      case .magnitude(let inner): "|" + inner.printed(above: 0) + "|"
      case .sum(let a, let b): a.printed(above: Self.loose) + "+" + b.printed(above: Self.tight)
      case .difference(let a, let b): a.printed(above: Self.loose) + "-" + b.printed(above: Self.tight)
      case .product(let a, let b): a.printed(above: Self.tight) + "*" + b.printed(above: Self.whole)
      case .quotient(let a, let b): a.printed(above: Self.tight) + "/" + b.printed(above: Self.whole)
      }
    return binding < outer ? "(\(text))" : text
  }
}

extension Figure {
  /// Whether a minus sign is printed, also before a zero.
  fileprivate var isNegative: Bool { digits.hasPrefix("-") }
}
