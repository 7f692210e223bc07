import Audits
import Exports
import Figures
import Foundation
import Grammars
import Manuscripts
import Pages
import Pipeline
import Reports
import Testing
import Texts

@testable import Reviews

/// What stands on the page of a report.
@Suite struct PageTests {
  @Test func everyFindingIsACardAndEveryClaimIsListed() throws {
    let filing = try Reading.filing(Reading.report)
    let html = ReportLeaf(filing, language: .zh).html
    #expect(html.ranges(of: "<article class=\"card").count == filing[.findings].count)
    #expect(filing[.findings].count == 2)
    for index in filing[.claims].indices { #expect(html.contains("data-s=\"c\(index + 1)\"")) }
  }

  @Test func aCardTellsTheSentenceTheStepsAndTheVerdict() throws {
    let html = try Reading.html(Reading.report)
    #expect(html.contains("320.00万元 ÷ 1203.40万元 = <b>26.5913%</b>"))
    #expect(html.contains("占总支出的<mark>29.59%</mark>"))
    #expect(html.contains("（可代表 29.585 – 29.595）"))
    #expect(html.contains("不符，超出"))
    #expect(html.contains("<svg class=\"line\""))
  }

  @Test(arguments: [
    ("(526.70-500)/500", ["526.70 − 500 = 26.7", "26.7 ÷ 500 = 5.34%"]),
    ("1+2+3.5", ["1 + 2 + 3.5 = 5.34%"]),
    ("34.94/39.66", ["34.94 ÷ 39.66 = 5.34%"]),
    ("(9-1)*(2+3)", ["9 − 1 = 8", "2 + 3 = 5", "8 × 5 = 5.34%"]),
  ]) func aRecomputationGoesStepByStep(expression: String, steps: [String]) throws {
    let parsed = try parse(expression)
    #expect(Step.all(of: parsed, giving: "5.34%").map { "\($0.expression) = \($0.value)" } == steps)
  }

  private func parse(_ text: String) throws -> Figures.Expression {
    var tokens: [ExpressionToken] = []
    var digits = ""
    func finish() {
      if let figure = Figure(digits: digits) { tokens.append(.figure(figure)) }
      digits = ""
    }
    let signs: [Character: ExpressionToken] = [
      "+": .plus, "-": .minus, "*": .times, "/": .over, "(": .open, ")": .close,
    ]
    for sign in text {
      if let token = signs[sign] {
        finish()
        tokens.append(token)
      } else {
        digits.append(sign)
      }
    }
    finish()
    return try Expression(tokens)
  }

  @Test(arguments: ["huailai-2021", "yantian-2021", "dabu-2021"])
  func everyFigureOfAFindingIsMarkedWhereItStands(name: String) throws {
    for ending in ["txt", "pdf"] {
      let read = try Reading.understanding(Reading.sample("\(name).\(ending)"))
      let subjects = Subject.all(of: read.audit, in: read.document)
      let found = subjects.filter { !$0.findings.isEmpty && $0.claim != nil }
      for subject in found {
        let claim = try #require(subject.claim)
        for mark in subject.marks {
          let text = plain(read.document.text[mark.range])
          switch mark.role {
          case .whole: continue
          case .stated: #expect(text.contains(claim.stated), "\(claim.id) \(text)")
          case .operand(let number):
            #expect(text.contains(claim.operands[number - 1].figure.digits), "\(claim.id) \(text)")
          }
        }
      }
    }
  }

  /// Without what parts thousands.
  private func plain(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars.filter { !$0.properties.isWhitespace && $0 != "," }))
      .replacing("％", with: "%")
  }

  /// The boxes of a figure are those of its glyphs: each glyph lies in one, and none reaches over its neighbours.
  @Test(arguments: ["yantian-2021.pdf", "dabu-2021.pdf", "huailai-2021.pdf"])
  func boxesLieOverTheGlyphsOfTheirFigures(name: String) throws {
    let read = try Reading.understanding(Reading.sample(name))
    var seen = 0
    for mark in Subject.all(of: read.audit, in: read.document).flatMap(\.marks) where mark.role != .whole {
      for offset in mark.range {
        let scalar = read.document.text[offset]
        guard ("0"..."9").contains(scalar), let page = read.document.page(holding: offset) else { continue }
        let glyph = page.boxes[offset - page.range.lowerBound]
        let isCovered = mark.boxes.contains { place in
          place.page == page.number && place.box.x0 <= glyph.x0 && glyph.x1 <= place.box.x1
            && place.box.y0 <= glyph.y0
            && glyph.y1 <= place.box.y1
        }
        #expect(isCovered, "\(name) \(mark)")
        seen += 1
      }
    }
    #expect(seen > 100)
  }

  @Test func thePagesThatCarryAClaimAreDrawn() throws {
    let reader = try Reading.reader()
    let filing = reader.filing(of: try Reading.sample("yantian-2021.pdf"))
    let body = try #require(filing.review)
    let drawn = body.ranges(of: "href=\"data:image/png;base64,iVBOR").count
    #expect(drawn > 1)
    #expect(body.contains("<svg class=\"crop\""))
    var all = reader
    all.parts.insert(.allPages)
    let whole = try #require(all.filing(of: try Reading.sample("yantian-2021.pdf")).review)
    let pages = try #require(filing[.reports].first?["pages"].flatMap { Int($0) })
    #expect(whole.ranges(of: "<figure class=\"page\"").count == pages)
    #expect(drawn <= pages)
  }

  @Test func aFileThatWasNotReadHasAPageThatSaysSo() throws {
    let html = try Reading.html("")
    #expect(html.contains("文件没有读出"))
  }
}
