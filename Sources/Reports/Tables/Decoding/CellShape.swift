import Grammars
import Texts

/// What a run of pieces looks like as one cell; grows piece by piece.
struct CellShape {
  private let signs: [Unicode.Scalar]
  private var range: Range<Int>
  private var hasIdeograph = false
  private var stops = 0
  private var commas = 0
  private var digits = 0
  /// Runs of digits.
  private var numbers = 0
  private var speaksOfMarks = false
  private var isDash = true
  /// Numbers in brackets that are closed before the end.
  private var innerBrackets = 0

  /// A value in the column of marks.
  enum Mark { case usual, percent, tooHigh }

  /// A mark has no more signs: 100.00分.
  private static let longestMark = 7
  /// What stands before a name or in brackets behind it is no longer.
  private static let longestOrnamented = 48

  /// An empty run that begins at a place of the signs.
  init(_ signs: [Unicode.Scalar], at start: Int) {
    self.signs = signs
    range = start..<start
  }

  var count: Int { range.count }
  var isMark: Bool { mark != nil }

  /// Takes the signs up to `end` in.
  mutating func grow(to end: Int) {
    for index in range.upperBound..<max(range.upperBound, end) {
      let sign = signs[index]
      switch sign {
      case "0"..."9":
        digits += 1
        if index == range.lowerBound || !signs[index - 1].isDigit && signs[index - 1] != "." {
          numbers += 1
        }
        if index > range.lowerBound, signs[index - 1] == "得" || signs[index - 1] == "扣" {
          speaksOfMarks = true
        }
      case "。", ";", ":": stops += 1
      case ",": commas += 1
      case "扣": speaksOfMarks = true
      case "分" where index > range.lowerBound && signs[index - 1].isDigit:
        if index + 1 >= signs.count || signs[index + 1] != ")" { speaksOfMarks = true }
      default: break
      }
      if sign.value >= 0x3400, sign.properties.isIdeographic { hasIdeograph = true }
      if index > range.lowerBound, signs[index - 1] == ")", index > range.lowerBound + 1,
        signs[index - 2] == "分" || signs[index - 2].isDigit
      {
        innerBrackets += 1
      }
      if !["—", "-", "/", "─", "–", "_"].contains(sign) { isDash = false }
    }
    range = range.lowerBound..<max(range.upperBound, end)
  }

  private var startsWithOperator: Bool {
    range.first.map { ["≥", "≤", "=", "<", ">", "%"].contains(signs[$0]) } ?? false
  }

  private var mark: Mark? { count <= Self.longestMark ? Self.mark(signs[range]) : nil }

  private static let hundred = Array("100".unicodeScalars)
  private static let ending = Array("指标".unicodeScalars)

  /// 指标 alone is the rest of a name.
  private var isEnding: Bool { count == Self.ending.count && signs[range].elementsEqual(Self.ending) }

  /// The template's own numbering: 指标1
  private var isTemplate: Bool {
    count > Self.ending.count + 1 && signs[range].starts(with: Self.ending)
      && signs[range.lowerBound + Self.ending.count].isDigit
  }

  private var carriesMarks: Bool { count <= Self.longestOrnamented && Self.bracket(signs[range]) > 0 }

  /// Signs of a code before the name, and of marks in brackets behind it.
  private var ornament: Int {
    count <= Self.longestOrnamented ? Self.code(signs[range]) + Self.bracket(signs[range]) : 0
  }

  /// The signs of a name without its ornaments.
  private var nameLength: Int { count - ornament }

  /// Runs of digits in the code before a name and in the brackets behind it.
  private var numbersInOrnaments: Int {
    let code = Self.code(signs[range])
    let inCode = signs[range].prefix(code).split { !$0.isDigit && $0 != "." }.count
    return inCode + (Self.bracket(signs[range]) > 0 ? 1 : 0)
  }

