import Figures

/// The cells of a table read as amounts, brackets as minus signs in the columns that use them so.
struct AmountTable {
  private let cells: [[AmountCell]]

  init(_ rows: [[SourceText]]) {
    var cells = rows.map { $0.map { AmountCell($0) } }
    var columns: [[AmountCell]] = []
    for row in cells {
      for column in row.indices {
        if column == columns.count { columns.append([]) }
        columns[column].append(row[column])
      }
    }
    let means = columns.map(Self.bracketsAreMinus)
    for row in cells.indices {
      for column in cells[row].indices {
        guard case .bracketed(let operand) = cells[row][column] else { continue }
        cells[row][column] = means[column] ? operand.negated.map { .amounts([$0]) } ?? .unread : .unread
      }
    }
    self.cells = cells
  }

  subscript(row: Int, column: Int) -> AmountCell {
    cells.indices.contains(row) && cells[row].indices.contains(column) ? cells[row][column] : .nothing
  }

  func hasAmount(_ row: Int) -> Bool { cells[row].contains { $0.amount != nil } }

  private static func bracketsAreMinus(_ cells: [AmountCell]) -> Bool {
    let bracketed = cells.count { if case .bracketed = $0 { true } else { false } }
    let negative = cells.contains { $0.operands.contains { $0.figure.number < .zero } }
    return bracketed > 0
      && (negative || bracketed >= ClaimMeasures.fewestBracketed && cells.contains { $0.amount != nil })
  }
}

extension Operand {
  fileprivate var negated: Operand? {
    Figure(digits: "-" + figure.digits, unit: figure.unit).map {
      Operand(label: label, figure: $0, place: place)
    }
  }
}
