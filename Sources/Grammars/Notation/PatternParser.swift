import Texts

/// Reads the pattern of a rule.
///
///     增加           these characters           {增加}        any word of the class
///     'a (b)'        these, signs included      <规则>        another rule
///     #points        a figure of that kind      #money|bare   of one of two kinds    #  of any kind
///     ..             text without a figure or clause end      ...  without a figure or sentence end
///     a / b          the first that matches     ( )           grouping
///     a? a* a+       optional, repeated         &a !a !<a     followed by, not followed by, not after
///     ^ $ .          start, end, any character  name:a        the capture called name
struct PatternParser {
  private var lines: [LineCursor]
  private let end: LineCursor

  init(lines: [LineCursor], end: LineCursor) throws(GrammarFault) {
    guard !lines.isEmpty else {
      throw end.fault(Wording(zh: "式样要写在缩进的行里", en: "expected the pattern on an indented line"))
    }
    self.lines = lines
    self.end = end
  }

  private var depth = 0
  private static let deepest = 50

  private static let specials: Set<Unicode.Scalar> = [
    "{", "}", "<", ">", "#", ".", "/", "(", ")", "?", "*", "+", "&", "!", "^", "$", ":", "'",
  ]

  mutating func pattern() throws(GrammarFault) -> Pattern {
    let whole = try choice()
    skipEmptyLines()
    guard lines.isEmpty else {
      throw lines[0].fault(
        Wording(
          zh: "多余的“\(lines[0].next.map(String.init) ?? "")”",
          en: "unexpected “\(lines[0].next.map(String.init) ?? "")”"))
    }
    return whole
  }

  private mutating func skipEmptyLines() {
    while let first = lines.first, first.isAtEnd { lines.removeFirst() }
  }

  private var next: Unicode.Scalar? {
    lines.first { !$0.isAtEnd }?.next
  }

  private mutating func take(_ text: String) -> Bool {
    skipEmptyLines()
    return lines.isEmpty ? false : lines[0].take(text)
  }

  private func fault(_ message: Wording) -> GrammarFault {
    (lines.first { !$0.isAtEnd } ?? end).fault(message)
  }

  private mutating func choice() throws(GrammarFault) -> Pattern {
    var options = [try sequence()]
    while take("/") { options.append(try sequence()) }
    return options.count == 1 ? options[0] : .choice(options)
  }

  private mutating func sequence() throws(GrammarFault) -> Pattern {
    var parts: [Pattern] = []
    while let next, next != "/", next != ")" { parts.append(try prefixed()) }
    guard !parts.isEmpty else { throw fault(Wording(zh: "要有可认的内容", en: "expected something to match")) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func prefixed() throws(GrammarFault) -> Pattern {
    if take("!<") { return .negativeLookbehind(try suffixed()) }
    if take("!") { return .negativeLookahead(try suffixed()) }
    if take("&") { return .lookahead(try suffixed()) }
    if let name = takeCaptureName() { return .capture(name, try suffixed()) }
    return try suffixed()
  }

  /// An ASCII name followed by a colon.
  private mutating func takeCaptureName() -> String? {
    skipEmptyLines()
    guard var line = lines.first else { return nil }
    let start = line.position
    while let next = line.next, next.isASCII, next.properties.isAlphabetic { line.position += 1 }
    guard line.position > start, line.next == ":" else { return nil }
    let name = String(String.UnicodeScalarView(line.line[start..<line.position]))
    line.position += 1
    line.skipSpaces()
    lines[0] = line
    return name
  }

  private mutating func suffixed() throws(GrammarFault) -> Pattern {
    let item = try primary()
    if take("?") { return .optional(item) }
    if take("*") { return .many(item, atLeast: 0) }
    if take("+") { return .many(item, atLeast: 1) }
    return item
  }

  private mutating func primary() throws(GrammarFault) -> Pattern {
    if take("(") {
      depth += 1
      defer { depth -= 1 }
      guard depth <= Self.deepest else {
        throw fault(Wording(zh: "括号套得太深", en: "brackets are nested too deeply"))
      }
      let inner = try choice()
      guard take(")") else { throw fault(Wording(zh: "缺少“)”", en: "expected “)”")) }
      return inner
    }
    if take("...") { return .sentenceGap }
    if take("..") { return .clauseGap }
    if take(".") { return .any }
    if take("^") { return .start }
    if take("$") { return .end }
    if take("{") { return .word(try name(closedBy: "}")) }
    if take("<") { return .rule(try name(closedBy: ">")) }
    if take("#") { return .figure(try figureKinds()) }
    if take("'") { return .literal(foldedForMatching(try name(closedBy: "'"))) }
    return try bareLiteral()
  }

  private mutating func name(closedBy close: Unicode.Scalar) throws(GrammarFault) -> String {
    let start = lines[0].position
    while let next = lines[0].next, next != close { lines[0].position += 1 }
    let name = String(String.UnicodeScalarView(lines[0].line[start..<lines[0].position]))
    guard !name.isEmpty, take(String(close)) else {
      throw fault(Wording(zh: "要有名称和“\(close)”", en: "expected a name and “\(close)”"))
    }
    return name
  }

  private mutating func figureKinds() throws(GrammarFault) -> Set<FigureKind> {
    var kinds: Set<FigureKind> = []
    repeat {
      var word = ""
      while let next = lines[0].next, next.isASCII, next.properties.isAlphabetic {
        word.unicodeScalars.append(next)
        lines[0].position += 1
      }
      if word.isEmpty { break }
      guard let kind = FigureKind(rawValue: word) else {
        let known = FigureKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw fault(
          Wording(zh: "没有这种数“\(word)”；可用的有 \(known)", en: "“\(word)” is no kind of figure; use \(known)"))
      }
      kinds.insert(kind)
    } while lines[0].next == "|" && lines[0].take("|")
    lines[0].skipSpaces()
    return kinds
  }

  private mutating func bareLiteral() throws(GrammarFault) -> Pattern {
    let text = lines.isEmpty ? "" : lines[0].takeWord(until: Self.specials)
    guard !text.isEmpty else { throw fault(Wording(zh: "要有可认的内容", en: "expected something to match")) }
    return .literal(foldedForMatching(text))
  }
}
