import Figures
import Texts

/// One statement of a grammar file: its first line and the indented lines after it.
struct GrammarStatement {
  var head: LineCursor
  var body: [LineCursor]
  let origin: Grammar.Origin

  var isForm: Bool {
    var head = head
    return head.takeWord() == "form"
  }

  mutating func read(into grammar: inout Grammar) throws(GrammarFault) {
    let start = head
    switch head.takeWord() {
    case "words": try readWords(into: &grammar)
    case "rule": try readRule(into: &grammar)
    case "unit": try readUnit(into: &grammar)
    case "multiplier": try readMultiplier(into: &grammar)
    case "scale": try readScale(into: &grammar)
    case "partition": try readPartition(into: &grammar)
    case "standard": try readStandard(into: &grammar)
    case "form": try readForm(into: &grammar)
    case "例", "yes:": try readProof(isCounterexample: false, into: &grammar)
    case "反例", "no:": try readProof(isCounterexample: true, into: &grammar)
    case let other:
      throw start.fault(
        Wording(
          zh: "没有语句“\(other)”；可用的有 words、rule、unit、multiplier、scale、partition、standard、form、例、反例",
          en:
            "“\(other)” is no statement; use words, rule, unit, multiplier, scale, partition, standard, form, 例 or 反例"
        ))
    }
  }

  private mutating func takeName(after keyword: String) throws(GrammarFault) -> String {
    let name = head.takeWord(until: ["=", "+"])
    guard !name.isEmpty else {
      throw head.fault(Wording(zh: "“\(keyword)”后面要有名称", en: "expected a name after “\(keyword)”"))
    }
    return name
  }

  /// `words NAME = WORD WORD …`, going on in the indented lines, then `例` and `反例` lines.
  ///
  /// With `+=` the words are added to a class that stands before it, as in the files of an overlay.
  private mutating func readWords(into grammar: inout Grammar) throws(GrammarFault) {
    let start = head
    let name = try takeName(after: "words")
    let adds = head.take("+")
    if adds {
      guard grammar.words[name] != nil else {
        throw start.fault(Wording(zh: "没有词类“\(name)”可以添词", en: "there are no words “\(name)” to add to"))
      }
    } else {
      guard grammar.words[name] == nil else {
        throw start.fault(Wording(zh: "词类“\(name)”定义了两次", en: "the words “\(name)” are defined twice"))
      }
    }
    guard head.take("=") else {
      throw head.fault(Wording(zh: "词类名后面要有“=”", en: "expected “=” after the name of the words"))
    }
    var words = adds ? grammar.words[name] ?? [] : []
    let before = words.count
    for var line in [head] + body {
      if let isCounterexample = line.takeExampleMark() {
        grammar.proofs.append(Self.proof(.words(name), &line, isCounterexample, origin.file))
        continue
      }
      while !line.isAtEnd { words.append(line.takeWord()) }
    }
    guard words.count > before else {
      throw head.fault(Wording(zh: "至少要有一个词", en: "expected at least one word"))
    }
    if !adds { grammar.wordOrigins[name] = origin }
    grammar.words[name] = words.sorted { ($0.unicodeScalars.count, $1) > ($1.unicodeScalars.count, $0) }
  }

  /// `rule NAME -> TARGET`, then the pattern, `例` lines and `反例` lines.
  private mutating func readRule(into grammar: inout Grammar) throws(GrammarFault) {
    let start = head
    let name = try takeName(after: "rule")
    guard grammar.ruleIndex[DefinedName(name)] == nil else {
      throw start.fault(Wording(zh: "规则“\(name)”定义了两次", en: "the rule “\(name)” is defined twice"))
    }
    let target = try takeTarget()
    guard head.isAtEnd else {
      throw head.fault(
        Wording(zh: "规则的式样写在下一行，行首缩进", en: "the pattern of a rule stands on the next line, indented"))
    }
    var examples: [Grammar.Example] = []
    var counterexamples: [String] = []
    var patternLines: [LineCursor] = []
    for var line in body {
      switch line.takeExampleMark() {
      case true: counterexamples.append(line.takeRest())
      case false: examples.append(try Self.example(&line))
      case nil: patternLines.append(line)
      }
    }
    var parser = try PatternParser(lines: patternLines, end: head)
    let pattern = try parser.pattern()
    grammar.ruleIndex[DefinedName(name)] = grammar.rules.count
    grammar.rules.append(
      Grammar.Rule(
        name: name, target: target, examples: examples, counterexamples: counterexamples, origin: origin,
        pattern: pattern))
  }

