extension Schema {
  /// That a document `d` was not read whole, is no file of another kind, and was not replaced by what a remedy made.
  static let needsAPerson =
    "d.status <> 'complete' AND NOT (d.status = 'unsupported' AND d.format IN ('other', 'folder')) "
    + "AND d.id NOT IN (SELECT document FROM replaced)"

  /// What people see who open the archive in a database browser or link it to a spreadsheet.
  ///
  /// A document is shown under the path where it was seen last; one that another has replaced there is not shown.
  static let views =
    ["待处理", "历年", "数字", "算式", "指标", "问题", "报告", "present"].map { "DROP VIEW IF EXISTS \($0);\n" }.joined()
      + """
      CREATE VIEW present AS
        SELECT d.id AS document,
          (SELECT p.path FROM paths p WHERE p.document = d.id AND p.is_current
           ORDER BY p.last_run DESC, p.raw LIMIT 1) AS path,
          (SELECT p.raw FROM paths p WHERE p.document = d.id AND p.is_current
           ORDER BY p.last_run DESC, p.raw LIMIT 1) AS raw
        FROM documents d WHERE EXISTS (SELECT 1 FROM paths p WHERE p.document = d.id AND p.is_current);
      CREATE VIEW 报告 AS
        SELECT v.path AS 文件, d.status AS 状态, r.department AS 部门, r.year AS 年度, r.title AS 标题,
          r.fiscal_appropriation AS 财政拨款收入, r.fiscal_appropriation_unit AS 单位,
          r.fiscal_appropriation_yuan AS 财政拨款收入元, r.self_score AS 自评分, r.full_score AS 满分,
          r.rating AS 等级, r.claims AS 算式数, r.checked AS 已核, r.unchecked AS 未核, r.errors AS 错误,
          r.warnings AS 警告, r.notes AS 提示, d.problem_messages AS 读取说明, d.sha256 AS 指纹
        FROM present v JOIN documents d ON d.id = v.document LEFT JOIN reports r ON r.document = d.id;
      CREATE VIEW 问题 AS
        SELECT v.path AS 文件, r.department AS 部门, r.year AS 年度, f.severity AS 级别, f.code AS 类别,
          f.page AS 页, f.line AS 行, f.message_zh AS 说明, f.quote AS 引文
        FROM findings f JOIN present v ON v.document = f.document
        LEFT JOIN reports r ON r.document = f.document;
      CREATE VIEW 指标 AS
        SELECT v.path AS 文件, r.department AS 部门, r.year AS 年度, i.id AS 编号, i.level AS 级次,
          i.name AS 名称, i.full AS 分值, i.score AS 得分, i.page AS 页, i.line AS 行
        FROM indicators i JOIN present v ON v.document = i.document
        LEFT JOIN reports r ON r.document = i.document;
      CREATE VIEW 算式 AS
        SELECT v.path AS 文件, r.department AS 部门, r.year AS 年度, c.kind AS 种类, c.label AS 名称,
          c.expression AS 算式, c.stated AS 所列, c.computed AS 算得, c.verdict AS 结论, c.reason AS 原因,
          c.quote AS 引文, c.page AS 页, c.line AS 行
        FROM claims c JOIN present v ON v.document = c.document
        LEFT JOIN reports r ON r.document = c.document;
      CREATE VIEW 数字 AS
        SELECT v.path AS 文件, r.department AS 部门, r.year AS 年度, f.label AS 名称, f.value AS 数值,
          f.unit AS 单位, f.yuan AS 折合元, f.period AS 所属期, f.role AS 预算或执行, f.page AS 页, f.line AS 行
        FROM figures f JOIN present v ON v.document = f.document
        LEFT JOIN reports r ON r.document = f.document;
      CREATE VIEW replaced AS
        SELECT p.document, max(q.path) AS path FROM paths p JOIN paths q ON q.is_current AND q.raw IN (
          CAST(CAST(p.raw AS TEXT) || '.ocr.pdf' AS BLOB), CAST(CAST(p.raw AS TEXT) || '.fixed.pdf' AS BLOB),
          CAST(CAST(p.raw AS TEXT) || '.pdf' AS BLOB), CAST(CAST(p.raw AS TEXT) || '.turned.pdf' AS BLOB),
          CAST(CAST(p.raw AS TEXT) || '.utf-8.txt' AS BLOB),
          CAST(rtrim(CAST(p.raw AS TEXT), replace(CAST(p.raw AS TEXT), '.', '')) || 'pdf' AS BLOB))
        JOIN documents s ON s.id = p.document JOIN documents d ON d.id = q.document
        WHERE p.is_current AND s.status <> 'complete' AND d.id <> s.id AND d.status IN ('complete', 'partial')
        GROUP BY p.document;
      CREATE VIEW 待处理 AS
        SELECT v.path AS 文件, d.format AS 格式, d.status AS 状态, d.problem_messages AS 怎么办
        FROM present v JOIN documents d ON d.id = v.document
        WHERE \(needsAPerson);
      CREATE VIEW 历年 AS
        SELECT r.department AS 部门, r.year AS 年度, r.self_score AS 自评分, r.rating AS 等级,
          r.fiscal_appropriation_yuan AS 财政拨款收入元, r.errors AS 错误, r.warnings AS 警告, v.path AS 文件
        FROM present v JOIN reports r ON r.document = v.document
        WHERE r.department IS NOT NULL AND r.year IS NOT NULL;

      """
}
