import Testing
import Texts

/// Each class of signs on literals, so that a sign that changes its class is named.
@Suite struct SignTests {
  private typealias Class = (name: String, holds: @Sendable (Unicode.Scalar) -> Bool, members: String)

  private static let all = "。！？!?；;：:，,、…（(【[〔“‘《〈「『）)】]〕”’》〉」』%％‰℃.．+-×*÷/＝=≈≥≤><—–─|｜•●★7ａa元〇三分 "

  private static let classes: [Class] = [
    ("endsSentence", \.endsSentence, "。！？!?"),
    ("endsItem", \.endsItem, "。！？!?；;"),
    ("mayEndParagraph", \.mayEndParagraph, "。！？!?；;：:…"),
    ("stopsClause", \.stopsClause, "。！？!?；;：:，,"),
    ("stopsPhrase", \.stopsPhrase, "。！？!?；;：:，,、"),
    ("stopsRunningText", \.stopsRunningText, "。；;，,"),
    ("opensAside", \.opensAside, "（(【[〔"),
    ("closesAside", \.closesAside, "）)】]〕"),
    ("opensBracket", \.opensBracket, "（(【[〔“‘《〈「『"),
    ("closesBracket", \.closesBracket, "）)】]〕”’》〉」』"),
    ("cannotStartLine", \.cannotStartLine, "。！？!?；;：:，,、）)】]〕”’》〉」』%％‰℃.．"),
    ("isOperator", \.isOperator, "+-×*÷/"), ("equates", \.equates, "＝=≈"), ("compares", \.compares, "≥≤><"),
    ("isDash", \.isDash, "-—–─"), ("isBar", \.isBar, "|｜"), ("isBullet", \.isBullet, "•●★"),
    ("isDigit", \.isDigit, "7"), ("isLatinLetter", \.isLatinLetter, "a"),
    ("isIdeograph", \.isIdeograph, "元〇三分"), ("isNumeral", \.isNumeral, "三"),
    ("standsInMarks", \.standsInMarks, "()%.-/—–7分"),
    ("isBlank", \.isBlank, " "),
  ]

  @Test(arguments: classes.indices)
  func aClassHoldsItsMembersAndNoOthers(_ index: Int) {
    let (name, holds, members) = Self.classes[index]
    let found = String(String.UnicodeScalarView(Self.all.unicodeScalars.filter(holds)))
    #expect(found == members, "\(name)")
  }

  @Test func aSearchFindsTheFirstThatHolds() {
    let numbers = [1, 3, 5, 7]
    #expect(numbers.firstIndexInOrder { $0 >= 4 } == 2)
    #expect(numbers.firstIndexInOrder { $0 >= 8 } == 4)
    #expect([Int]().firstIndexInOrder { $0 >= 8 } == 0)
  }
}
