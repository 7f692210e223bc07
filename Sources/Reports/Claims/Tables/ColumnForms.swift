import Figures
import Grammars
import Manuscripts
import Texts

/// The forms of claims in tables: a column whose head is a result word asks the other columns for its roles.
///
///     | 编制数 | 实有人数 | 控制率 |
///     |   40   |    43    | 107.5% |
///
/// states `43/40 = 107.5%`. Heads play the part that labels play in a sentence.
struct ColumnForms {
  let section: TableSection
  let grammar: Grammar

  var statements: [StatedClaim] {
    section.values.sorted().flatMap { column in
      forms(asking: column).first.map { statements($0.form, column, $0.roles) } ?? []
    }
  }

  /// The claims of one form.
  func statements(of form: ClaimForm) -> [StatedClaim] {
    section.values.sorted().flatMap { column in
      forms(asking: column).first { $0.form.name == form.name }.map {
        statements($0.form, column, $0.roles)
      } ?? []
    }
  }

  private func forms(asking column: Int) -> [(form: ClaimForm, roles: Roles)] {
    grammar.claimForms.lazy.filter { asks($0, column) }.compactMap { form in
      roles(of: form, for: column).map { (form, $0) }
    }
  }

  /// The columns that may play each role, the likeliest first.
  private typealias Roles = [String: [Int]]

  private func asks(_ form: ClaimForm, _ column: Int) -> Bool {
    (form.isOfColumns || form.kind == .rate && form.roles.allSatisfy { $0.dimensions.isEmpty })
      && !form.result.ends.isEmpty && form.result.fits(head: head(column))
  }

  private func roles(of form: ClaimForm, for result: Int) -> Roles? {
    var roles: Roles = [:]
    for role in form.roles {
      let fitting = section.heads.indices.filter { column in
        column != result && !section.body.contains { section.isName($0, column) }
          && !grammar.holds(.notAdded, section.head(column)) && role.hasWords
          && role.fits(head: head(column)) && sharesGroup(column, result)
      }
      if fitting.isEmpty, role.number == .one { return nil }
      roles[role.name] = fitting.sorted { abs($0 - result) < abs($1 - result) }
    }
    let firsts = roles.values.compactMap(\.first)
    return Set(firsts).count == firsts.count ? roles : nil
  }

  /// Columns under other outer heads are of something else, unless one of the two has none.
  private func sharesGroup(_ column: Int, _ result: Int) -> Bool {
    let (a, b) = (section.heads[column].dropLast(), section.heads[result].dropLast())
    return a.isEmpty || b.isEmpty || a.elementsEqual(b)
  }

  // MARK: Rows

  private func statements(_ form: ClaimForm, _ column: Int, _ roles: Roles) -> [StatedClaim] {
    let rows = section.body.compactMap { statement($0, form, column, roles) }
    let missed = rows.count { !Self.mayHold($0) }
    return rows.map { statement in
      var statement = statement
      // A layout under which most rows miss was not read right.
      if rows.count > 1, missed * 2 >= rows.count { statement.doubts.insert(.operandAmbiguous) }
      return statement
    }
  }

  private static func mayHold(_ statement: StatedClaim) -> Bool {
    guard case .figure(let stated) = statement.result else { return false }
    return ([statement.expression] + statement.otherReadings).contains { expression in
      (try? Judgement(of: expression, stated: stated).verdict).map { $0 != .wrong } ?? false
    }
  }

  private func statement(_ row: Int, _ form: ClaimForm, _ column: Int, _ roles: Roles) -> StatedClaim? {
    guard let printed = section.figure(row, column) else { return nil }
    let stated = form.kind == .difference ? printed : printed.inPercent
    let bound = roles.compactMapValues { columns in columns.filter { section.figure(row, $0) != nil } }
    guard form.roles.allSatisfy({ $0.number != .one || bound[$0.name]?.isEmpty == false }) else {
      return isBlank(row, roles) ? nil : unbound(row, form, column, stated)
    }
    guard let expression = expression(form, row, bound, choosing: { $0.first }) else { return nil }
    let used = form.roles.compactMap { bound[$0.name]?.first }
    let operands = used.compactMap { operand(row, $0) }
    var statement = draft(row, form, column, stated, expression, operands)
    statement.otherReadings = others(form, row, bound)
    if isShifted(row, form, column, used) { statement.doubts.insert(.operandAmbiguous) }
    return statement
  }

