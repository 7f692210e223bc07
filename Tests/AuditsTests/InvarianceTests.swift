import Audits
import Chance
import Pages
import Reports
import Testing

/// The same text in other widths and other lines makes the same claims.
@Suite struct InvarianceTests {
  /// A claim without its place.
  private func told(_ text: String, verdicts: Bool = true) -> [String] {
    audit(text).claims.map { claim in
      let result = "\(claim.kind.rawValue) \(claim.label ?? "-") \(claim.expression) = \(claim.stated)"
      return verdicts ? "\(result): \(claim.outcome)" : result
    }
  }

  private static let widths: [Character: Character] = [
    "%": "％", "(": "（", ")": "）", "=": "＝", "+": "＋", "/": "／", ".": "．", ":": "：", ";": "；", ",": "，",
    "-": "－",
  ]

  private static func inFullWidth(_ text: String) -> String {
    String(
      text.map { character in
        if let digit = character.wholeNumberValue, character.isASCII,
          let scalar = Unicode.Scalar(0xFF10 + digit)
        {
          return Character(scalar)
        }
        return widths[character] ?? character
      })
  }

  private static func inHalfWidth(_ text: String) -> String {
    let narrow = Dictionary(uniqueKeysWithValues: widths.map { ($0.value, $0.key) })
    return String(text.map { narrow[$0] ?? $0 })
  }

  @Test func fullWidthAndHalfWidthSignsAreOne() {
    #expect(told(Self.inFullWidth(specimen)) == told(specimen))
    #expect(told(Self.inHalfWidth(specimen)) == told(specimen))
  }

  @Test func someSignsInFullWidthAreOne() {
    var random = SeededGenerator(seed: 0x5EED)
    for _ in 0..<10 {
      let mixed = String(specimen.map { Bool.random(using: &random) ? Self.widths[$0] ?? $0 : $0 })
      #expect(told(mixed) == told(specimen))
    }
  }

  @Test func windowsLineEndsAndSpacesAtLineEndsAreOne() {
    #expect(told(specimen.replacing("\n", with: "\r\n")) == told(specimen))
    #expect(told(specimen.replacing("\n", with: " \u{3000}\n")) == told(specimen))
  }

  /// A wrong result that rests on a number from two lines is unchecked; all else must be the same.
  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func linesOfAnyWidthMakeTheSameClaims(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (claims, outcomes) = (told(specimen, verdicts: false), told(specimen))
    for _ in 0..<30 {
      let width = Int.random(in: 56...100, using: &random)
      let text = Self.wrapped(specimen, at: width)
      #expect(told(text, verdicts: false) == claims, "seed \(seed), width \(width)")
      for (read, wanted) in zip(told(text), outcomes) where !read.hasSuffix("joinCreatedNumber") {
        #expect(read == wanted, "seed \(seed), width \(width)")
      }
    }
  }

  /// The paragraphs of a text in lines of `width` half-width cells.
  static func wrapped(_ text: String, at width: Int) -> String {
    text.split(separator: "\n").map { paragraph in
      var lines = [""]
      var used = 0
      for character in paragraph {
        let cells = character.isASCII ? 1 : 2
        if used + cells > width {
          lines.append("")
          used = 0
        }
        lines[lines.count - 1].append(character)
        used += cells
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
