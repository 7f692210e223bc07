import Audits
import Figures
import Grammars
import Manuscripts
import Pages
import Testing

@testable import Reports

/// The grammar that comes with the program.
let grammar: Grammar = {
  do { return try Grammar.builtIn() } catch { fatalError("\(error)") }
}()

/// The audit of a document.
func audit(_ document: Document) -> Audit {
  Audit(Report(reading: Manuscript(document, units: grammar), grammar: grammar), grammar: grammar)
}

/// The audit of a literal text.
func audit(_ text: String) -> Audit { audit(Document(reading: Array(text.utf8))) }

extension Claim {
  /// `exact`, `tolerated/strained`, `unchecked/zeroDivisor`: the verdict with its grade and reason.
  var outcome: String {
    [verdict.rawValue, grade?.rawValue, reason?.rawValue].compactMap(\.self).joined(separator: "/")
  }
}

extension Audit {
  /// The claims of some kinds, or all.
  func claims(_ kinds: [ClaimKind]) -> [Claim] { claims.filter { kinds.isEmpty || kinds.contains($0.kind) } }
}

/// The outcomes of the claims of a text, of some kinds only when there are any.
func outcomes(_ text: String, _ kinds: ClaimKind...) -> [String] { audit(text).claims(kinds).map(\.outcome) }

/// The findings of a text, each with its severity: `error totalDiffers`.
func findings(_ text: String) -> [String] {
  audit(text).findings.map { "\($0.severity.rawValue) \($0.code.rawValue)" }
}

/// What the diagnosis offers for the claims of a text: `digitInOperand 35.94`.
func diagnoses(_ text: String) -> [String] {
  audit(text).claims.flatMap(\.diagnoses).map { $0.code.rawValue + ($0.suggestion.map { " " + $0 } ?? "") }
}

/// A report that has a claim of nearly every kind, in half-width signs; some hold and some do not.
let specimen = """
  松坡市图书馆2022年度部门整体支出绩效自评报告
  一、基本情况
  （一）机构设置。松坡市图书馆内设4个科室，即：办公室、财务科、业务科、信息科。2022年末编制40名，其中行政编制10名和事业编制30名。
  （二）收支情况。2022年财政拨款收入120.50万元，比上年100.40万元增加20.10万元，增长20.02%。全年总支出118.25万元，其中：基本支出60.15万元，占50.87%；项目支出58.10万元，占49.13%。
  （三）预算执行。年初预算为100.00万元，支出决算为118.25万元，完成年初预算的118.25%，决算数大于年初预算数的主要原因是新增购书经费。政府采购预算50.00万元，实际采购金额45.20万元，政府采购执行率91.40%。
  （四）三公经费。项目资金共60.00万元，分别为书籍采购35.00万元、设备更新15.00万元、阅读推广12.00万元。
  二、绩效自评
  经自评，我馆自评得分96分，评级为优。
  1.投入（20分，得19分）
  预算完成率=118.25/120.50×100%=98.13%，公用经费控制率=(20.10-18.25)/20.10=9.2%。
  2.过程（30分，得29分）
  采购执行率=45.20/50.00=90.04%，支付进度=45.2/甲=90%。
  3.产出（50分，得48分）
  按完成情况计分，满意度为95%。
  """

/// A claim that some figures add up to another, as a reader would state it.
func stated(
  _ kind: ClaimKind, _ parts: [String], _ result: String, doubts: Set<Doubt>
) throws -> StatedClaim {
  let place = Place(page: 1, range: 0..<1)
  let operands = try parts.map { digits in
    let figure = try #require(Figure(digits: digits))
    return Operand(figure: figure, place: place)
  }
  let sum = try #require(Expression.total(operands.map { .figure($0.figure) }))
  let whole = try #require(Figure(digits: result))
  return StatedClaim(
    kind: kind, label: nil, quote: "", place: place, expression: sum, operands: operands,
    result: .figure(whole), doubts: doubts)
}
