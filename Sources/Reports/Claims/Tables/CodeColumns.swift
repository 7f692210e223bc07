import Figures
import Grammars
import Texts

/// The columns of a table that hold codes whose digits say what is part of what: `208`, `20805`, `2080505`.
///
/// The codes stand in one column, alone or before the name; or the class, the group and the item each have a column
/// (类、款、项), where what is blank is that of the row above.
struct CodeColumns {
  /// The parts of a row's code, from the class on.
  typealias Path = [[Unicode.Scalar]]

  /// For each row, its code; `nil` for heads, totals and what else has none.
  let paths: [Path?]
  /// The columns behind the codes.
  let rest: Int

  init?(_ rows: [[SourceText]]) {
    guard let found = Self.several(rows) ?? Self.single(rows, 0) ?? Self.single(rows, 1) else { return nil }
    self = found
  }

  private init(paths: [Path?], rest: Int) { (self.paths, self.rest) = (paths, rest) }

  // MARK: Codes in one column

  private static func single(_ rows: [[SourceText]], _ column: Int) -> CodeColumns? {
    let codes = rows.map { $0.indices.contains(column) ? code(in: $0[column]) : nil }
    let found = codes.compactMap(\.self)
    let lengths = Array(Set(found.map(\.count)).sorted().prefix(ClaimMeasures.mostCodeLevels))
    guard lengths.first ?? 0 >= ClaimMeasures.digitsOfClass, lengths.count > 1 else { return nil }
    let known = Set(found)
    let longer = found.filter { $0.count > lengths[0] }
    let nested = longer.count { code in
      lengths.contains { $0 < code.count && known.contains(Array(code.prefix($0))) }
    }
    guard nested * 2 > longer.count else { return nil }
    return CodeColumns(paths: codes.map { $0.map { parts($0, lengths) } }, rest: column + 1)
  }

  /// The digits of a cell that holds nothing else, or a name behind them.
  private static func code(in cell: SourceText) -> [Unicode.Scalar]? {
    let signs = cell.text.scalars.filter { !$0.opensAside && !$0.closesAside && !$0.isDash }
    let digits = Array(signs.prefix(while: \.isDigit))
    let name = signs.dropFirst(digits.count)
    guard digits.count >= ClaimMeasures.digitsOfClass, name.isEmpty || name.first?.isIdeograph ?? false else {
      return nil
    }
    return digits.count == Figure.yearDigits && name.first == "年" ? nil : digits
  }

  private static func parts(_ code: [Unicode.Scalar], _ lengths: [Int]) -> Path {
    let ends = lengths.filter { $0 <= code.count }
    return zip([0] + ends, ends).map { Array(code[$0..<$1]) }
  }

  // MARK: A column for each level

  private static func several(_ rows: [[SourceText]]) -> CodeColumns? {
    let width = rows.map(\.count).max() ?? 0
    let digits = (0..<min(ClaimMeasures.mostCodeLevels, width)).map { column in rows.map { own(column, $0) } }
    let coded = digits.prefix { column in column.contains { !($0?.isEmpty ?? true) } }
    let levels = coded.prefix(while: isLevel).count
    guard levels > 1, hasClasses(coded[0]) else { return nil }
    var last: Path = []
    let paths = rows.indices.map { row -> Path? in
      let own = (0..<levels).map { digits[$0][row] ?? nil }
      guard own.allSatisfy({ $0 != nil }), let end = own.lastIndex(where: { !($0?.isEmpty ?? true) }) else {
        return nil
      }
      var path = (0...end).map { level -> [Unicode.Scalar] in
        let part = own[level] ?? []
        return part.isEmpty ? (last.indices.contains(level) ? last[level] : []) : part
      }
      for level in path.indices.dropFirst() { path[level] = rest(of: path[level], behind: path[..<level]) }
      last = path
      return path
    }
    return CodeColumns(paths: paths, rest: levels)
  }

  /// The digits of a cell, none for a blank one; `nil` for anything else.
  private static func own(_ column: Int, _ row: [SourceText]) -> [Unicode.Scalar]? {
    guard row.indices.contains(column) else { return nil }
    let signs = row[column].text.scalars
    return signs.allSatisfy(\.isDigit) ? signs : nil
  }

  /// Codes are short, and no amounts of a column are.
  private static func isLevel(_ column: [[Unicode.Scalar]?]) -> Bool {
    let found = column.compactMap(\.self).filter { !$0.isEmpty }
    let fitting = found.count {
      $0.count == 2 || $0.count % 2 == 1 && $0.count >= ClaimMeasures.digitsOfClass && $0.first != "0"
    }
    return fitting * 2 > found.count
  }

  private static func hasClasses(_ column: [[Unicode.Scalar]?]) -> Bool {
    let found = column.compactMap(\.self).filter { !$0.isEmpty }
    return found.count { $0.count == ClaimMeasures.digitsOfClass } * 2 > found.count
  }

  /// A code that repeats those of the levels above without what it repeats.
  private static func rest(of code: [Unicode.Scalar], behind above: ArraySlice<[Unicode.Scalar]>) -> [Unicode
    .Scalar]
  {
    let whole = Array(above.joined())
    return code.count > whole.count && code.starts(with: whole) ? Array(code.dropFirst(whole.count)) : code
  }
}
