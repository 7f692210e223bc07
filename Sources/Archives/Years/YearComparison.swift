import Exports
import Figures

/// An amount as it is printed, with its value in 元.
struct YearAmount: Equatable {
  var printed: String
  var yuan: Rational
  /// One unit of the last printed digit, in 元.
  var step: Rational

  /// Reads three cells: the number as printed, its unit, and its value in 元.
  init?(_ row: borrowing Statement, from column: Int) {
    self.init(value: row.text(column), unit: row.text(column + 1), yuan: row.text(column + 2))
  }

  init?(value: String?, unit: String?, yuan: String?) {
    guard let value, let yuan, let figure = Figure(digits: value), let amount = Figure(digits: yuan)?.number,
      figure.number != .zero, let place = try? Rational.powerOfTen(figure.lastPlace),
      let scale = try? amount / figure.number, let step = try? place * scale
    else { return nil }
    printed = value + (unit ?? "")
    self.yuan = amount
    self.step = step
  }

  /// Whether both may be the same amount, printed to different places, rounded or cut.
  func agrees(with other: YearAmount) -> Bool {
    guard let gap = try? yuan - other.yuan, let back = try? other.yuan - yuan else { return true }
    return max(gap, back) <= max(step, other.step)
  }
}

/// One amount in a report and in the report of the year before.
struct YearComparison {
  let document: Int
  let label: String
  /// Where last year's report is.
  let path: String
  let place: [Cell]
  private var own: [YearAmount] = []
  private var others: [YearAmount] = []

  init(document: Int, label: String, path: String, place: [Cell]) {
    self.document = document
    self.label = label
    self.path = path
    self.place = place
  }

  mutating func add(_ amount: YearAmount, _ other: YearAmount) {
    if !own.contains(amount) { own.append(amount) }
    if !others.contains(other) { others.append(other) }
  }

  /// A report that gives an amount two values has more than one thing of that name.
  var differs: Bool {
    guard let mine = own.first, let theirs = others.first else { return false }
    return own.allSatisfy(mine.agrees) && others.allSatisfy(theirs.agrees)
      && !own.contains { amount in others.contains(where: amount.agrees) }
  }

  /// What the finding says, in the order of its statement.
  var cells: [Cell] {
    let (mine, theirs) = (own.first?.printed ?? "", others.first?.printed ?? "")
    let zh = "“\(label)”上年数所列为 \(mine)，而上年的报告（\(path)）所列为 \(theirs)；请核对口径或数字。"
    let en =
      "“\(label)” of the year before is stated as \(mine), but last year's report (\(path)) states \(theirs)."
    return [.number(document), .text(zh), .text(en), .text("\(label) \(mine)")] + place
  }
}
