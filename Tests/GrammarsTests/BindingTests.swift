import Testing
import Texts

@testable import Grammars

/// What the program asks for must be there; what nothing asks for is not there.
@Suite struct BindingTests {
  /// The built-in grammar with some of its text changed.
  private func changed(_ change: (String) -> String) throws -> Grammar {
    try Grammar(files: Grammar.builtInFiles.map { ($0.name, change($0.text)) })
  }

  @Test(arguments: WordClass.allCases)
  func aClassThatNoFileDefinesIsAFault(wordClass: WordClass) {
    let fault = #expect(throws: GrammarFault.self) {
      try changed { $0.replacing("words \(wordClass.rawValue) =", with: "words \(wordClass.rawValue)者 =") }
    }
    #expect(fault?.description.contains(wordClass.rawValue) == true)
  }

  @Test(arguments: RuleTarget.allCases)
  func aTargetWithoutARuleIsAFault(target: RuleTarget) {
    let fault = #expect(throws: GrammarFault.self) {
      try changed { text in
        text.split(separator: "\n", omittingEmptySubsequences: false).map {
          $0.hasSuffix("-> \(target.rawValue)") ? $0.prefix { $0 != "-" } : $0
        }.joined(separator: "\n")
      }
    }
    #expect(
      fault?.description == "grammar: no file defines what the program asks for: “rule -> \(target.rawValue)”"
    )
  }

  @Test func aTargetThatDoesNotExistIsAFaultWithItsPlace() {
    let fault = #expect(throws: GrammarFault.self) {
      try changed { $0.replacing("rule 评价年度 -> year", with: "rule 评价年度 -> yaer") }
    }
    #expect(fault?.file == "fields.txt")
    #expect(
      fault.map { $0.line > 1 && $0.message.en.hasPrefix("“yaer” is no target; use appropriation, ") } == true
    )
  }

  @Test func aRuleWithoutTheCaptureOfItsTargetIsAFault() {
    let fault = #expect(throws: GrammarFault.self) {
      try changed { $0.replacing("m:#time d:#time? $", with: "#time d:#time? $") }
    }
    #expect(fault?.message.en == "in the rule “落款日期”: “reportDate” needs “m:”")
  }
}
