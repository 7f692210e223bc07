import Audits
import Exports
import Foundation
import Testing
import Texts

@testable import Reviews

/// What a person said of a finding is found again by what the finding says.
@Suite struct JudgementTests {
  private func filing(_ text: String = Reading.report) throws -> Filing {
    try Reading.filing(text, parts: [.tables])
  }

  /// The file that a page saves when every finding of a filing is judged.
  private func judgements(of filing: Filing, _ decision: String, note: String = "核过") throws -> Judgements {
    let report = try #require(filing[.reports].first)
    let list = Saying.all(of: filing).map { saying in
      JSON.object([
        "code": .string(saying.code), "label": .string(saying.label),
        "department": .string(Saying.folded(report["department"] ?? "")),
        "year": .string(report["year"] ?? ""),
        "figures": .array(saying.figures.map(JSON.string)), "decision": .string(decision),
        "note": .string(note),
        "who": "张三", "when": "2026-01-02T03:04:05.000Z",
      ])
    }
    let file = JSON.object(["schema": "fuhe.judgements/1", "judgements": .array(list)])
    return try #require(Judgements(json: file.line))
  }

  @Test func aJudgementIsFoundAgainInAnEditedFile() throws {
    let first = try filing()
    let judged = try judgements(of: first, "confirmed")
    let edited = try filing("附件：\n\n" + Reading.report.replacing("。\n", with: "。另注。\n"))
    #expect(edited[.findings].count == 2)
    let standings = judged.standings(of: edited)
    for standing in standings {
      guard case .judged(let judgement) = standing else {
        Issue.record("\(standing)")
        continue
      }
      #expect(judgement.decision == .confirmed)
    }
  }

  @Test func otherFiguresAreShownAsChangedAndNotApplied() throws {
    let judged = try judgements(of: filing(), "dismissed")
    let changed = try filing(Reading.report.replacing("29.59%", with: "29.69%"))
    let standings = judged.standings(of: changed)
    #expect(standings.count { $0.isDismissed } == 1)
    #expect(standings.count { if case .changed = $0 { true } else { false } } == 1)
    var tally = JudgementTally(judged)
    let remarks = tally.remarks(of: changed, in: .zh).compactMap(\.self)
    #expect(remarks.contains { $0.hasPrefix("判断之后依据变了") })
    #expect(tally.worst == .error)
    #expect(tally.summary(.zh) == "已判：属实 0，排除 1，待问 0，依据已变 1\n")
  }

  @Test func anotherYearOrDepartmentIsAnotherFinding() throws {
    let judged = try judgements(of: filing(), "confirmed")
    let other = try filing(Reading.report.replacing("2022", with: "2021"))
    #expect(judged.standings(of: other).allSatisfy { $0 == .open })
  }

  @Test func aDismissalNeedsItsReason() throws {
    let first = try filing()
    for (note, count) in [("", 0), (" \n", 0), ("另有规定", 2)] {
      let judged = try judgements(of: first, "dismissed", note: note)
      #expect(judged.standings(of: first).count { $0.isDismissed } == count)
    }
    var tally = JudgementTally(try judgements(of: first, "dismissed"))
    _ = tally.remarks(of: first, in: .zh)
    #expect(tally.worst == nil)
  }

  @Test func theLatestOfSeveralCounts() throws {
    let first = try filing()
    let early = try judgements(of: first, "confirmed")
    let late = try judgements(of: first, "ask")
    let both =
      early.all.map(\.json)
      + late.all.map { judgement in
        var judgement = judgement
        judgement.when = "2026-02-01T00:00:00.000Z"
        return judgement.json
      }
    for list in [both, both.reversed()] {
      let file = JSON.object(["schema": "fuhe.judgements/1", "judgements": .array(list)])
      let judged = try #require(Judgements(json: file.line))
      #expect(judged.all.map(\.decision) == [.ask, .ask])
    }
  }

  @Test(arguments: [
    "", "{}", "[]", #"{"schema":"fuhe.judgements/2","judgements":[]}"#,
    #"{"schema":"fuhe.judgements/1","judgements":[{}]}"#,
    #"{"schema":"fuhe.judgements/1","judgements":[{"code":1}]}"#,
  ]) func anythingElseIsNoFileOfJudgements(text: String) { #expect(Judgements(json: text) == nil) }

  /// The page and the rows of a filing say the same of a finding, so that what one saves the other finds.
  @Test func thePageSaysWhatTheRowsSay() throws {
    let filing = try Reading.filing(Reading.report, parts: [.review, .tables])
    let html = ReportLeaf(filing, language: .zh).html
    for saying in Saying.all(of: filing) {
      let head = Markup.element(
        "article",
        [
          "data-code": saying.code, "data-label": saying.label,
          "data-figures": saying.figures.joined(separator: " "),
        ])
      let attributes = head.source.dropFirst("<article".count).prefix { $0 != ">" }
      #expect(html.contains(attributes), "\(attributes)")
    }
  }

  /// A page holds what was judged of its own department and year, and nothing else.
  @Test func aPageCarriesItsOwnJudgements() throws {
    let filing = try Reading.filing(Reading.report, parts: [.review, .tables])
    let own = try judgements(of: filing, "confirmed", note: "<b>甲</b>")
    let html = ReportLeaf(filing, language: .zh, judgements: own).html
    #expect(html.contains("\\u003cb>甲"))
    let other = try Reading.filing(Reading.report.replacing("2022", with: "2021"))
    #expect(ReportLeaf(other, language: .zh, judgements: own).html.contains("id=\"judgements\">[]<"))
  }
}