  /// `-> TARGET`, if it stands here.
  private mutating func takeTarget() throws(GrammarFault) -> RuleTarget? {
    guard head.take("->") else { return nil }
    let start = head
    let name = head.takeWord()
    guard !name.isEmpty else {
      throw start.fault(Wording(zh: "“->”后面要有要素", en: "expected a target after “->”"))
    }
    guard let target = RuleTarget(rawValue: name) else {
      let known = RuleTarget.allCases.map(\.rawValue).joined(separator: ", ")
      throw start.fault(
        Wording(zh: "没有要素“\(name)”；可用的有 \(known)", en: "“\(name)” is no target; use \(known)"))
    }
    return target
  }

  /// `TEXT => NAME=VALUE; NAME=VALUE`
  private static func example(_ line: inout LineCursor) throws(GrammarFault) -> Grammar.Example {
    let start = line
    let parts = line.takeExample()
    guard let captures = Grammar.Example.captures(in: parts.result ?? "") else {
      throw start.fault(Wording(zh: "“=>”后面要写 名=值", en: "expected NAME=VALUE after “=>”"))
    }
    return Grammar.Example(text: parts.text, captures: captures)
  }

  /// `unit NAME DIMENSION SCALE`, with `not before WORD …` when the word may be part of another.
  private mutating func readUnit(into grammar: inout Grammar) throws(GrammarFault) {
    let name = try takeName(after: "unit")
    guard let dimension = Unit.Dimension(rawValue: head.takeWord()) else {
      let known = Unit.Dimension.allCases.map(\.rawValue).joined(separator: ", ")
      throw head.fault(Wording(zh: "要有单位的类别：\(known)", en: "expected a dimension: \(known)"))
    }
    var scale = Rational.one
    if let next = head.next, next.properties.numericType != nil { scale = try takeRational() }
    let thing = head.take("of ") ? head.takeWord() : nil
    var followers: [[Unicode.Scalar]] = []
    if head.take("not before") {
      while !head.isAtEnd { followers.append(foldedForMatching(head.takeWord())) }
    }
    guard head.isAtEnd else {
      throw head.fault(Wording(zh: "单位后面有多余的文字", en: "unexpected text after the unit"))
    }
    grammar.units.add(
      Unit(name: name, dimension: dimension, scale: scale, thing: thing), unlessFollowedBy: followers)
  }

  private mutating func readMultiplier(into grammar: inout Grammar) throws(GrammarFault) {
    let name = try takeName(after: "multiplier")
    grammar.units.addMultiplier(name, scale: try takeRational())
  }

  private mutating func takeRational() throws(GrammarFault) -> Rational {
    let start = head
    let parts = head.takeWord().split(separator: "/", omittingEmptySubsequences: false)
    let figures = parts.compactMap { Figure(digits: String($0)) }
    guard figures.count == parts.count, (1...2).contains(parts.count),
      let value = try? figures.count == 2 ? figures[0].number / figures[1].number : figures[0].number
    else {
      throw start.fault(Wording(zh: "要有一个数，例如 10000 或 1/100", en: "expected a number such as 10000 or 1/100"))
    }
    return value
  }

  /// `scale NAME`, then a line a band: `RATING RATING … LOWER .. UPPER`, the upper end left out.
  private mutating func readScale(into grammar: inout Grammar) throws(GrammarFault) {
    var scale = RatingScale(name: try takeName(after: "scale"), bands: [])
    for var line in body { scale.bands.append(try Self.band(&line)) }
    guard !scale.bands.isEmpty else {
      throw head.fault(Wording(zh: "至少要有一个分数段，行首缩进", en: "expected at least one band, indented"))
    }
    grammar.scales.append(scale)
  }

  private static func band(_ line: inout LineCursor) throws(GrammarFault) -> RatingScale.Band {
    var ratings: [String] = []
    while let next = line.next, next.properties.numericType == nil || !next.isASCII {
      ratings.append(line.takeWord())
    }
    guard !ratings.isEmpty else {
      throw line.fault(Wording(zh: "要有等次，例如 优", en: "expected a rating such as 优"))
    }
    guard let lower = Figure(digits: line.takeWord()), line.take("..") else {
      throw line.fault(Wording(zh: "要写分数段：下限 .. 上限", en: "expected LOWER .. UPPER, the scores of the band"))
    }
    let closed = line.take("=")
    guard let upper = Figure(digits: line.takeWord()) else {
      throw line.fault(Wording(zh: "要有上限的分数", en: "expected the upper score"))
    }
    let scores = Interval(lower.number, upper.number, includesUpper: closed)
    return RatingScale.Band(ratings: ratings, scores: scores)
  }
}
