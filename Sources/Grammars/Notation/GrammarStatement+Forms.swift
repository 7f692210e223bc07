import Figures
import Texts

extension GrammarStatement {
  /// `form NAME -> KIND` or `form NAME -> KIND 列` for the columns of a table, then a line a role, the line of the expression, and 例 and 反例 lines.
  mutating func readForm(into grammar: inout Grammar) throws(GrammarFault) {
    let start = head
    let name = head.takeWord()
    guard !grammar.claimForms.contains(where: { $0.name == name }) else {
      throw start.fault(Wording(zh: "形式“\(name)”定义了两次", en: "the form “\(name)” is defined twice"))
    }
    guard !name.isEmpty, head.take("->"), let kind = ClaimForm.Kind(rawValue: head.takeWord()) else {
      let known = ClaimForm.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw start.fault(
        Wording(zh: "要写 名称 -> 种类，种类有 \(known)", en: "expected NAME -> KIND, with one of \(known)"))
    }
    let isOfColumns = head.take("列")
    var roles: [FormRole] = []
    var expression: FormExpression?
    var examples: [FormExample] = []
    for var line in body {
      if let isCounterexample = line.takeExampleMark() {
        examples.append(Self.formExample(&line, isCounterexample, origin.file))
      } else if line.take("=") {
        expression = try FormExpression(reading: &line)
      } else {
        roles.append(try FormRole(reading: &line, words: grammar.words))
      }
    }
    guard let result = roles.first, let expression else {
      throw head.fault(
        Wording(zh: "形式要有得数、各角色和一行“= 算式”", en: "a form needs a result, its roles and a line “= EXPRESSION”"))
    }
    let known = Set(roles.dropFirst().map(\.name))
    let asked = Set(expression.roles)
    guard known == asked else {
      throw head.fault(
        Wording(
          zh: "算式里每个角色要恰好出现：\(known.symmetricDifference(asked).sorted())",
          en: "the expression must name each role once: \(known.symmetricDifference(asked).sorted())"))
    }
    grammar.claimForms.append(
      ClaimForm(
        name: name, kind: kind, isOfColumns: isOfColumns, result: result, roles: Array(roles.dropFirst()),
        expression: expression,
        examples: examples, origin: origin))
  }

  private static func formExample(
    _ line: inout LineCursor, _ isCounterexample: Bool, _ file: String
  ) -> FormExample {
    let origin = Grammar.Origin(file: file, line: line.number)
    let parts = line.takeExample()
    return FormExample(
      text: parts.text, expression: parts.result, isCounterexample: isCounterexample, origin: origin)
  }
}

extension FormRole {
  /// `NAME: 含 WORD … 末 WORD … 非 WORD … 量 DIMENSION … 计 ROLE 同 ROLE 或余者`, with `?` or `+` behind the name.
  ///
  /// `{CLASS}` stands for the words of a class.
  init(reading line: inout LineCursor, words: [String: [String]]) throws(GrammarFault) {
    let start = line
    var name = line.takeWord(until: [":"])
    guard !name.isEmpty, line.take(":") else {
      throw start.fault(Wording(zh: "要写 角色名: 和对它的要求", en: "expected NAME: and what the role must be"))
    }
    var number = Number.one
    if name.hasSuffix("?") { number = .optional }
    if name.hasSuffix("+") { number = .many }
    if number != .one { name.removeLast() }
    self.init(name: name, number: number)
    var test = ""
    while !line.isAtEnd {
      let place = line
      let word = line.takeWord()
      switch word {
      case "含": holds.append([])
      case "末", "非", "量", "计", "同": break
      case "或余者": takesWhatIsLeft = true
      default:
        try add(word, to: test, words, place)
        continue
      }
      test = word
    }
  }

  private mutating func add(
    _ word: String, to test: String, _ known: [String: [String]], _ place: LineCursor
  ) throws(GrammarFault) {
    var forms = [foldedForMatching(word)]
    if word.hasPrefix("{"), word.hasSuffix("}") {
      let name = String(word.dropFirst().dropLast())
      guard let list = known[name] else {
        throw place.fault(Wording(zh: "没有定义词类“\(word)”", en: "the words “\(word)” are not defined"))
      }
      forms = list.map(foldedForMatching)
      classes.insert(name)
    }
    switch test {
    case "含": holds[holds.count - 1] += forms
    case "末": ends += forms
    case "非": without += forms
    case "计": countedBy = word
    case "同": sameSubjectAs = word
    case "量":
      guard let dimension = Unit.Dimension(rawValue: word) else {
        throw place.fault(Wording(zh: "没有单位类别“\(word)”", en: "“\(word)” is no dimension"))
      }
      dimensions.insert(dimension)
    default: throw place.fault(Wording(zh: "要写含、末、非、量、计、同或或余者", en: "expected 含, 末, 非, 量, 计, 同 or 或余者"))
    }
  }
}

extension FormExpression {
  /// `收 - 支`, `(今 - 昔) / 昔`, `|收 - 支|`
  init(reading line: inout LineCursor) throws(GrammarFault) {
    self = try Self.sum(&line)
    guard line.isAtEnd else {
      throw line.fault(Wording(zh: "算式后面有多余的文字", en: "unexpected text behind the expression"))
    }
  }

  private static func sum(_ line: inout LineCursor) throws(GrammarFault) -> FormExpression {
    var left = try product(&line)
    while let next = line.next, next == "+" || next == "-" {
      _ = line.take(String(next))
      let right = try product(&line)
      left = next == "+" ? .sum(left, right) : .difference(left, right)
    }
    return left
  }

  private static func product(_ line: inout LineCursor) throws(GrammarFault) -> FormExpression {
    var left = try factor(&line)
    while let next = line.next, next == "*" || next == "/" {
      _ = line.take(String(next))
      let right = try factor(&line)
      left = next == "*" ? .product(left, right) : .quotient(left, right)
    }
    return left
  }

  private static func factor(_ line: inout LineCursor) throws(GrammarFault) -> FormExpression {
    if line.take("(") {
      let inner = try sum(&line)
      guard line.take(")") else { throw line.fault(Wording(zh: "缺少“)”", en: "expected “)”")) }
      return inner
    }
    if line.take("|") {
      let inner = try sum(&line)
      guard line.take("|") else { throw line.fault(Wording(zh: "缺少“|”", en: "expected “|”")) }
      return .magnitude(inner)
    }
    let name = line.takeWord(until: ["+", "-", "*", "/", "(", ")", "|"])
    guard !name.isEmpty else { throw line.fault(Wording(zh: "要有角色名", en: "expected the name of a role")) }
    return .role(name)
  }
}