  private static func mark(_ signs: ArraySlice<Unicode.Scalar>) -> Mark? {
    guard !signs.isEmpty else { return nil }
    var rest = signs
    if let last = rest.last, last == "分" || last == "%" { rest.removeLast() }
    let parts = rest.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    guard !rest.isEmpty, parts.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) })
    else { return nil }
    let whole = parts[0]
    if whole.count > 1, whole.first == "0" { return nil }
    if parts.count == 2, parts[1].count > 2 { return nil }
    if signs.last == "%" { return .percent }
    return whole.count <= 2 || whole.elementsEqual(hundred) ? .usual : .tooHigh
  }

  /// A code before a name: A101, 1.1, B2, 3、
  static func code(_ signs: ArraySlice<Unicode.Scalar>) -> Int {
    let letters = signs.prefix(2).prefix { ("A"..."Z").contains($0) }
    var rest = signs[letters.endIndex...]
    var places = 0
    while let first = rest.first, first.isDigit {
      let digits = rest.prefix(while: \.isDigit)
      // Without a letter, a long number is a quantity: 1290平方米.
      guard !letters.isEmpty || digits.count <= 2 else { return 0 }
      places += 1
      rest = rest[digits.endIndex...]
      guard rest.first == ".", let next = rest.dropFirst().first, next.isDigit else { break }
      rest = rest.dropFirst()
    }
    let stops = rest.prefix { ".、)".unicodeScalars.contains($0) }
    if letters.isEmpty, places < 2, places == 0 || stops.isEmpty { return 0 }
    let length = stops.endIndex - signs.startIndex
    return length < signs.count ? length : 0
  }

  /// Marks in brackets behind a name: (15分).
  static func bracket(_ signs: ArraySlice<Unicode.Scalar>) -> Int {
    guard signs.last == ")", let open = signs.lastIndex(of: "("), open > signs.startIndex else { return 0 }
    let inside = signs[(open + 1)...].dropLast()
    let isMark =
      !inside.isEmpty && inside.allSatisfy { $0.isDigit || ".分%".unicodeScalars.contains($0) }
    return isMark ? signs.endIndex - open : 0
  }
}

extension CellShape {
  /// What it costs to take the run for a cell of the column.
  func cost(in column: TableColumn, leaf: Int, parentsCarryMarks: Bool) -> Int {
    switch column.head {
    case .level where isEnding: Costs.endingAlone
    case .level:
      (isTemplate ? (column.level == leaf ? -Costs.templateName : Costs.templateElsewhere) : 0)
        + nameCost(longest: column.level == leaf ? Costs.longestName : Costs.longestParent)
        + (parentsCarryMarks && carriesMarks == (column.level == leaf) ? Costs.unlikeParents : 0)
    case .full, .score, .weight: markCost
    case .secondScore: mark == nil ? markCost : Costs.secondScore
    case .number: digits > 0 && count <= Costs.longestNumber ? 0 : Costs.noMark
    case .sign: hasIdeograph ? Costs.wordAsSign : count <= Costs.longestSign ? Costs.sign : Costs.longSign
    case .unit: count <= Costs.longestUnit && digits == 0 ? Costs.unit : Costs.notAUnit
    case .rule: ruleCost
    case .explanation:
      (count >= Costs.shortestExplanation ? 0 : Costs.shortExplanation)
        + (mark == nil ? 0 : Costs.numberAsText)
    case .target, .actual:
      targetCost + (isTemplate ? Costs.templateElsewhere : isEnding ? Costs.endingAlone : 0)
    case .remark: remarkCost + (isTemplate ? Costs.templateElsewhere : isEnding ? Costs.endingAlone : 0)
    case .other: Costs.other + (count > Costs.longestOther ? Costs.longOther : 0)
    }
  }

  private func nameCost(longest: Int) -> Int {
    guard hasIdeograph, nameLength > 0 else { return Costs.noName }
    var cost = max(0, nameLength - longest) * Costs.signTooMany
    if nameLength < 2 { cost += Costs.oneSignName }
    if stops > 0 { cost += Costs.stopInName }
    if commas > 0 { cost += Costs.commaInName }
    if speaksOfMarks || innerBrackets > 0 { cost += Costs.ruleInName }
    if startsWithOperator { cost += Costs.operatorBeforeName }
    let ornamental = ornament == 0 ? 0 : numbersInOrnaments
    cost += max(0, numbers - ornamental) * Costs.numberInName
    return cost
  }

  private var markCost: Int {
    switch mark {
    case .usual: 0
    case .percent: Costs.percentAsMark
    case .tooHigh: Costs.markTooHigh
    case nil: isDash ? Costs.dashForMark : Costs.noMark
    }
  }

  private var ruleCost: Int {
    (speaksOfMarks ? 0 : Costs.notARule) + max(0, Costs.shortestRule - count) * Costs.shortRule
  }

  private var targetCost: Int {
    Costs.target + max(0, count - Costs.longestTarget) * Costs.targetSignTooMany
      + (mark != nil ? Costs.bareNumberTarget : 0) + (stops + commas > 0 ? Costs.stopInTarget : 0)
  }

  private var remarkCost: Int {
    Costs.remark + numbers * Costs.numberInRemark + (mark != nil ? Costs.numberAsRemark : 0)
      + max(0, count - Costs.longestRemark) * Costs.remarkSignTooMany
  }
}
