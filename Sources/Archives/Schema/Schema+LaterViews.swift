/// The views of the third version; those that are not here are those of the second.
extension Schema {
  static let viewsOfVersion3 =
    ["历年", "算式", "指标", "问题", "报告"].map { "DROP VIEW \($0);\n" }.joined()
      + """
      CREATE VIEW 报告 AS
        SELECT v.path AS 文件, d.status AS 状态, r.department AS 部门, r.year AS 年度, r.title AS 标题,
          r.fiscal_appropriation AS 财政拨款收入, r.fiscal_appropriation_unit AS 单位,
          r.fiscal_appropriation_yuan AS 财政拨款收入元, r.self_score AS 自评分, r.full_score AS 满分,
          r.rating AS 等级, r.execution_rate AS 预算执行率, r.claims AS 算式数, r.checked AS 已核, r.unchecked AS 未核,
          r.errors AS 错误, r.warnings AS 警告, r.notes AS 提示, d.problem_messages AS 读取说明, d.sha256 AS 指纹
        FROM present v JOIN documents d ON d.id = v.document LEFT JOIN reports r ON r.document = d.id;
      CREATE VIEW 问题 AS
        SELECT v.path AS 文件, f.department AS 部门, f.year AS 年度, f.severity AS 级别, f.code AS 类别,
          f.page AS 页, f.line AS 行, f.message_zh AS 说明, f.suggestion AS 改作, f.quote AS 引文, f.judgement AS 判断,
          f.judgement_state AS 是否适用, f.judgement_note AS 判断说明, f.judged_by AS 审核人, f.judged_at AS 判断时间
        FROM findings f JOIN present v ON v.document = f.document;
      CREATE VIEW 指标 AS
        SELECT v.path AS 文件, r.department AS 部门, r.year AS 年度, i.id AS 编号, i.level AS 级次,
          i.name AS 名称, i.standard AS 标准名称, i.full AS 分值, i.score AS 得分, i.page AS 页, i.line AS 行
        FROM indicators i JOIN present v ON v.document = i.document
        LEFT JOIN reports r ON r.document = i.document;
      CREATE VIEW 算式 AS
        SELECT v.path AS 文件, r.department AS 部门, r.year AS 年度, c.kind AS 种类, c.label AS 名称,
          c.expression AS 算式, c.stated AS 所列, c.computed AS 算得, c.stated_value AS 所列数, c.computed_value AS 算得数,
          c.unit AS 单位, c.difference AS 相差, c.verdict AS 结论, c.reason AS 原因, c.quote AS 引文, c.page AS 页, c.line AS 行
        FROM claims c JOIN present v ON v.document = c.document
        LEFT JOIN reports r ON r.document = c.document;
      CREATE VIEW 历年 AS
        SELECT r.department AS 部门, r.year AS 年度, r.self_score AS 自评分, r.rating AS 等级,
          r.fiscal_appropriation_yuan AS 财政拨款收入元, r.execution_rate AS 预算执行率, r.errors AS 错误,
          r.warnings AS 警告, v.path AS 文件
        FROM present v JOIN reports r ON r.document = v.document
        WHERE r.department IS NOT NULL AND r.year IS NOT NULL;
      CREATE VIEW 全文 AS
        SELECT v.path AS 文件, r.department AS 部门, r.year AS 年度, t.text AS 文字
        FROM texts t JOIN present v ON v.document = t.document LEFT JOIN reports r ON r.document = t.document;
      CREATE VIEW 部门年度 AS
        SELECT r.department AS 部门, r.year AS 年度, count(*) AS 报告数, \(one("self_score")) AS 自评分,
          \(one("rating")) AS 等级, \(one("fiscal_appropriation_yuan")) AS 财政拨款收入元,
          \(one("execution_rate")) AS 预算执行率, sum(r.errors) AS 错误, sum(r.warnings) AS 警告
        FROM present v JOIN reports r ON r.document = v.document
        WHERE r.department IS NOT NULL AND r.year IS NOT NULL GROUP BY r.department, r.year;

      """

  /// What several reports of a department and year say with one voice; nothing where they differ.
  static func one(_ column: String) -> String {
    "CASE count(DISTINCT r.\(column)) WHEN 1 THEN max(r.\(column)) END"
  }
}
