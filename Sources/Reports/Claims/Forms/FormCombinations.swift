import Figures
import Grammars

/// Which figures may play the roles of a form together.
extension FormBinder {
  struct Chosen {
    var role: FormRole
    var choice: Choice
  }

  struct Combination {
    var choices: [Chosen]
    var cost: Int
  }

  /// All ways to fill the roles that the text lets stand together, the likeliest first.
  func combinations(_ roles: [(role: FormRole, choices: [Choice])], for result: Int) -> [Combination] {
    var sets = [Combination(choices: [], cost: 0)]
    for (role, choices) in roles {
      sets = sets.flatMap { set in
        choices.compactMap { choice in
          guard !set.choices.contains(where: { $0.choice.index == choice.index }) else { return nil }
          return Combination(
            choices: set.choices + [Chosen(role: role, choice: choice)], cost: set.cost + choice.cost)
        }
      }
    }
    return sets.filter { belongTogether($0, result) }.sorted { $0.cost < $1.cost }
  }

  private func belongTogether(_ set: Combination, _ result: Int) -> Bool {
    set.choices.count { $0.choice.fit == .left } <= 1 && haveUnits(set, result) && areCounted(set)
      && areOfOneSubject(set) && !areParallel(set)
      && areInOneScope(set, result)
  }

  /// Where a role is counted by another, the words of that one name its unit: 每盏 with 48 盏.
  private func areCounted(_ set: Combination) -> Bool {
    set.choices.allSatisfy { chosen in
      guard let other = set.choices.first(where: { $0.role.name == chosen.role.countedBy }) else {
        return true
      }
      return isCounted(chosen.choice.index, by: other.choice.index)
    }
  }

  /// Where a role must have the subject of another, it has that or says none: 较*上年* 8 万元.
  private func areOfOneSubject(_ set: Combination) -> Bool {
    set.choices.allSatisfy { chosen in
      guard let other = set.choices.first(where: { $0.role.name == chosen.role.sameSubjectAs }) else {
        return true
      }
      return sight.shareSubject(chosen.choice.index, other.choice.index)
    }
  }

  /// 甲项目预算 and 乙项目支出 are of two things.
  private func areParallel(_ set: Combination) -> Bool {
    let indices = set.choices.map(\.choice.index)
    return indices.contains { first in
      indices.contains { second in first < second && sight.areParallel(first, second) }
    }
  }

  private func haveUnits(_ set: Combination, _ result: Int) -> Bool {
    let plain = set.choices.filter { $0.role.dimensions.isEmpty }.map(\.choice.index)
    guard let first = plain.first else { return true }
    let isBare = mentions[result].figure.unit == nil
    let like = isBare || form.kind == .rate || form.kind == .share || form.kind == .growth ? first : result
    return plain.allSatisfy { mentions[$0].figure.isCommensurable(with: mentions[like].figure) }
  }

  func isCommensurable(_ index: Int, with result: Int) -> Bool {
    mentions[index].figure.isCommensurable(with: mentions[result].figure)
  }

  /// A whole is not the base of the rate of its part, and an item keeps to itself.
  private func areInOneScope(_ set: Combination, _ result: Int) -> Bool {
    let indices = set.choices.map(\.choice.index).sorted()
    guard let last = indices.last(where: { $0 < result }) else { return true }
    if sight.listOpens(between: last, and: result) { return false }
    for (first, second) in zip(indices, indices.dropFirst()) {
      let isNew = mentions[first].segment != mentions[second].segment
      if isNew, sight.hasOwnSubject(second), mentions[result].sentence == mentions[second].sentence {
        return false
      }
      if sight.listOpens(between: first, and: second), sight.hasOwnSubject(second),
        !(second == last && sight.isOnlyPart(second, of: first, before: result))
      {
        return false
      }
    }
    return true
  }

  /// Figures that are left over when a role has no words, and are not alike.
  func isOpen(_ best: Combination, _ all: [(role: FormRole, choices: [Choice])]) -> Bool {
    best.choices.contains { chosen in
      guard chosen.choice.fit == .left else { return false }
      let left = all.first { $0.role.name == chosen.role.name }?.choices.filter { choice in
        choice.fit == .left
          && !best.choices.contains { $0.choice.index == choice.index && $0.role.name != chosen.role.name }
          && mentions[choice.index].figure.isCommensurable(with: mentions[chosen.choice.index].figure)
          && mentions[choice.index].segment == mentions[chosen.choice.index].segment
      }
      return left?.contains { mentions[$0.index].figure.value != mentions[chosen.choice.index].figure.value }
        ?? false
    }
  }

  /// “全年预算 118 万元，其中项目预算 60 万元，全年执行 110 万元”: either budget may be meant.
  func isPartBesideItsWhole(_ best: Combination, _ all: [(role: FormRole, choices: [Choice])]) -> Bool {
    form.kind == .rate
      && best.choices.contains { chosen in
        guard chosen.choice.fit == .named, chosen.role.hasWords else { return false }
        let others = all.first { $0.role.name == chosen.role.name }?.choices.map(\.index) ?? []
        return others.contains {
          $0 < chosen.choice.index && sight.listOpens(between: $0, and: chosen.choice.index)
            && mentions[$0].figure.isCommensurable(with: mentions[chosen.choice.index].figure)
            && best.choices.contains { $0.choice.index > chosen.choice.index }
        }
      }
  }

  /// Combinations whose words fit as well.
  func others(than best: Combination, _ sets: [Combination]) -> [Combination] {
    let worst = best.choices.map(\.choice.fit).max() ?? .named
    return sets.dropFirst().filter { set in
      set.choices.allSatisfy { $0.choice.fit <= worst } && set.cost < best.cost + FormCosts.segment
    }
  }

  func expression(_ set: Combination, _ many: [(FormRole, [Int])]) -> Expression? {
    form.expression.bound { name in
      if let chosen = set.choices.first(where: { $0.role.name == name }) {
        return .figure(mentions[chosen.choice.index].figure.magnitude)
      }
      guard let indices = many.first(where: { $0.0.name == name })?.1 else { return nil }
      return Expression.total(indices.sorted().map { .figure(mentions[$0].figure.magnitude) })
    }
  }

  /// “预算 A，支出 B，其中：甲支出 C，完成预算的 p%”: C over A, which p cannot be less than, because the budget of 甲 is
  /// part of A.
  func least(_ result: Int) -> [Int]? {
    guard form.kind == .rate, form.roles.count == 2 else { return nil }
    let here = window(before: result, after: nil)
    let tops = choices(for: form.roles[0], result, among: here).map(\.index).filter { $0 < result }
    guard let top = tops.max(), mentions[top].segment == mentions[result].segment else { return nil }
    let wholes = choices(for: form.roles[1], result, among: here).filter {
      $0.fit == .named && $0.index < top && mentions[$0.index].depth == mentions[top].depth
        && mentions[$0.index].figure.isCommensurable(with: mentions[top].figure)
    }
    guard let whole = wholes.map(\.index).max(), sight.listOpens(between: whole, and: top) else { return nil }
    return [top, whole]
  }
}
