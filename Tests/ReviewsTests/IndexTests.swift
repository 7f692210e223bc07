import Exports
import Foundation
import Pages
import Testing
import Texts

@testable import Reviews

/// The page that lists all reports.
@Suite struct IndexTests {
  private func rows(_ html: String) throws -> [[Any]] {
    let start = try #require(html.range(of: "id=\"rows\">"))
    let end = try #require(html[start.upperBound...].range(of: "</script>"))
    let data = Data(html[start.upperBound..<end.lowerBound].utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? [[Any]])
  }

  @Test func everyReportHasItsRowAndItsPage() throws {
    var index = ReviewIndex(language: .zh)
    let read = try Reading.filing(Reading.report, name: "目录/甲.txt")
    let unread = try Reading.filing("", name: "空.txt")
    let added = [index.add(read), index.add(unread)]
    let file = try #require(added[0])
    #expect(added[1] != nil)
    #expect(file.hasPrefix("reports/") && file.hasSuffix(".html"))
    let rows = try self.rows(index.html)
    #expect(rows.count == 2)
    #expect(rows[0][0] as? String == file)
    #expect(rows[0][2] as? String == "2022")
    #expect(rows[0][7] as? Int == 2)
    #expect(rows[0][13] as? String == "目录/甲.txt")
    #expect(rows[1][12] as? String == "noText")
  }

  @Test func thePicturesCountEveryReportOnce() throws {
    let filings = try (1...9).map { score in
      try Reading.filing("某局2022年度自评报告\n\n自评得分\(score)5分。", name: "\(score).txt")
    }
    let rows = filings.map { IndexRow($0, [], file: nil) }
    let svg = IndexPictures(rows: rows, say: Voice(language: .en)).markup.source
    let table = try #require(svg.range(of: "</table>")).lowerBound
    let counts = svg[..<table].matches(of: #/<td class="number">(\d+)</#).compactMap { Int($0.output.1) }
    #expect(counts.reduce(0, +) == rows.count { $0.share != nil })
    #expect(rows.allSatisfy { $0.share != nil })
  }

  @Test func whatComparingYearsFoundIsCountedAndShown() throws {
    let filing = try Reading.filing(Reading.report, parts: [.review, .tables])
    let row = ["lastYearDiffers", "warning", nil, "上年数不符<b>", "differs", "比上年1100.00万元", nil, "5"]
    let more = Filing(path: "a", sha256: nil, status: .complete, cells: [.findings: [row]])[.findings]
    var index = ReviewIndex(language: .zh)
    _ = index.add(filing, more)
    #expect(try rows(index.html)[0][8] as? Int == 1)
    let html = ReportLeaf(filing, language: .zh, more: more).html
    #expect(html.contains("上年数不符&lt;b&gt;"))
    #expect(html.contains("data-code=\"lastYearDiffers\""))
    #expect(!html.contains(YearCard.place.source))
  }

  @Test func theWayBackIsThatOfTheFolders() {
    #expect(ReviewIndex.way(from: "reports/ab/abcd.html") == "../../index.html")
    #expect(ReviewIndex.way(from: "a.html") == "index.html")
  }
}
