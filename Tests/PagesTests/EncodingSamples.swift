/// One sentence as each encoding writes it.
enum Sample {
  static let simplified = "部门整体支出绩效自评报告，全年预算数39.66万元，执行数34.94万元。"
  static let traditional = "部門整體支出績效自評報告，全年預算數39.66萬元，執行數34.94萬元。"

  static let gb18030 = hex(
    """
    b2 bf c3 c5 d5 fb cc e5 d6 a7 b3 f6 bc a8 d0 a7 d7 d4 c6 c0 b1 a8 b8 e6 a3 ac c8 ab c4 ea d4 a4
    cb e3 ca fd 33 39 2e 36 36 cd f2 d4 aa a3 ac d6 b4 d0 d0 ca fd 33 34 2e 39 34 cd f2 d4 aa a1 a3
    """)

  static let traditionalInGBK = hex(
    """
    b2 bf e9 54 d5 fb f3 77 d6 a7 b3 f6 bf 83 d0 a7 d7 d4 d4 75 88 f3 b8 e6 a3 ac c8 ab c4 ea ee 41
    cb e3 94 b5 33 39 2e 36 36 c8 66 d4 aa a3 ac 88 cc d0 d0 94 b5 33 34 2e 39 34 c8 66 d4 aa a1 a3
    """)

  static let big5 = hex(
    """
    b3 a1 aa f9 be e3 c5 e9 a4 e4 a5 58 c1 5a ae c4 a6 db b5 fb b3 f8 a7 69 a1 41 a5 fe a6 7e b9 77
    ba e2 bc c6 33 39 2e 36 36 b8 55 a4 b8 a1 41 b0 f5 a6 e6 bc c6 33 34 2e 39 34 b8 55 a4 b8 a1 43
    """)
}
