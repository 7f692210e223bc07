import Figures
import Grammars

/// How well the words of a figure fit a role, the best first.
enum FormFit: Int, Comparable {
  /// Its label has the words.
  case named
  /// The words stand behind it: 项目资金 500 万元*已下达*.
  case toldBehind
  /// It has none of the words; it may be the one that is left.
  case left

  static func < (a: FormFit, b: FormFit) -> Bool { a.rawValue < b.rawValue }
}

extension FormRole {
  /// How the words of a figure fit; `nil` where they cannot.
  func fit(_ index: Int, in sight: FormSight) -> FormFit? {
    let figure = sight.mentions[index].figure
    if !dimensions.isEmpty {
      let own = figure.unit?.dimension ?? (sight.lacksYuan(index) ? .money : nil)
      guard let own, dimensions.contains(own) else { return nil }
    }
    let (label, behind) = (sight.labels[index], sight.behind[index])
    // 98.1% 的目标 is a target.
    let own = behind.first == "的" ? label + behind : label
    guard figure.bound == nil, !without.contains(where: { own.containsRun($0) }) else { return nil }
    if !hasWords, takesWhatIsLeft { return .left }
    if isNamed(by: label, key: sight.keys[index]) { return .named }
    if isNamed(by: behind, key: behind), !without.contains(where: { behind.containsRun($0) }) {
      return .toldBehind
    }
    return takesWhatIsLeft ? .left : nil
  }

  /// Whether the head of a column names the role.
  func fits(head: [Unicode.Scalar]) -> Bool {
    isNamed(by: head, key: head) && !without.contains { head.containsRun($0) }
  }

  private func isNamed(by words: [Unicode.Scalar], key: [Unicode.Scalar]) -> Bool {
    (ends.isEmpty || ends.contains { words.ends(with: $0) || key.ends(with: $0) })
      && holds.allSatisfy { group in group.contains { words.containsRun($0) } }
  }
}
