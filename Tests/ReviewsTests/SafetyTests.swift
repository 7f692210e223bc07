import Exports
import Foundation
import Pages
import Testing

@testable import Reviews

/// Nothing that stands in a document or in the name of a file is anything but text on a page.
@Suite struct SafetyTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'--><svg/onload=alert(1)>", "&lt;b&gt;",
    "</script><script>alert(1)</script>", "]]><b>", "{{7*7}}", "\u{202E}局政财\u{2066}x",
    "a\u{85}b\u{200F}c",
  ]

  private static let elements: Set<String> = [
    "!doctype", "html", "head", "meta", "title", "style", "script", "body", "a", "nav", "header", "main",
    "section",
    "article", "div", "span", "p", "b", "bdi", "h1", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd",
    "table",
    "thead", "tbody", "tr", "th", "td", "form", "fieldset", "legend", "label", "input", "textarea", "button",
    "kbd",
    "mark", "blockquote", "details", "summary", "dialog", "svg", "g", "rect", "line", "text",
  ]

  /// Whatever a report says and is called, its page has only elements and attributes that the program itself writes.
  @Test(arguments: hostile.indices) func aHostileNameIsText(index: Int) throws {
    let word = Self.hostile[index]
    let text = """
      某县\(word)局2022年度部门整体支出绩效自评报告

      部门名称：某县\(word)局

      2022年\(word)项目支出320.00万元，占总支出1203.40万元的29.59%，\(word)。
      """
    let html = try Reading.html(text, name: "目录/\(word)")
    #expect(html.contains("class=\"card error\""))
    #expect(!html.unicodeScalars.contains { Self.steers($0) })
    var scripts = 0
    for tag in Tags(html).all {
      let words = tag.split(separator: " ").map { $0.drop { $0 == "/" } }
      let name = String(words.first ?? "")
      #expect(Self.elements.contains(name), "<\(tag)>")
      if name == "script", !tag.hasPrefix("/") { scripts += 1 }
      for attribute in words.dropFirst() { #expect(!attribute.lowercased().hasPrefix("on"), "<\(tag)>") }
    }
    // Two of data, and the program itself.
    #expect(scripts == 3)
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The policy names the fingerprints of just the style and the script that stand in the page.
  @Test func thePolicyAllowsTheStyleAndTheScriptAndNothingElse() throws {
    let html = try Reading.html(Reading.report)
    let policy = try #require(html.firstMatch(of: #/Content-Security-Policy" content="([^"]*)"/#)?.output.1)
    #expect(policy.hasPrefix("default-src &#39;none&#39;; "))
    for (name, directive) in [("style", "style-src"), ("script", "script-src")] {
      let start = try #require(html.range(of: "<\(name)>"))
      let end = try #require(html.range(of: "</\(name)>", options: .backwards))
      let content = String(html[start.upperBound..<end.lowerBound])
      let digits = Array(try #require(fingerprint(of: Array(content.utf8))))
      let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
        UInt8(String(digits[$0...$0 + 1]), radix: 16)
      }
      let hash = Data(bytes).base64EncodedString()
      #expect(policy.contains("\(directive) &#39;sha256-\(hash)&#39;"))
    }
    #expect(!policy.contains("unsafe"))
    #expect(!html.contains(" style=\""))
    #expect(html.ranges(of: #/ on[a-z]+="/#).isEmpty)
    #expect(!Face.script.contains("innerHTML") && !Face.script.contains("eval("))
    #expect(html.ranges(of: #/(?:src|href)="(?!data:|#)/#).isEmpty)
  }

  @Test(arguments: ["", "a", "ab", "abc", "abcd", "复核"]) func bytesAreWrittenInSixtyFourSigns(text: String) {
    #expect(base64(of: Array(text.utf8)) == Data(text.utf8).base64EncodedString())
  }

  @Test func dataForTheScriptCannotEndIt() {
    let block = Markup.data("x", .object(["a": "</script><b>"]))
    #expect(
      block.source
        == "<script type=\"application/json\" id=\"x\">{\"a\":\"\\u003c/script>\\u003cb>\"}</script>")
  }
}
