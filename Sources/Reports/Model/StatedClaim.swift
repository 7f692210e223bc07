import Figures

/// What a claim is about.
public enum ClaimKind: String, Hashable, Sendable, CaseIterable {
  case formula, sum, difference, growth, share, rate, count, comparison
  case subtotal, total, fullMarks, rating, bound, rule, target, restatement
}

/// How one amount stands to another.
public enum Relation: String, Hashable, Sendable {
  case greater = "大于"
  case less = "小于"
  case equal = "等于"
}

/// A figure of a claim with the words that name it.
public struct Operand: Sendable {
  public var label: String?
  public var figure: Figure
  public var place: Place

  /// A figure with the words that name it, and where it stands.
  ///
  /// ```swift
  /// let place = Place(page: 1, range: 0..<5)
  /// Figure(digits: "39.66").map { Operand(label: "预算数", figure: $0, place: place) }?.label  // Optional("预算数")
  /// ```
  public init(label: String? = nil, figure: Figure, place: Place) {
    self.label = label
    self.figure = figure
    self.place = place
  }
}

/// A result that the text states together with what it is computed from.
public struct StatedClaim: Sendable {
  /// What stands on the other side of the equals sign.
  public enum Result: Sendable {
    case figure(Figure)
    /// A second expression, as in `a/b = c/d`.
    case expression(Expression)
    /// That the expression is more, less or as much as a figure.
    case relation(Relation, Figure)
  }

  public var kind: ClaimKind
  /// What is computed, such as 政府采购执行率.
  public var label: String?
  public var quote: String
  public var place: Place
  public var expression: Expression
  public var operands: [Operand]
  public var result: Result
  /// The most precise expression to the left of a chain `a = b = c`, when it is not `expression` itself.
  public var ancestor: Expression?
  /// The index in `Report.indicators` of the indicator under which it stands.
  public var indicator: Int?
  /// Why it may not be judged strictly.
  public var doubts: Set<Doubt>
  /// What a minus sign does beside its word, when one is printed.
  public var signUse: SignUse?
  /// Where the result stands by itself, when other claims may use it.
  public var resultPlace: Place?
  /// What the result cannot be less than, though an operand is missing: a part's budget is not more than its whole's.
  public var lowerBound: Expression?
  /// What else the words may mean; a claim that holds so is not wrong.
  public var otherReadings: [Expression] = []
  /// Other amounts that the words may mean as the base.
  public var otherBases: [Operand] = []

  init(
    kind: ClaimKind, label: String?, quote: String, place: Place, expression: Expression,
    operands: [Operand], result: Result, doubts: Set<Doubt> = []
  ) {
    self.kind = kind
    self.label = label
    self.quote = quote
    self.place = place
    self.expression = expression
    self.operands = operands
    self.result = result
    self.doubts = doubts
  }
}
