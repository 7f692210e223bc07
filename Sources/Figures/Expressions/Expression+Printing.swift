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

  private var binding: Int {
    switch self {
    case .sum, .difference: 1
    case .product, .quotient: 2
    case .negation, .magnitude, .figure: 3
    }
  }

  private func printed(above outer: Int) -> String {
    let text =
      switch self {
      case .figure(let figure): figure.isNegative ? "(\(figure.printed))" : figure.printed
      case .negation(.figure(let figure)) where figure.isNegative: "-(\(figure.printed))"
      case .negation(let inner): "-(" + inner.printed(above: 0) + ")"
      case .magnitude(let inner): "|" + inner.printed(above: 0) + "|"
      case .sum(let a, let b): a.printed(above: 1) + "+" + b.printed(above: 2)
      case .difference(let a, let b): a.printed(above: 1) + "-" + b.printed(above: 2)
      case .product(let a, let b): a.printed(above: 2) + "*" + b.printed(above: 3)
      case .quotient(let a, let b): a.printed(above: 2) + "/" + b.printed(above: 3)
      }
    return binding < outer ? "(\(text))" : text
  }
}

extension Figure {
  /// Whether a minus sign is printed, also before a zero.
  fileprivate var isNegative: Bool { digits.hasPrefix("-") }
}
