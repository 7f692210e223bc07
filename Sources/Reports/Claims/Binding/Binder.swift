import Figures
import Grammars

/// Answers which amount of the ledger plays a part in a claim: by words, place and year, never because figures fit.
///
/// `公务接待费 11.80 万元，比上年减少 0.59 万元`: asked for what changed, it gives 11.80 万元. Two amounts for which the
/// evidence speaks alike are none.
struct Binder {
  let ledger: Ledger
  /// The paragraph of the claims.
  let index: Int
  let grammar: Grammar

  var paragraph: Paragraph { ledger.paragraphs[index] }

  /// What plays a role in the claim at `point`.
  func binding(of role: ClaimRole, at point: ClaimPoint) -> Binding {
    Binding(candidates(for: role, at: point), decidedBy: role.decidedBy)
  }

  /// What plays a role of several that are tried one after the other.
  func mention(of roles: ClaimRole..., at point: ClaimPoint) -> Mention? {
    roles.lazy.compactMap { binding(of: $0, at: point).candidate?.mention }.first
  }

  /// The operand that plays a role.
  func operand(of role: ClaimRole, at point: ClaimPoint) -> Operand? {
    binding(of: role, at: point).candidate.map { ledger.paragraphs[$0.paragraph].operand($0.mention) }
  }

  /// All amounts that may play a role, in the order of the text.
  func candidates(for role: ClaimRole, at point: ClaimPoint) -> [Candidate] {
    let back = if case .namesake = role.scope { ClaimMeasures.paragraphsOfName } else { 0 }
    let found = (max(0, index - back)...index).flatMap { other in
      mentions(of: role.scope, at: point, in: other).filter { mention in
        plays(role, mention, in: ledger.paragraphs[other])
          && (other != index || stands(mention, role, at: point))
      }.map { (mention: $0, paragraph: other) }
    }
    let isOfTheYear = role.decidedBy.contains(.year) ? years(of: found, at: point) : found.map { _ in true }
    return zip(found, isOfTheYear).map { found, isOfTheYear in
      Candidate(
        mention: found.mention, paragraph: found.paragraph,
        evidence: Evidence(
          isOfTheYear: isOfTheYear, paragraphsAway: index - found.paragraph,
          hasWholeName: found.mention.name == role.subject, isBudget: ledger.words.isBudget(found.mention),
          distance: distance(of: found.mention, from: point)))
    }
  }

  /// Whether each amount may be of the year of the claim: that of its sentence, of the report, or the latest told.
  private func years(of found: [(mention: Mention, paragraph: Int)], at point: ClaimPoint) -> [Bool] {
    let years = found.map { ledger.paragraphs[$0.paragraph].saidYear(of: $0.mention, grammar) }
    guard
      let year = paragraph.year(before: point.figure, ofSentence: point.sentence, grammar) ?? ledger.year
        ?? years.compactMap(\.named).max()
    else { return years.map { $0 != .earlier } }
    return years.map { $0.mayBe(year) }
  }

  /// The mentions of a scope; only of the paragraph of the claims when it is no wider.
  private func mentions(
    of scope: ClaimRole.Scope, at point: ClaimPoint, in other: Int
  ) -> [Mention] {
    let paragraph = ledger.paragraphs[other]
    switch scope {
    case .item: return paragraph.mentions(ofSentence: point.sentence).filter { $0.segment == point.segment }
    case .sentence: return paragraph.mentions(ofSentence: point.sentence)
    case .sentenceBefore:
      return point.sentence > 0 ? paragraph.mentions(ofSentence: point.sentence - 1) : []
    case .paragraph, .namesake: return paragraph.mentions
    }
  }

  /// Whether the words and the figure of a mention are those of a role.
  private func plays(_ role: ClaimRole, _ mention: Mention, in paragraph: Paragraph) -> Bool {
    let isNamed =
      role.subject.map { $0.count >= ClaimMeasures.shortestName && ledger.words.isSame(mention.name, $0) }
      ?? true
    return isNamed && role.natures.contains(mention.nature) && role.admits(mention.figure)
      && role.words.allSatisfy { $0.passes(mention, in: paragraph, ledger.words) }
  }

  /// Whether a mention stands where the claim lets it.
  private func stands(_ mention: Mention, _ role: ClaimRole, at point: ClaimPoint) -> Bool {
    let isInOrder =
      switch role.order {
      case .before: mention.range.upperBound <= point.position
      case .behind: mention.range.lowerBound > point.position
      case .any: true
      }
    let isInBrackets =
      switch role.brackets {
      case .any: true
      case .same: mention.depth == point.depth
      case .sameOrOuter: mention.depth <= point.depth
      }
    return isInOrder && isInBrackets && mention.range.lowerBound >= point.floor
      && !point.taken.contains(mention.range)
  }

  private func distance(of mention: Mention, from point: ClaimPoint) -> Int {
    mention.range.lowerBound < point.position
      ? point.position - mention.range.lowerBound : mention.range.lowerBound - point.position
  }
}
