import Figures
import Grammars

/// A list under a whole with known parts that breaks off before all of them are named.
///
/// “公务用车购置及运行维护费支出 37 万元。其中：购置支出 25 万元。……运行维护支出 12 万元。” goes on behind other sentences.
struct OpenPartition {
  private let partition: Partition
  private let names: [[Unicode.Scalar]]

  /// The partition of `whole` that `parts` begin and do not end; `nil` for any other list.
  init?(of whole: Mention, parts: [Mention], among partitions: [Partition]) {
    let names = parts.map(\.name)
    let known = partitions.filter { $0.names(whole.name) }
    guard !known.contains(where: { $0.isMadeUp(of: names) }),
      let open = known.first(where: { $0.canBeMadeUp(from: names) })
    else { return nil }
    partition = open
    self.names = names
  }

  /// Whether a name is the part that is still missing.
  func isCompleted(by name: [Unicode.Scalar]) -> Bool { partition.isMadeUp(of: names + [name]) }
}

extension PartListFinder {
  /// The part that completes a known whole in a later sentence of the same paragraph.
  func lastPart(of whole: Mention, parts: [Mention]) -> Mention? {
    guard let last = parts.last, let open = OpenPartition(of: whole, parts: parts, among: partitions) else {
      return nil
    }
    return paragraph.mentions.first { mention in
      mention.range.lowerBound > last.range.lowerBound && mention.nature == .amount
        && mention.depth == last.depth && mention.figure.isCommensurable(with: whole.figure)
        && open.isCompleted(by: mention.name)
    }
  }
}
