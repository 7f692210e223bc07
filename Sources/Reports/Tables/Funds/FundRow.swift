import Figures
import Grammars

/// One row of the funds with a value under each head.
struct FundRow {
  private static let names: [FundHeads.Column: String] = [
    .initialBudget: "年初预算数", .budget: "全年预算数", .outturn: "全年执行数",
  ]

  let label: String
  private let heads: FundHeads
  private let cells: [FundHeads.Column: FundCell]

  init?(label: String, values: [FundCell], heads: FundHeads) {
    let isWhole = values.count == heads.columns.count
    let lacksScore = values.count == heads.columns.count - 1 && heads.columns.last == .score
    guard isWhole || lacksScore else { return nil }
    self.label = label.trimmingColons
    self.heads = heads
    cells = Dictionary(zip(heads.columns, values), uniquingKeysWith: { first, _ in first })
    // Without its sign, a rate in a row that lacks a cell may be something else.
    if lacksScore, cells[.rate]?.figure?.isPercent != true { return nil }
  }

  var statements: [StatedClaim] { [rateStatement, scoreStatement].compactMap(\.self) }

  /// What the execution of the budget is worth and what it got.
  var marks: ExecutionMarks? {
    guard let score = cells[.score], let points = score.mark,
      let full = cells[.full].map(\.mark) ?? heads.pointsOfRate, full.number >= points.number
    else { return nil }
    return ExecutionMarks(
      full: full, score: Operand(label: label, figure: points, place: score.place))
  }

  private var outturn: Operand? { operand(.outturn) }
  private var budgets: [Operand] { [operand(.budget), operand(.initialBudget)].compactMap(\.self) }

  private var quotient: Expression? {
    guard let outturn, let budget = budgets.first else { return nil }
    return .quotient(.figure(outturn.figure), .figure(budget.figure))
  }

  private var rateStatement: StatedClaim? {
    guard let rate = cells[.rate], let stated = rate.figure, stated.bound == nil, let quotient, let outturn
    else { return nil }
    var statement = ClaimDraft(quote: quote, place: rate.place).statement(
      .rate, label: label, quotient, from: [outturn] + budgets.prefix(1), is: stated)
    statement.otherReadings = budgets.dropFirst().map {
      .quotient(.figure(outturn.figure), .figure($0.figure))
    }
    return statement
  }

  private var scoreStatement: StatedClaim? {
    guard let points = heads.pointsOfRate ?? cells[.full]?.mark, let score = cells[.score]?.mark,
      let place = cells[.score]?.place,
      let quotient, let outturn
    else { return nil }
    var worth = points
    worth.unit = .points
    var stated = score
    stated.unit = .points
    var statement = ClaimDraft(quote: quote, place: place).statement(
      .rule, label: label, .product(.figure(worth), quotient), from: [outturn] + budgets.prefix(1), is: stated
    )
    if heads.pointsOfRate == nil { statement.doubts.insert(.ruleNotPrinted) }
    return statement
  }

  var quote: String {
    ([label] + heads.columns.compactMap { cells[$0]?.shown }).joined(separator: " ")
  }

  /// What stands under one of the heads, by the names of row and column.
  func amount(_ column: FundHeads.Column) -> Operand? {
    guard var operand = operand(column) else { return nil }
    operand.label = [label, operand.label ?? ""].joined(separator: " ")
    return operand
  }

  private func operand(_ column: FundHeads.Column) -> Operand? {
    guard let cell = cells[column], let figure = cell.figure, !figure.isPercent, figure.bound == nil else {
      return nil
    }
    return Operand(label: Self.names[column], figure: figure, place: cell.place)
  }
}

extension String {
  fileprivate var trimmingColons: String {
    String(String.UnicodeScalarView(unicodeScalars.reversed().drop { $0 == ":" || $0 == "：" }.reversed()))
  }
}
