import Texts

/// What evidence a vote rests on.
public enum Reason: String, Sendable, CaseIterable {
  case sameRow, goesOn, formCells, fields, apart, numbering, openEnd, indent, emptyLine, stop, heading, room
  case size, distance, centred, flush, start, bullet
  case cells, tableHead, wholeFigures, blankRow, cutText, openEdge, lacksFigures, words
  case ruledApart, beside, firstCell, ownFigure, columnGaps, columnEdges

  /// In the two languages of the tool.
  public var wording: Wording {
    switch self {
    case .sameRow: Wording(zh: "同一印刷行", en: "same printed line")
    case .goesOn: Wording(zh: "后行以不能起行的符号开头", en: "the second starts with a sign that cannot start a line")
    case .formCells: Wording(zh: "表格式的一行", en: "a row of form cells")
    case .fields: Wording(zh: "两行都是带标签的栏目", en: "both are labelled fields")
    case .apart: Wording(zh: "居中或靠右", en: "centred or set right")
    case .numbering: Wording(zh: "后行以编号开头", en: "the second starts with numbering")
    case .openEnd: Wording(zh: "前行末尾未完", en: "the first ends open")
    case .indent: Wording(zh: "后行缩进", en: "the second is indented")
    case .emptyLine: Wording(zh: "隔一空行", en: "an empty line between them")
    case .stop: Wording(zh: "前行以句读结尾", en: "the first ends with a stop")
    case .heading: Wording(zh: "前行像标题", en: "the first looks like a heading")
    case .room: Wording(zh: "前行是否写满", en: "whether the first is full")
    case .size: Wording(zh: "字号不同", en: "sizes differ")
    case .distance: Wording(zh: "行距", en: "distance")
    case .centred: Wording(zh: "居中", en: "centred")
    case .flush: Wording(zh: "同类编号都顶格", en: "such numbering starts at the margin")
    case .start: Wording(zh: "起行位置", en: "where the second starts")
    case .bullet: Wording(zh: "后行以项目符号开头", en: "the second starts with a bullet")
    case .cells: Wording(zh: "两行的单元格不同", en: "the rows have other cells")
    case .tableHead: Wording(zh: "前行是后行各数的表头", en: "the first heads the figures of the second")
    case .wholeFigures: Wording(zh: "同一栏各有完整的数", en: "each holds a whole figure in one column")
    case .blankRow: Wording(zh: "后行全空", en: "the second is blank")
    case .cutText: Wording(zh: "数字或句子在此断开", en: "a figure or sentence is cut here")
    case .openEdge: Wording(zh: "断处没有横线", en: "no line is drawn at the cut")
    case .lacksFigures: Wording(zh: "后行只有名称，缺数字", en: "the second is a name without figures")
    case .ruledApart: Wording(zh: "两行之间有横线", en: "a line is drawn between them")
    case .beside: Wording(zh: "后行与前行并排", en: "the second stands beside the first")
    case .firstCell: Wording(zh: "后行有首栏", en: "the second has a first cell")
    case .ownFigure: Wording(zh: "后行有数", en: "the second has a figure")
    case .columnGaps: Wording(zh: "两页各栏之间的空隙", en: "the gaps between the columns of two pages")
    case .columnEdges: Wording(zh: "两页各栏的边线", en: "the edges of the columns of two pages")
    case .words: Wording(zh: "两行都以字母相接", en: "Latin words meet")
    }
  }
}
