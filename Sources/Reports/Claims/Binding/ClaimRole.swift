import Figures
import Grammars

/// A part that an amount plays in a claim: what may play it, where it is looked for, and what decides between two.
///
/// The base of an execution rate is an amount whose words hold 预算, in the sentence of the rate, and of several the
/// nearest one:
///
///     ClaimRole(words: [WordTest(.role, .holds, budgets)], scope: .sentence, decidedBy: [.distance])
struct ClaimRole {
  /// What the words around a figure must have made of it.
  var natures: Set<Mention.Nature> = [.amount]
  /// All must pass.
  var words: [WordTest] = []
  /// The name that it must have, whole or in part; `nil` for any.
  var subject: [Unicode.Scalar]?
  /// What it must be commensurable with.
  var measure: Measure = .any
  var scope: Scope
  var brackets: Brackets = .any
  var order: Order = .before
  /// The evidence that counts, the strongest first; what it leaves open is open.
  var decidedBy: [Evidence.Kind] = []

  enum Measure {
    case any, money
    /// 分 are no quantity that a rate is of.
    case anyButMarks
    case like(Figure)
  }

  /// The text in which it may stand.
  enum Scope {
    /// The same sentence and the same side of its semicolons.
    case item
    case sentence, sentenceBefore, paragraph
    /// The paragraph and those before it over which a name stays the same thing.
    case namesake
  }

  /// How it may stand to the brackets around the claim.
  enum Brackets { case any, same, sameOrOuter }

  enum Order { case before, behind, any }

  /// The amount of this name that the text told last, rather of the year of the claim.
  static func named(_ name: [Unicode.Scalar], _ measure: Measure = .any) -> ClaimRole {
    ClaimRole(
      subject: name, measure: measure, scope: .namesake, decidedBy: [.year, .paragraph, .subject, .distance])
  }

  func admits(_ figure: Figure) -> Bool {
    switch measure {
    case .any: true
    case .anyButMarks: figure.unit?.dimension != .points
    case .money: figure.unit?.dimension == .money
    case .like(let other): figure.isCommensurable(with: other)
    }
  }
}

/// A question about the words of a figure: 预算 in its role, 收入 at the end of its name.
struct WordTest {
  enum Words { case name, role, key, label }
  enum Fit { case holds, starts, ends, equals }

  private let words: Words
  private let fit: Fit
  private let forms: [[Unicode.Scalar]]
  private let wanted: Bool

  /// - Parameter wanted: Whether one of the forms must be there, or none.
  init(_ words: Words, _ fit: Fit, _ forms: [[Unicode.Scalar]], wanted: Bool = true) {
    self.words = words
    self.fit = fit
    self.forms = forms
    self.wanted = wanted
  }

  /// The same question with the other answer.
  var negated: WordTest { WordTest(words, fit, forms, wanted: !wanted) }

  func passes(_ mention: Mention, in paragraph: Paragraph, _ ledgerWords: LedgerWords) -> Bool {
    let text =
      switch words {
      case .name: mention.name
      case .role: mention.role
      case .key: ledgerWords.key(mention.role)
      case .label: Array(paragraph.text.scalars[mention.label])
      }
    return forms.contains { fits(text, $0) } == wanted
  }

  private func fits(_ text: [Unicode.Scalar], _ form: [Unicode.Scalar]) -> Bool {
    switch fit {
    case .holds: text.containsRun(form)
    case .starts: text.starts(with: form)
    case .ends: text.ends(with: form)
    case .equals: text == form
    }
  }
}