  /// Whether cells of a row stand under the heads of others, as where a blank cell was dropped: a name under the head of
  /// a value, per cent under that of an amount, or a rate without its sign beside another with it.
  private func isShifted(_ row: Int, _ form: ClaimForm, _ result: Int, _ used: [Int]) -> Bool {
    let isNameUnderValue = section.rows[row].indices.contains { column in
      section.isName(row, column)
        && [.fundHeadInitial, .fundHeadBudget, .fundHeadOutturn].contains {
          grammar.isWord(section.head(column), of: $0)
        }
    }
    let isPercent = { (column: Int) in section.figure(row, column)?.isPercent ?? false }
    return isNameUnderValue || used.contains(where: isPercent)
      || form.kind != .difference && !isPercent(result) && section.values.contains(where: isPercent)
  }

  private func draft(
    _ row: Int, _ form: ClaimForm, _ column: Int, _ stated: Figure, _ expression: Expression,
    _ operands: [Operand]
  ) -> StatedClaim {
    let name = section.name(ofRow: row, at: column)?.passage.string
    let head = String(String.UnicodeScalarView(section.head(column)))
    let label = [name, head].compactMap(\.self).joined(separator: " ")
    return ClaimDraft(row: section.rows[row], at: section.rows[row][column]).statement(
      ClaimKind(rawValue: form.kind.rawValue) ?? .rate, label: label, expression, from: operands, is: stated)
  }

  private func unbound(_ row: Int, _ form: ClaimForm, _ column: Int, _ stated: Figure) -> StatedClaim {
    var statement = draft(row, form, column, stated, .figure(stated), [])
    statement.doubts.insert(.operandMissing)
    return statement
  }

  /// A row that leaves all operands blank says nothing that could be recomputed, as a head of a group does.
  private func isBlank(_ row: Int, _ roles: Roles) -> Bool {
    roles.values.joined().allSatisfy { section.figure(row, $0) == nil }
  }

  private func operand(_ row: Int, _ column: Int) -> Operand? {
    section.figure(row, column).map { figure in
      Operand(
        label: String(String.UnicodeScalarView(section.head(column))), figure: figure,
        place: section.rows[row][column].place(section.rows[row][column].whole))
    }
  }

  private func expression(
    _ form: ClaimForm, _ row: Int, _ bound: Roles, choosing: ([Int]) -> Int?
  ) -> Expression? {
    form.expression.bound { name in
      bound[name].flatMap(choosing).flatMap { section.figure(row, $0) }.map { .figure($0) }
    }
  }

  /// Other columns that the heads may mean; a difference that is told without its sign.
  private func others(_ form: ClaimForm, _ row: Int, _ bound: Roles) -> [Expression] {
    let columns = form.roles.flatMap { role in (bound[role.name] ?? []).dropFirst().map { (role.name, $0) } }
    var others = columns.compactMap { name, column in
      form.expression.bound { asked in
        let chosen = asked == name ? column : bound[asked]?.first
        return chosen.flatMap { section.figure(row, $0) }.map { .figure($0) }
      }
    }
    if form.kind == .difference || form.kind == .growth,
      let signed = expression(form, row, bound, choosing: { $0.first })
    {
      others.append(.negation(signed))
    }
    return others
  }

  /// The head of a column with 本年 or 上年 for the two years that the heads name.
  private func head(_ column: Int) -> [Unicode.Scalar] {
    let own = section.head(column)
    let path = section.heads[column]
    guard let year = path.compactMap(HeadYear.init).last, let latest = latestYear else { return own }
    return own + Array((year.year == latest ? "本年" : year.year == latest - 1 ? "上年" : "").unicodeScalars)
  }

  private var latestYear: Int? {
    let years = Set(section.heads.flatMap { $0.compactMap(HeadYear.init) }.map(\.year))
    return years.count == ClaimMeasures.fewestParts ? years.max() : nil
  }
}

extension Figure {
  /// A bare rate above 2 is told in per cent, its sign left out or in the head.
  fileprivate var inPercent: Figure {
    guard unit == nil, number.magnitude > Rational(ClaimMeasures.largestBareRate) else { return self }
    var figure = self
    figure.unit = .percent
    return figure
  }
}
