/// The description of the exported tables for programs, as a Frictionless Data package: `datapackage.json`.
///
/// ```swift
/// DataPackage.fileName  // "datapackage.json"
/// ```
public enum DataPackage {
  public static let fileName = "datapackage.json"

  /// The tables with their columns: the name, the type, and what it is in Chinese.
  public static var json: JSON { json() }

  /// The same, with further columns of the table of findings.
  package static func json(ofFindings more: [String] = []) -> JSON {
    let tables = CSVTable.all.map { table in
      var table = table
      if table.isOfFindings { table.more = more }
      return table
    }
    return .object([
      "profile": "tabular-data-package", "name": "fuhe", "resources": .array(tables.map(resource)),
    ])
  }

  private static func resource(_ table: CSVTable) -> JSON {
    .object([
      "profile": "tabular-data-resource", "name": .string(table.sheet.rawValue),
      "path": .string(table.fileName), "encoding": "utf-8",
      "schema": .object(["fields": .array((["path", "sha256"] + table.sheet.keys + table.more).map(field))]),
    ])
  }

  private static func field(_ key: String) -> JSON {
    let type = integers.contains(key) ? "integer" : numbers.contains(key) ? "number" : "string"
    return .object(["name": .string(key), "type": .string(type), "title": .text(titles[key])])
  }

  /// What the column of this key is, in Chinese.
  package static func title(_ key: String) -> String { titles[key] ?? key }

  /// Whether the column of this key holds numbers.
  package static func isNumber(_ key: String) -> Bool { integers.contains(key) || numbers.contains(key) }

  private static let integers: Set<String> = [
    "pages", "year", "indicators", "figures", "claims", "checked", "unchecked", "errors", "warnings", "notes",
    "level", "page", "line", "start", "end", "labelled_figures",
    "reports", "last_year_differences",
  ]

  private static let numbers: Set<String> = [
    "fiscal_appropriation", "fiscal_appropriation_yuan", "self_score", "full_score", "full", "score", "yuan",
    "value", "execution_rate", "stated_value", "computed_value", "difference", "previous_self_score",
    "previous_fiscal_appropriation_yuan",
  ]

  /// What each column is.
  static let titles: [String: String] = [
    "path": "文件", "sha256": "内容的指纹", "format": "格式", "pages": "页数", "encoding": "编码", "status": "状态",
    "problems": "读取时的问题", "problem_messages": "问题的说明", "title": "标题", "department": "部门", "year": "年度",
    "report_date": "报告日期", "fiscal_appropriation": "财政拨款收入", "fiscal_appropriation_unit": "财政拨款收入的单位",
    "fiscal_appropriation_yuan": "财政拨款收入，折合元", "self_score": "自评分", "full_score": "满分", "rating": "等级",
    "indicators": "指标数", "figures": "数字数", "claims": "算式数", "checked": "已核数", "unchecked": "未核数",
    "errors": "错误数", "warnings": "警告数", "notes": "提示数", "id": "编号", "parent": "上级编号", "level": "级次",
    "name": "名称", "full": "分值", "score": "得分", "quote": "引文", "page": "页", "line": "行", "start": "起点",
    "end": "终点", "kind": "种类", "label": "名称", "expression": "算式", "operands": "运算数", "stated": "所列",
    "computed": "算得", "interval_low": "舍入范围下限", "interval_high": "舍入范围上限", "verdict": "结论",
    "grade": "合理程度", "reason": "原因", "remarks": "附注", "diagnoses": "可能的笔误", "suggestions": "改作何数则相符",
    "suggestion": "改作何数则相符", "claim": "算式编号", "value": "数值", "unit": "单位", "code": "类别",
    "severity": "级别", "message_zh": "说明", "message_en": "英文说明", "yuan": "折合元", "period": "所属期",
    "role": "预算或执行", "judgement": "判断", "judgement_state": "判断是否适用", "judgement_note": "判断的说明或理由",
    "judged_by": "审核人", "judged_at": "判断的时间", "standard": "标准名称", "execution_rate": "预算执行率（%）",
    "labelled_figures": "有名称的数字数", "stated_value": "所列的数", "computed_value": "算得的数",
    "difference": "所列减算得", "reports": "报告数", "previous_self_score": "上年自评分",
    "previous_fiscal_appropriation_yuan": "上年财政拨款收入，折合元", "last_year_differences": "与上年报告不符数",
  ]
}
