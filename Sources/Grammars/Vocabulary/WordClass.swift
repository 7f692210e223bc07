/// A class of words that the program asks for by name.
///
/// The raw value is the name of the class in the files of the grammar: `words 明细 = 其中 包括` is ``details``.
/// A class of this list that no file defines is a fault at load. Rules may use further classes of their own.
public enum WordClass: String, CaseIterable, Sendable {
  // Around a figure: hedges and bounds, and words that only look like them.
  case about = "约"
  case nearly = "近"
  case atLeast = "不低于"
  case moreThan = "超过"
  case atMost = "不超过"
  case lessThan = "不足"
  case endingsNotHedges = "非约数词"
  case beginningsNotRemainders = "非余数词"
  case roughly = "左右"
  case andMore = "余"
  case orMore = "以上"
  case orLess = "以下"

  // Fields of a report, their labels, and names of bodies.
  case departmentFields = "部门栏"
  case executorFields = "实施单位栏"
  case dateFields = "日期栏"
  case scoreFields = "得分栏"
  case formFields = "栏目"
  case abbreviation = "以下简称"
  case reportNames = "报告名"
  case ratings = "优良"
  case bodyEndings = "机构"
  case genericNames = "泛称"
  case afterNames = "名称之后"
  case regionEndings = "政区尾"
  case beforeNames = "名称之前"
  case overallWords = "整体字样"
  case notOverallWords = "非整体字样"
  case appropriationNames = "拨款收入名"
  case notThisYear = "非本年字样"

  // Heads of the columns of a table.
  case headLevel1 = "表头.一级"
  case headLevel2 = "表头.二级"
  case headLevel3 = "表头.三级"
  case headName = "表头.名称"
  case headFull = "表头.满分"
  case headScore = "表头.得分"
  case headTarget = "表头.目标"
  case headActual = "表头.完成"
  case headOther = "表头.其他"
  case fundHeadInitial = "资金头.年初预算"
  case fundHeadBudget = "资金头.预算"
  case fundHeadOutturn = "资金头.执行"
  case fundHeadRate = "资金头.执行率"
  case fundHeadOther = "资金头.其他"
  case fundRows = "资金行"

  // Names of levels and totals in a table.
  case totals = "合计"
  case overallTotals = "总分"
  case amountTotals = "金额合计"
  case level1Names = "一级指标名"
  case level2Names = "二级指标名"
  case level1FullNames = "一级指标全名"
  case level2FullNames = "二级指标全名"

  // Around the name of a figure.
  case links = "连接"
  case clauseOpeners = "句首"
  case nameTails = "名尾"
  case namesWithStops = "连名"
  case fundNames = "款项名"
  case itemTails = "项尾"

  // What a figure is: budget, adjustment or outturn.
  case budgetWords = "预算字样"
  case budgetNames = "预算名"
  case initialBudget = "年初预算"
  case adjustedBudget = "调整预算"
  case additions = "追加"
  case withdrawals = "收回"
  case outturnWords = "决算字样"
  case outturnNames = "决算名"
  case ownerlessSpending = "无主支出"

  // Targets and rates.
  case targetWords = "目标字样"
  case completed = "完成"
  case completedTargets = "完成目标"
  case unfinished = "未完"
  case rateNames = "率名"
  case amountsTo = "相当于"
  case shares = "占"
  case ofWords = "的"
  case amongWords = "中"

  // Changes, and what they are compared with.
  case changes = "增减"
  case rateChanges = "增减率"
  case increases = "增"
  case decreases = "减"
  case lastPeriod = "上期"
  case openingBalance = "期初"
  case yearOnYear = "同比"
  case comparedWith = "比"
  case startingFrom = "由"
  case noChange = "无变化"
  case gaps = "差额"
  case incomeWords = "收入字样"
  case spendingWords = "支出字样"

  // Comparisons.
  case greater = "大于"
  case less = "小于"
  case equal = "持平"

  // Lists and their totals.
  case details = "明细"
  case enumerations = "列举"
  case respectively = "分别为"
  case inAll = "总共"
  case conjunctions = "并列"
  case andOthers = "等"
  case severally = "分别"
  case thingUnits = "计件单位"
  case thatIs = "即"

  // Scores told in a paragraph.
  case fullMarkWords = "满分字样"
  case ownScoreNames = "本项得分"
  case scoreWords = "得分字样"
  case totalScoreWords = "总分字样"
}
