import Manuscripts
import Testing

@Suite struct WrapTests {
  private static let sentence = "又依据有关文件的规定，对已领取养老金的企业退休人员每年要做生存资格认证"

  @Test(arguments: ["\n", "\n\n", "\r\n", "\n \n\u{3000}\n", "\u{C}", "\n\u{C}\n", "\u{2028}"])
  func aLineCutInsideAWordGoesOn(gap: String) {
    let text = Self.sentence + "，2016年起该项工" + gap + "作所需经费列入年度预算。"
    #expect(mended(text) == [Self.sentence + "，2016年起该项工作所需经费列入年度预算。"])
  }

  @Test(arguments: [
    ("金额为1,2", "34.56万元。"), ("金额为1,234.", "56万元。"), ("金额为1,234", ".56万元。"), ("参保人数为", "5.68 万人。"),
    ("完成了12.5", "％的任务。"),
    ("=34.94/", "39.66=88%。"), ("=34.94", "/39.66×100%=88%。"), ("=34.94/39.66", "=88%。"),
    ("=(63.46", "-32)÷32。"), ("（以下简称", "“中心”）。"),
    ("比上年增加", "-1,037.00万元。"),
  ])
  func numbersAndFormulasGoOn(before: String, after: String) {
    #expect(mended("\(Self.sentence)\(before)\n\(after)") == ["\(Self.sentence)\(before)\(after)"])
  }

  @Test func latinWordsAreJoinedWithASpace() {
    let line = "The self evaluation report of the whole department is"
    #expect(mended("\(line)\nmade public") == ["\(line) made public"])
    #expect(mended("\(Self.sentence)ABC\n有限公司") == ["\(Self.sentence)ABC有限公司"])
  }

  @Test func aNumberAcrossAWrapIsMarkedJoined() throws {
    let passage = try #require(manuscript("\(Self.sentence)金额为1,2\n34.56万元。").blocks.first?.passage)
    let start = Self.sentence.unicodeScalars.count + 3
    #expect(passage.string(start..<start + 8) == "1,234.56")
    #expect(passage.isJoined(start..<start + 8))
    #expect(!passage.isJoined(start..<start + 3))
    #expect(!passage.isJoined(start + 3..<start + 8))
    #expect(passage.rawRange(start..<start + 8) == start..<start + 9)
    #expect(passage.rawRange(0..<0) == nil)
  }

  @Test func joinsAreKeptInRowsAndPieces() throws {
    let passage = try #require(manuscript("\(Self.sentence)金额 1,2\n34.56 万元。").blocks.first?.passage)
    let piece = try #require(passage.pieces.dropFirst().first)
    #expect(piece.string == "1,234.56")
    #expect(piece.isJoined(0..<8))
    #expect(!passage.pieces[0].isJoined(0..<passage.pieces[0].count))
    let row = Passage(cells: [passage.pieces[2], Passage(), piece])
    #expect(row.string == "万元。 1,234.56")
    #expect(row.isJoined(4..<12))
    #expect(!row.isJoined(0..<4))
  }

  @Test(.timeLimit(.minutes(1))) func aParagraphOfManyLinesIsReadInReasonableTime() {
    let lines = Array(repeating: Self.sentence, count: 20_000)
    #expect(mended(lines.joined(separator: "\n")) == [lines.joined()])
  }

  @Test(arguments: ["一、", "（一）", "①", "第一部分", "1、", "1. ", "1.1 ", "1.1.1 ", "（1）", "1）"])
  func numberingStartsAParagraph(marker: String) {
    #expect(mended("\(Self.sentence)\n\(marker)预算编制") == [Self.sentence, "\(marker)预算编制"])
  }

  @Test func listsOfFieldsRowsAndTitlesStayApart() {
    for lines in [
      ["某县人力资源和社会保障局", "部门绩效评价报告", "2022年度"],
      ["单位名称：某省某自治州某自治县人力资源和社会保障局机关服务中心", "填报人：某某", "联系电话：12345", "填报日期：2022年3月18日"],
      ["预算数 执行数 执行率", "100 90 90%", "200 150 75%"],
      ["年初预算数 全年预算数 全年执行数 分值 执行率 得分", "5377.64 5377.64 5377.64 10 100 10"],
      ["本年工作已经完成。", "明年工作继续开展。", "特此报告"],
    ] {
      #expect(mended(lines.joined(separator: "\n")) == lines)
    }
  }

  @Test(arguments: [
    (44, "    "), (44, "\u{3000}\u{3000}"), (60, "    "), (60, "\u{3000}\u{3000}"), (77, "    "), (77, ""),
  ])
  func aSetTextIsReadAsItsParagraphs(measure: Int, indent: String) {
    let lines = Self.paragraphs.flatMap { Self.set(indent + $0, at: measure) }
    #expect(mended(lines.joined(separator: "\n")) == Self.paragraphs)
  }

  @Test func pagesDoNotPartParagraphs() {
    let lines = Self.paragraphs.flatMap { Self.set("\u{3000}\u{3000}" + $0, at: 60) }
    let pages = stride(from: 0, to: lines.count, by: 4).map { start in
      lines[start..<min(start + 4, lines.count)].joined(separator: "\n") + "\n\n- \(start / 4 + 1) -"
    }
    #expect(pages.count > 3)
    #expect(mended(pages.joined(separator: "\u{C}")) == Self.paragraphs)
  }

  /// Lines of at most `measure` half-width cells.
  private static func set(_ paragraph: String, at measure: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for character in paragraph {
      let cells = character.isASCII ? 1 : 2
      if width + cells > measure {
        lines.append(line)
        (line, width) = ("", 0)
      }
      line.append(character)
      width += cells
    }
    return lines + [line]
  }

  private static let paragraphs = [
    "一、项目基本情况",
    "（一）立项依据。依照有关通知的规定，养老保险费征缴实行激励经费制，县财政以上年度已征缴养老保险费收入总额为基数，按0.6%至3%编入次年部门预算，用来补足日常征缴所需的工作开支。",
    "项目总经费为57万元，项目内容为社会养老保险、工伤、失业保险等业务的经办、宣传和培训，以及为退休人员提供社会化管理服务时发生的其他必要支出，全年实际支出56.88万元，预算执行率为56.88/57×100%=99.79%。",
    "1、数量目标完成情况。企业职工养老保险参保目标任务人数为6.42万人，当前参保人数为5.68万人，完成年度目标任务的88.47%，机关事业单位养老保险参保目标任务人数1.7238万人，当前参保人数为1.92万人。",
    "2、质量目标完成情况。本年度财政拨款收入合计774.55万元，同比减少1,037.00万元，主要原因是上年度安排了一次性项目资金，本年度不再安排，相应减少了支出，其他各项收支与上年基本持平。",
    "二、评价结论",
    "本部门按照要求开展自评，对照年初填报的绩效目标表逐条核对，各项目标的完成程度都作了书面记录，打分由多人分别进行，取一致意见后定稿，以求结果公允，最终自评得分为98.14分，评价等级为优。",
  ]
}
