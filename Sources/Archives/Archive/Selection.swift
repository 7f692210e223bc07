import Audits
import Files
import Pages

/// Which documents of an archive are wanted.
///
/// ```swift
/// _ = try Selection(["department=教育局", "year=2022"])
/// ```
public struct Selection: Sendable {
  private var conditions: [String] = []
  private var values: [Cell] = []
  /// The codes and severities of the findings that are asked for; none for all.
  public private(set) var findings: [String] = []

  /// A condition that is not understood.
  public struct Fault: Error, Equatable {
    public var condition: String
  }

  /// What may be asked for.
  public static let keys = ["department", "year", "status", "finding"]

  /// Everything.
  ///
  /// ```swift
  /// _ = Selection()
  /// ```
  public init() {}

  /// Takes conditions that must all hold: `department=` part of its name, `year=`, `status=`, and `finding=` the
  /// code or the severity of one. A code that is none of ``FindingCode`` is a fault.
  ///
  /// ```swift
  /// _ = try Selection(["year=2022", "finding=error"])
  /// ```
  public init(_ conditions: [String]) throws(Fault) {
    for condition in conditions { try add(condition) }
  }

  private mutating func add(_ condition: String) throws(Fault) {
    let parts = condition.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw Fault(condition: condition) }
    switch parts[0] {
    case "department": take("instr(r.department, ?) > 0", .text(parts[1]))
    case "year":
      guard let year = Int(parts[1]) else { throw Fault(condition: condition) }
      take("r.year = ?", .number(year))
    case "status":
      guard Status(rawValue: parts[1]) != nil else { throw Fault(condition: condition) }
      take("d.status = ?", .text(parts[1]))
    case "finding":
      guard FindingCode(rawValue: parts[1]) != nil || Severity(rawValue: parts[1]) != nil else {
        throw Fault(condition: condition)
      }
      findings.append(parts[1])
      take(
        "EXISTS (SELECT 1 FROM findings f WHERE f.document = d.id AND ? IN (f.code, f.severity))",
        .text(parts[1]))
    default: throw Fault(condition: condition)
    }
  }

  /// The condition on a row of findings: one of the codes and severities that are asked for, which are known words.
  var wantedFindings: String {
    if findings.isEmpty { return "" }
    let list = findings.map { "'\($0)'" }.joined(separator: ", ")
    return " AND (code IN (\(list)) OR severity IN (\(list)))"
  }

  private mutating func take(_ condition: String, _ value: Cell) {
    conditions.append(condition)
    values.append(value)
  }

  /// The documents, by default in the order of their paths, with the given columns.
  func statement(
    selecting columns: String, in archive: Archive, order: String = "v.raw, d.id", grouping: String? = nil
  ) throws(FileFault) -> PreparedQuery {
    let restriction = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    let statement = try archive.database.prepare(
      """
      SELECT \(columns) FROM present v JOIN documents d ON d.id = v.document
      LEFT JOIN reports r ON r.document = d.id \(restriction)
      \(grouping.map { "GROUP BY " + $0 } ?? "") ORDER BY \(order)
      """)
    try statement.bind(values)
    return statement
  }
}
