import Figures
import Grammars
import Texts

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
    // What is nearest is found from the point on, without a look at what lies further away.
    if role.decidedBy == [.distance], role.order == .before, role.scope != .namesake {
      let nearest = mentions(of: role, at: point, in: index).last {
        plays(role, $0, in: paragraph) && stands($0, role, at: point)
      }
      guard let nearest else { return .missing }
      return .bound(Candidate(mention: nearest, paragraph: index, evidence: Evidence()))
    }
    return Binding(candidates(for: role, at: point), decidedBy: role.decidedBy)
  }

  /// The last amounts before the point that may play a role, in the order of the text.
  func nearest(
    _ count: Int, for role: ClaimRole, at point: ClaimPoint,
    where condition: @escaping (Mention) -> Bool = { _ in true }
  ) -> [Mention] {
    mentions(of: role, at: point, in: index).reversed().lazy.filter {
      plays(role, $0, in: paragraph) && stands($0, role, at: point) && condition($0)
    }.prefix(count).reversed()
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
      mentions(of: role, at: point, in: other).filter { mention in
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

  /// The mentions where a role is looked for, in order: amounts only where only they may play it.
  private func mentions(of role: ClaimRole, at point: ClaimPoint, in other: Int)
    -> some BidirectionalCollection<Mention>
  {
    let paragraph = ledger.paragraphs[other]
    let all = paragraph.mentions
    let range = range(of: role, at: point, in: paragraph, isHere: other == index)
    let indices = indices(for: role, in: paragraph)
    let first = indices.firstIndexInOrder { $0 >= range.lowerBound }
    let end = indices[first...].firstIndexInOrder { $0 >= range.upperBound }
    return indices[first..<end].lazy.map { all[$0] }
  }

  /// The indices of the mentions that may play a role by their kind and their name, in order.
  private func indices(for role: ClaimRole, in paragraph: Paragraph) -> [Int] {
    guard role.natures == [.amount] else { return paragraph.all }
    return role.subject.map { paragraph.names.indices(like: $0) } ?? paragraph.amounts
  }

  /// The indices of the mentions of a scope that stand before or behind the point as the role asks.
  private func range(of role: ClaimRole, at point: ClaimPoint, in paragraph: Paragraph, isHere: Bool)
    -> Range<Int>
  {
    let mentions = paragraph.mentions
    var range =
      switch role.scope {
      case .item, .sentence: paragraph.indices(ofSentence: point.sentence)
      case .sentenceBefore: point.sentence > 0 ? paragraph.indices(ofSentence: point.sentence - 1) : 0..<0
      case .paragraph, .namesake: mentions.indices
      }
    if role.scope == .item {
      let own = mentions[range]
      let start = own.firstIndexInOrder { $0.segment >= point.segment }
      range = start..<own[start...].firstIndexInOrder { $0.segment > point.segment }
    }
    guard isHere else { return range }
    let floor = role.order == .behind ? max(point.floor, point.position) : point.floor
    let start = mentions[range].firstIndexInOrder { $0.range.lowerBound >= floor }
    guard role.order == .before else { return start..<range.upperBound }
    return
      start..<mentions[start..<range.upperBound].firstIndexInOrder { $0.range.lowerBound >= point.position }
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
