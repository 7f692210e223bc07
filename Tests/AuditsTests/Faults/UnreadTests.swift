import Testing

/// What any reader would recompute is a claim.
@Suite struct UnreadTests {
  @Test(arguments: sums + rates + differences + subjects + parallels + counts) func isRead(_ fault: Fault) {
    fault.check()
  }

  private static let sums = [
    Fault(
      text: "支出预算为60.00万元，支出决算为31.50万元。其中会议费19.30万元，培训费12.20万元。", claims: ["sum 31.50 exact"]),
    Fault(text: "一期工程120.5万元，二期工程80.25万元，三期工程40万元，合计240.75万元。", claims: ["sum 240.75 exact"]),
    Fault(text: "事业收入120.5万元，租金收入80.25万元，收入共计200.75万元。", claims: ["sum 200.75 exact"]),
    Fault(text: "收入总计500万元：1.财政拨款收入420万元；2.其他收入80万元。", claims: ["sum 500 exact"]),
  ]

  /// What was given and what was spent, in every wording.
  private static let rates =
    [
      "项目资金500万元，支出410万元，执行率82%。", "资金总额500万元，执行410万元，执行率82%。", "到位资金500万元，支出410万元，执行率82%。",
      "项目资金500万元，已完成拨付410万元，拨付率82%。",
    ].map { Fault(text: $0, claims: ["rate 82 exact"]) } + [
      Fault(text: "下达资金500万元，支付410万元，支付率82%。", claims: ["rate 82 exact"]),
      Fault(text: "编制数\t2023年实际在职人数\t控制率\n40\t43\t107.50%\n", claims: ["rate 107.50 exact"]),
    ]

  /// What is left or lacking is a difference.
  private static let differences =
    ["结余", "结转", "未支出", "尚未拨付"].map { word in
      Fault(
        text: "年初预算930.50万元，支出880.25万元，\(word)50.25万元。", claims: ["difference 50.25 exact"])
    }
    + ["还需", "缺口"].map { word in
      Fault(
        text: "项目总投资930.50万元，已到位资金880.25万元，\(word)50.25万元。", claims: ["difference 50.25 exact"])
    } + [
      Fault(text: "年初预算300.00万元，支出312.50万元，超支12.50万元。", claims: ["difference 12.50 exact"]),
      Fault(text: "收入预算300.00万元，实际收入312.50万元，超收12.50万元。", claims: ["difference 12.50 exact"]),
    ]

  /// A subject lasts over a semicolon, a base over a full stop, and 分别 gives each its own.
  private static let subjects = [
    Fault(text: "会议费支出决算为2.40万元，完成预算的60%；较上年减少0.60万元，下降20%。", claims: ["growth 20 exact"]),
    Fault(
      text: "全市一般公共预算收入125.00亿元。税收收入80.00亿元，同比下降3.1%，占一般公共预算收入比重64%。", claims: ["share 64 exact"]),
  ]

  /// What is told 分别 is told of each alone; lists of unequal length say of none which is whose.
  private static let parallels = [
    Fault(
      text: "基本支出44.00万元、项目支出55.00万元，分别比上年增加4.00万元、5.00万元，分别增长10%、10%。",
      claims: ["growth 10 exact", "growth 10 exact"]),
    Fault(
      text: "会议费、培训费支出分别为3.00万元、6.00万元，分别比上年减少1.00万元、2.00万元，分别下降25%、26%。",
      claims: ["growth 25 exact", "growth 26 wrong"]),
    Fault(
      text: "总支出100.0万元，其中基本支出44.0万元、项目支出56.0万元，分别占总支出的44%、58%。",
      claims: ["sum 100.0 exact", "share 44 exact", "share 58 wrong"]),
    Fault(
      text: "基本支出44.00万元和项目支出55.00万元较上年分别增加4.00万元和5.00万元，增长10%和11%。",
      claims: ["growth 10 exact", "growth 11 wrong"]),
    Fault(
      text: "学校、医院预算分别为50.0、60.0万元，支出分别为45.0、57.0万元，执行率分别为90%、93%。",
      claims: ["rate 90 exact", "rate 93 wrong"]),
    Fault(text: "书架30个、书桌20个、书柜10个，分别增长5%、6%。", claims: ["growth 5 unchecked/operandMissing"]),
  ]

  private static let counts = [
    Fault(
      text: "享受高龄津贴老人52000人，其中：80-89周岁老人41000人，90周岁以上老人11000人。", claims: ["sum 52000 exact"]),
    Fault(text: "购置书架、阅览桌、检索机等3项设备。", claims: ["count 3 exact"]),
    Fault(text: "购置3项设备：书架、阅览桌、检索机。", claims: ["count 3 exact"]),
    Fault(text: "购置4项设备：书架、阅览桌、检索机。", claims: ["count 4 wrong"]),
  ]
}
