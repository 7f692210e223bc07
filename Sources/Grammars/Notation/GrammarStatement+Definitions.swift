import Texts

extension GrammarStatement {
  /// `partition WHOLE … = PART|PART PART? …`: the words of the whole, then a word group for each part.
  mutating func readPartition(into grammar: inout Grammar) throws(GrammarFault) {
    let wholes = try takeWords(until: "=", what: "the whole")
    var parts: [Partition.Part] = []
    for word in try takeWords(until: nil, what: "its parts") {
      let isOptional = word.hasSuffix("?")
      let names = (isOptional ? String(word.dropLast()) : word).split(separator: "|").map {
        foldedForMatching(String($0))
      }
      parts.append(Partition.Part(words: names, isOptional: isOptional))
    }
    grammar.partitions.append(Partition(wholes: wholes.map(foldedForMatching), parts: parts))
  }

  /// `standard STANDARD = NAME NAME …`, going on in the indented lines: an indicator and what else it is called.
  mutating func readStandard(into grammar: inout Grammar) throws(GrammarFault) {
    let start = head
    let name = head.takeWord(until: ["="])
    guard !name.isEmpty, head.take("=") else { throw head.fault("expected the standard name and “=”") }
    guard !grammar.standards.contains(name) else {
      throw start.fault("the standard “\(name)” is defined twice")
    }
    var names = [name]
    for var line in [head] + body {
      while !line.isAtEnd { names.append(line.takeWord()) }
    }
    for other in names.map(foldedForMatching) {
      if let known = grammar.standardNames[other], known != name {
        throw start.fault("“\(String(String.UnicodeScalarView(other)))” is already called “\(known)”")
      }
      grammar.standardNames[other] = name
    }
    grammar.standards.append(name)
  }

  private mutating func takeWords(until stop: String?, what: String) throws(GrammarFault) -> [String] {
    var words: [String] = []
    while !head.isAtEnd {
      if let stop, head.take(stop) {
        guard !words.isEmpty else { break }
        return words
      }
      words.append(head.takeWord())
    }
    guard stop == nil, !words.isEmpty else {
      throw head.fault("expected \(what)" + (stop.map { " and “\($0)”" } ?? ""))
    }
    return words
  }
}
