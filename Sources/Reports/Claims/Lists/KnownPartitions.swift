import Figures
import Grammars

extension PartListFinder {
  /// A sentence that names a whole and the parts it is known to have: 三公经费 with 接待, 购置 and 运行.
  func knownPartitions(beside marked: [PartList]) -> [PartList] {
    let wholes = Set(marked.map(\.whole.range.lowerBound))
    return paragraph.sentences.indices.flatMap { sentence -> [PartList] in
      let mentions = paragraph.mentions(ofSentence: sentence).filter { $0.nature == .amount }
      guard !mentions.contains(where: { wholes.contains($0.range.lowerBound) }) else { return [] }
      return partitions.compactMap { partition in
        guard let whole = mentions.first(where: { partition.names($0.name) }) else { return nil }
        let parts = mentions.filter {
          $0.range.lowerBound > whole.range.lowerBound && $0.depth == whole.depth
            && partition.hasPart($0.name)
        }
        guard parts.count >= 2, partition.isMadeUp(of: parts.map(\.name)),
          parts.allSatisfy({ $0.figure.isCommensurable(with: whole.figure) })
        else { return nil }
        return PartList(
          whole: whole, parts: parts, range: whole.range.lowerBound..<parts[parts.count - 1].range.upperBound,
          isExhaustive: true)
      }
    }
  }
}
