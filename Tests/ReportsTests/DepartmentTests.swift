import Reports
import Testing

/// 部门名称 is read from where a report says who it is, and from nowhere else.
@Suite struct DepartmentTests {
  @Test(arguments: [
    ("部门名称：清溪县水务局\n评价年度：2022年", "清溪县水务局"),
    ("部门名称(公章): 清溪县水务局\n填报人：略", "清溪县水务局"),
    ("单位名称：清溪县水务局 填报日期：2023年3月15日", "清溪县水务局"),
    ("评价单位：清溪县水务局", "清溪县水务局"),
    ("填报单位：清溪县水务局 单位：万元", "清溪县水务局"),
    ("部门（单位）名称\n清溪县水务局\n项目类别\n经常性项目", "清溪县水务局"),
    ("部门名称\t清溪县水务局\t预算年度\t2022", "清溪县水务局"),
    ("清溪县财政局（制）\n部门名称：清溪县水务局", "清溪县水务局"),
    ("实施单位：307002-松坡市图书馆", "松坡市图书馆"), ("评价单位（盖章）：清溪县水务局", "清溪县水务局"),
    ("发布机构 | 清溪县水务局 |\n2022年度部门整体支出绩效自评报告", "清溪县水务局"),
  ])
  func aLabelledNameIsTaken(text: String, name: String) {
    #expect(report(text).department?.value == name)
  }

  @Test(arguments: [
    ("清溪县水务局2022年度部门整体支出绩效自评报告", "清溪县水务局"),
    ("2022年清溪县水务局部门整体支出绩效自评表", "清溪县水务局"),
    ("清溪县水务局（本级）2022年度部门决算情况说明", "清溪县水务局"),
    ("清溪县水务局\n2022年度部门整体支出绩效自评报告", "清溪县水务局"), ("关于清溪县水务局2022年度部门整体支出绩效自评的报告", "清溪县水务局"),
    ("2022年清溪县水务局部门决算", "清溪县水务局"), ("清溪县水务局2022年度一般公共预算财政拨款“三公”经费支出决算", "清溪县水务局"),
    ("东岭市河西区人民政府\n青石路街道办事处 2022\n年度部门决算", "东岭市河西区人民政府青石路街道办事处"),
    ("部门名称（公章）：\n清溪县水务局2022年度部门整体支出绩效自评报告", "清溪县水务局"),
  ])
  func aTitleNamesItInOneLineOrTwo(text: String, name: String) {
    #expect(report(text).department?.value == name)
  }

  @Test(arguments: [
    ("一、基本情况\n松坡市城市管理综合服务中心（以下简称“中心”）是市级公益事业单位，2022年在职36人。", "松坡市城市管理综合服务中心"),
    ("一、收支情况\n松坡市图书馆2022年收入120.50万元。\n二、支出情况\n松坡市图书馆2022年支出118.25万元。", "松坡市图书馆"),
    ("一、总结\n我馆全年开放300天，接待读者较多。\n松坡市图书馆\n2023年3月2日", "松坡市图书馆"),
  ])
  func theBodyOrTheSignatureNamesIt(text: String, name: String) {
    #expect(report(text).department?.value == name)
  }

  @Test(arguments: [
    ("主管部门：松坡市文化局\n实施单位：松坡市图书馆", "松坡市图书馆"),
    ("主管部门\t松坡市文化局\t实施单位\t松坡市图书馆", "松坡市图书馆"),
  ])
  func theSuperiorIsNotTheBody(text: String, name: String) {
    #expect(report(text).department?.value == name)
  }

  @Test(arguments: [
    "部门名称（公章）：\n填报日期：2023年3月1日",
    "主管部门：松坡市文化局",
    "县水务局2022年度部门整体支出绩效自评报告",
    "区林业局\n2022年度部门整体支出绩效自评报告",
    "2022年度部门整体支出绩效自评报告\n一、基本情况\n我局全年收入120.50万元，本单位支出118.25万元。",
    "",
  ])
  func aNameThatIsCutOrMissingIsNone(text: String) {
    #expect(report(text).department == nil)
  }

  @Test func theNameIsPlacedWhereItStands() throws {
    let text = Text("2022年度部门整体支出绩效自评报告\n部门名称：清溪县水务局\n")
    let department = try #require(text.report.department)
    #expect(text.raw(department.place) == "清溪县水务局")
    #expect(department.place.line == 2)
    #expect(department.how == .stated)
  }
}
