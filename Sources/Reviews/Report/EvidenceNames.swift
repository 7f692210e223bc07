import Reports
import Texts

/// The evidence for a field, in a few words.
extension FieldEvidence {
  var name: Wording {
    switch self {
    case .label: Wording(zh: "标签", en: "label")
    case .title: Wording(zh: "标题", en: "title")
    case .besideTitle: Wording(zh: "标题旁", en: "beside the title")
    case .conclusions: Wording(zh: "结论部分", en: "conclusions")
    case .agreement: Wording(zh: "另一处相同", en: "agreement")
    case .firstLines: Wording(zh: "开头几行", en: "first lines")
    case .bodyYear: Wording(zh: "年份在“部门、预算”前", en: "year before the body")
    case .mostNamed: Wording(zh: "出现最多", en: "named most")
    case .yearBeforeDate: Wording(zh: "报告日期的上一年", en: "year before the date")
    case .statedAmount: Wording(zh: "明写财政拨款", en: "stated amount")
    case .sumOfParts: Wording(zh: "同句分项之和", en: "sum of parts")
    case .incomeSentence: Wording(zh: "说收入的句子", en: "sentence of income")
    case .sameYear: Wording(zh: "同句有本年度", en: "same year")
    case .budget: Wording(zh: "是预算数", en: "a budget")
    case .executorLabel: Wording(zh: "实施单位标签", en: "label of the executor")
    case .superiorLabel: Wording(zh: "主管部门标签", en: "label of the superior")
    case .projectReport: Wording(zh: "项目报告", en: "project report")
    case .publisherLabel: Wording(zh: "发布单位标签", en: "label of the publisher")
    case .abbreviation: Wording(zh: "有“以下简称”", en: "abbreviation")
    case .subject: Wording(zh: "句子的主语", en: "subject")
    case .signature: Wording(zh: "落款", en: "signature")
    case .otherRole: Wording(zh: "另有身份", en: "another role")
    case .glued: Wording(zh: "与别的字粘连", en: "glued")
    case .selfWord: Wording(zh: "自评字样", en: "self word")
    case .selfBefore: Wording(zh: "前句有自评", en: "self word before")
    case .scoreWord: Wording(zh: "得分字样", en: "score word")
    case .scoreInClause: Wording(zh: "同小句有得分", en: "score in the clause")
    case .wholeWord: Wording(zh: "综合、总字样", en: "whole word")
    case .wholeBefore: Wording(zh: "前句有综合、总", en: "whole word before")
    case .evaluationWord: Wording(zh: "评价字样", en: "evaluation word")
    case .ratingBeside: Wording(zh: "旁有等级", en: "rating beside")
    case .scoreBeside: Wording(zh: "旁有得分", en: "score beside")
    case .outOfHundred: Wording(zh: "满分一百", en: "out of a hundred")
    case .totalRow: Wording(zh: "合计行", en: "total row")
    case .gradeWord: Wording(zh: "等级字样", en: "grade word")
    case .resultWord: Wording(zh: "结果字样", en: "result word")
    case .quoted: Wording(zh: "在引号里", en: "quoted")
    case .fullMarkWord: Wording(zh: "满分字样", en: "full mark word")
    case .ofIndicator: Wording(zh: "属某指标", en: "of an indicator")
    case .indicatorBlock: Wording(zh: "指标段落", en: "paragraph of an indicator")
    case .smallFullMark: Wording(zh: "满分不足一百", en: "small full mark")
    case .average: Wording(zh: "平均分", en: "average")
    case .ofProject: Wording(zh: "属某项目", en: "of a project")
    case .part: Wording(zh: "属其中", en: "a part")
    case .superior: Wording(zh: "上级或财政评分", en: "of a superior")
    case .otherYear: Wording(zh: "别的年度", en: "another year")
    case .legend: Wording(zh: "评级标准", en: "legend")
    case .rule: Wording(zh: "评分规则", en: "rule")
    case .goal: Wording(zh: "目标", en: "goal")
    case .survey: Wording(zh: "满意度", en: "survey")
    case .isFullMark: Wording(zh: "是满分", en: "is the full mark")
    case .foreignSubject: Wording(zh: "主语是别的", en: "foreign subject")
    case .columnHead: Wording(zh: "列标题", en: "column head")
    case .everydayWord: Wording(zh: "日常用词", en: "everyday word")
    case .oneOfSeveral: Wording(zh: "几个得分之一", en: "one of several")
    }
  }
}

extension ClaimKind {
  /// What a claim is about, in a word.
  var name: Wording {
    switch self {
    case .formula: Wording(zh: "算式", en: "formula")
    case .sum: Wording(zh: "合计", en: "sum")
    case .difference: Wording(zh: "增减额", en: "difference")
    case .growth: Wording(zh: "增减率", en: "growth")
    case .share: Wording(zh: "占比", en: "share")
    case .rate: Wording(zh: "率", en: "rate")
    case .count: Wording(zh: "项数", en: "count")
    case .comparison: Wording(zh: "比较", en: "comparison")
    case .subtotal: Wording(zh: "下级得分之和", en: "sum of scores")
    case .total: Wording(zh: "总分", en: "total score")
    case .fullMarks: Wording(zh: "下级分值之和", en: "sum of full marks")
    case .rating: Wording(zh: "等级", en: "rating")
    case .bound: Wording(zh: "得分与分值", en: "score and full marks")
    case .rule: Wording(zh: "评分标准", en: "scoring rule")
    case .target: Wording(zh: "目标值", en: "target")
    case .restatement: Wording(zh: "两处相同", en: "said twice")
    }
  }
}
