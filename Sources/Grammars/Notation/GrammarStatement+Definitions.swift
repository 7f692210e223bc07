import Texts

extension GrammarStatement {
  /// `partition WHOLE … = PART|PART PART? …`: the words of the whole, then a word group for each part.
  mutating func readPartition(into grammar: inout Grammar) throws(GrammarFault) {
    let wholes = try takeWords(until: "=", what: Wording(zh: "总项", en: "the whole"))
    var parts: [Partition.Part] = []
    for word in try takeWords(until: nil, what: Wording(zh: "分项", en: "its parts")) {
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
    guard !name.isEmpty, head.take("=") else {
      throw head.fault(Wording(zh: "要有标准名称和“=”", en: "expected the standard name and “=”"))
    }
    guard !grammar.standards.contains(name) else {
      throw start.fault(
        Wording(zh: "标准名称“\(name)”定义了两次", en: "the standard “\(name)” is defined twice"))
    }
    var names = [name]
    for var line in [head] + body {
      while !line.isAtEnd { names.append(line.takeWord()) }
    }
    for other in names.map(foldedForMatching) {
      if let known = grammar.standardNames[other], known != name {
        let printed = String(String.UnicodeScalarView(other))
        throw start.fault(
          Wording(zh: "“\(printed)”已称作“\(known)”", en: "“\(printed)” is already called “\(known)”"))
      }
      grammar.standardNames[other] = name
    }
    grammar.standards.append(name)
  }

  private mutating func takeWords(until stop: String?, what: Wording) throws(GrammarFault) -> [String] {
    var words: [String] = []
    while !head.isAtEnd {
      if let stop, head.take(stop) {
        guard !words.isEmpty else { break }
        return words
      }
      words.append(head.takeWord())
    }
    guard stop == nil, !words.isEmpty else {
      let sign = stop.map { "“\($0)”" }
      throw head.fault(
        Wording(
          zh: "要有\(what.zh)" + (sign.map { "和\($0)" } ?? ""),
          en: "expected \(what.en)" + (sign.map { " and \($0)" } ?? "")))
    }
    return words
  }
}
