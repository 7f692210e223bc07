import Testing

@testable import Texts

@Suite struct NormalisingTests {
  private func normal(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { normalised($0) }))
  }

  @Test(arguments: [
    ("１２．５％", "12.5%"), ("（一），；：！？～", "(一),;:!?~"), ("a\u{3000}b\u{A0}c\u{2009}d", "a b c d"),
    ("－1 ‐1 ‑1 ‒1 −1 ﹣1", "-1 -1 -1 -1 -1 -1"), ("2020—2021─2022–2023", "2020—2021─2022–2023"),
    ("5﹪ 1﹦1═1", "5% 1=1=1"), ("≧90 ≦60 ≥1", "≥90 ≤60 ≥1"), ("3×4÷2 1∕2", "3×4÷2 1/2"), ("﹙1﹚", "(1)"),
    ("“a” „b‟ \"c\"", "\"a\" \"b\" \"c\""), ("⽤⼾⽀出⽬标", "用户支出目标"), ("⻓⻅⺠", "长见民"),
    ("\u{F97E}\u{F9B5}", "量例"), ("、。《》", "、。《》"),
  ])
  func spellings(_ text: String, _ expected: String) {
    #expect(normal(text) == expected)
  }

  @Test func tablesAreWhole() {
    #expect(Ideographs.radicalsSupplement.count == 0x2EF4 - 0x2E80)
    #expect(Ideographs.kangxiRadicals.count == 0x2FD6 - 0x2F00)
    #expect(Ideographs.compatibility.count == 0xFADA - 0xF900)
  }

  /// Normalising twice changes nothing, and nothing traps, for every scalar there is.
  @Test func everyScalarIsSettled() {
    let scalars = (0...UInt32(0x10FFFF)).lazy.compactMap { Unicode.Scalar($0) }
    #expect(scalars.allSatisfy { normalised(normalised($0)) == normalised($0) })
  }
}
