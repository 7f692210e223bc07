import Figures

/// A form of claim: a result word, the roles that are due with it, and the expression that makes the result of them.
///
///     form 收支结余 -> difference
///       结余: 末 结余 结转
///       收: 含 收入 到位
///       支: 含 支出 使用
///       = 收 - 支
///
/// The first line of roles is the result. What order the figures stand in and what stands between them is free.
public struct ClaimForm: Sendable {
  public enum Kind: String, CaseIterable, Sendable { case rate, share, growth, difference, sum, formula }

  public var name: String
  public var kind: Kind
  /// Whether its roles are columns of a table, told by their heads, and not figures of a sentence.
  public var isOfColumns = false
  public var result: FormRole
  public var roles: [FormRole]
  public var expression: FormExpression
  public var examples: [FormExample]
  public var origin: Grammar.Origin
}

/// What a figure must be to play a part in a form.
public struct FormRole: Sendable {
  public enum Number: Sendable { case one, optional, many }

  public var name: String
  public var number = Number.one
  /// Of each group its label must hold a word.
  public var holds: [[[Unicode.Scalar]]] = []
  /// Its label must end with one of these, if there are any.
  public var ends: [[Unicode.Scalar]] = []
  /// Its label must not hold any of these.
  public var without: [[Unicode.Scalar]] = []
  /// What it may count or measure; empty for anything.
  public var dimensions: Set<Unit.Dimension> = []
  /// The role whose label names what it counts: 人 in 人均.
  public var countedBy: String?
  /// The role whose subject it must have, or leave unsaid: 上年 8 万元 beside 培训费 10 万元.
  public var sameSubjectAs: String?
  /// Whether the only figure that is left may be it without any of its words.
  public var takesWhatIsLeft = false
  /// The classes whose words it holds.
  var classes: Set<String> = []

  public var hasWords: Bool { !holds.isEmpty || !ends.isEmpty }
}

/// An expression over the roles of a form.
public indirect enum FormExpression: Hashable, Sendable {
  case role(String)
  case magnitude(FormExpression)
  case sum(FormExpression, FormExpression)
  case difference(FormExpression, FormExpression)
  case product(FormExpression, FormExpression)
  case quotient(FormExpression, FormExpression)

  /// The names of its roles, in the order they are written.
  public var roles: [String] {
    switch self {
    case .role(let name): [name]
    case .magnitude(let inner): inner.roles
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b), .quotient(let a, let b):
      a.roles + b.roles
    }
  }

  /// The expression over figures; a role without one drops out of its sum or difference and is `nil` elsewhere.
  package func bound(_ figures: (String) -> Expression?) -> Expression? {
    switch self {
    case .role(let name): return figures(name)
    case .magnitude(let inner): return inner.bound(figures).map { .magnitude($0) }
    case .sum(let a, let b):
      guard let left = a.bound(figures) else { return b.bound(figures) }
      return b.bound(figures).map { .sum(left, $0) } ?? left
    case .difference(let a, let b):
      guard let left = a.bound(figures) else { return nil }
      return b.bound(figures).map { .difference(left, $0) } ?? left
    case .product(let a, let b):
      guard let left = a.bound(figures), let right = b.bound(figures) else { return nil }
      return .product(left, right)
    case .quotient(let a, let b):
      guard let left = a.bound(figures), let right = b.bound(figures) else { return nil }
      return .quotient(left, right)
    }
  }
}

/// A text that a form must read, `慰问30户，发放3万元，户均1000元 => 3万元/30户`, or must not.
public struct FormExample: Hashable, Sendable {
  public var text: String
  public var expression: String?
  public var isCounterexample: Bool
  public var origin: Grammar.Origin
}
