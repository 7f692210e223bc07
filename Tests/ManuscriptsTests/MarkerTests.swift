import Manuscripts
import Testing

@Suite struct MarkerTests {
  @Test(arguments: [
    ("第一部分 部门概况", Marker.Style.part, "一", 5), ("第二章总则", .part, "二", 3), ("第十二部分", .part, "十二", 5),
    ("一、基本情况", .ideograph, "一", 2), ("十二、其他", .ideograph, "十二", 3), ("三．结论", .ideograph, "三", 2),
    ("二. 结论", .ideograph, "二", 3),
    ("（一）部门职能", .bracketedIdeograph, "一", 3), ("(十一) 其他", .bracketedIdeograph, "十一", 5),
    ("（ 二 ）其他", .bracketedIdeograph, "二", 5),
    ("1、预算编制", .digit, "1", 2), ("1.预算编制", .digit, "1", 2), ("10. 预算编制", .digit, "10", 4),
    ("１．预算编制", .digit, "1", 2),
    ("1. 2020年预算", .digit, "1", 3), ("1、2021年预算", .digit, "1", 2), ("2.2021年预算", .digit, "2", 2),
    ("3、120户农户", .digit, "3", 2),
    ("1.1预算编制", .twoPlaces, "1.1", 3), ("1.1 预算编制", .twoPlaces, "1.1", 4), ("2.10预算", .twoPlaces, "2.10", 4),
    ("1.1项目概况", .twoPlaces, "1.1", 3), ("1.2年度目标", .twoPlaces, "1.2", 3), ("2.1 人员情况", .twoPlaces, "2.1", 4),
    ("1.1.1预算编制", .threePlaces, "1.1.1", 5), ("1.2.10 预算编制", .threePlaces, "1.2.10", 7),
    ("1.1.1项目立项", .threePlaces, "1.1.1", 5),
    ("（1）数量指标", .bracketedDigit, "1", 3), ("(12)数量", .bracketedDigit, "12", 4),
    ("1）数量指标", .bracketedDigit, "1", 2),
    ("①产出", .circled, "①", 1), ("⑳ 产出", .circled, "⑳", 2),
    ("• 一、基本情况", .ideograph, "一", 4), ("★1.预算", .digit, "1", 3),
  ])
  func numberingIsRead(text: String, style: Marker.Style, number: String, length: Int) throws {
    let marker = try #require(Marker(Array(text.unicodeScalars)[...]))
    #expect(marker.style == style)
    #expect(marker.number == number)
    #expect(marker.length == length)
  }

  @Test(arguments: [
    "", "预算编制", "12.5万元", "12.5 万元", "5.68 万人，完成年度目标任务的 88.47%", "2021年", "2021.5", "12.5%", "12.5",
    "12.345万元", "1.2倍",
    "9.5 10", "3.2公里", "1.5亩", "2.5 平方米", "0.5小时", "10天", "123、", "1、2、3年级", "1、5个", "三个方面", "一般公共预算", "一是",
    "十二",
    "第一", "第一，", "第三部门", "第一批", "(2021)", "（10分）", "（以下简称", "(一", "（）", "1", "1.1", "1.1.1.1", "2024.5.15",
    "0751-6359437",
    "-5.2万元", "- 3 -", "—3—", "a.", "Ⅰ、",
  ])
  func otherBeginningsAreNoNumbering(text: String) {
    #expect(Marker(Array(text.unicodeScalars)[...]) == nil)
  }

  @Test func aSliceIsReadFromItsOwnStart() {
    let text = Array("共一、基本情况".unicodeScalars)
    #expect(Marker(text[1...])?.length == 2)
    #expect(Marker(text[...]) == nil)
  }
}
