import Grammars
import Texts

/// What a run of pieces looks like as one cell; grows piece by piece.
struct CellShape {
  private let signs: [Unicode.Scalar]
  private var range: Range<Int>
  private(set) var hasIdeograph = false
  private(set) var stops = 0
  private(set) var commas = 0
  private(set) var digits = 0
  /// Runs of digits.
  private(set) var numbers = 0
  private(set) var speaksOfMarks = false
  private(set) var isDash = true
  /// Numbers in brackets that are closed before the end.
  private(set) var innerBrackets = 0

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
  /// Whether words stand in it, and no number but one in its ornaments.
  var isName: Bool { hasIdeograph && numbers <= numbersInOrnaments }

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

  var startsWithOperator: Bool {
    range.first.map { ["≥", "≤", "=", "<", ">", "%"].contains(signs[$0]) } ?? false
  }

  var mark: Mark? { count <= Self.longestMark ? Self.mark(signs[range]) : nil }

  private static let hundred = Array("100".unicodeScalars)
  private static let ending = Array("指标".unicodeScalars)

  /// 指标 alone is the rest of a name.
  var isEnding: Bool { count == Self.ending.count && signs[range].elementsEqual(Self.ending) }

  /// The template's own numbering: 指标1
  var isTemplate: Bool { template > 0 && count > template }

  /// The signs of the template's numbering: 指标1:
  private var template: Int {
    guard signs[range].starts(with: Self.ending) else { return 0 }
    let rest = signs[range].dropFirst(Self.ending.count)
    let digits = rest.prefix(while: \.isDigit)
    guard !digits.isEmpty else { return 0 }
    let stops = rest[digits.endIndex...].prefix { Self.numberStops.contains($0) }
    return stops.endIndex - range.lowerBound
  }

  /// The stops of a name's own text, behind the template's numbering.
  var stopsOfName: Int {
    stops - signs[range].prefix(template).count { $0 == ":" }
  }

  private static let numberStops: Set<Unicode.Scalar> = [":", ".", "、"]

  var carriesMarks: Bool { count <= Self.longestOrnamented && Self.bracket(signs[range]) > 0 }

  /// Signs of a code before the name, and of marks in brackets behind it.
  var ornament: Int {
    count <= Self.longestOrnamented
      ? max(template, Self.code(signs[range])) + Self.bracket(signs[range]) : 0
  }

  /// The signs of a name without its ornaments.
  var nameLength: Int { count - ornament }

  /// Runs of digits in the code before a name and in the brackets behind it.
  var numbersInOrnaments: Int {
    let code = max(template, Self.code(signs[range]))
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
