import Exports
import Texts

/// The judgements of a file, by which findings of a later run are found again.
///
/// A judgement is of a finding that says the same: the same code, label and figures of the same department and year.
/// Where only its figures have changed it is shown and not applied.
///
/// ```swift
/// Judgements(json: "{\"schema\":\"fuhe.judgements/1\",\"judgements\":[]}")?.all.count  // Optional(0)
/// ```
public struct Judgements: Sendable {
  static let schema = "fuhe.judgements/1"

  public private(set) var all: [Judgement] = []
  /// The places in `all` by department and year.
  private var places: [String: [Int]] = [:]

  /// None.
  ///
  /// ```swift
  /// Judgements().all.isEmpty  // true
  /// ```
  public init() {}

  /// The judgements of a file; `nil` for anything else.
  ///
  /// Of several of one finding the latest counts.
  ///
  /// ```swift
  /// Judgements(json: "[]") == nil  // true
  /// ```
  public init?(json text: String) {
    guard let json = JSON(parsing: text), json["schema"] == .string(Self.schema),
      case .array(let list)? = json["judgements"]
    else { return nil }
    for item in list {
      guard let judgement = Judgement(item) else { return nil }
      add(judgement)
    }
  }

  /// These and those of another file; of two of one finding the later counts.
  package func adding(_ more: Judgements) -> Judgements {
    var both = self
    for judgement in more.all { both.add(judgement) }
    return both
  }

  /// Those of an archive, each as a file of judgements has it; what is no judgement is left out.
  package init(_ list: [JSON]) {
    for item in list { if let judgement = Judgement(item) { add(judgement) } }
  }

  private mutating func add(_ judgement: Judgement) {
    let key = Self.key(judgement.department, judgement.year)
    if let known = (places[key] ?? []).first(where: { all[$0].isOfSame(judgement) }) {
      if all[known].when <= judgement.when { all[known] = judgement }
    } else {
      places[key, default: []].append(all.count)
      all.append(judgement)
    }
  }

  private static func key(_ department: String, _ year: String) -> String { "\(year)|\(department)" }

  /// Those that are of reports of a department and year.
  func of(_ department: String, _ year: String) -> [Judgement] {
    (places[Self.key(department, year)] ?? []).map { all[$0] }
  }

  /// As a list for the script.
  var json: JSON { Self.json(all) }

  static func json(_ list: [Judgement]) -> JSON { .array(list.map(\.json)) }
}

extension Judgements: Equatable {
  /// Whether both say the same: `Judgements() == Judgements()` is `true`.
  public static func == (left: Judgements, right: Judgements) -> Bool { left.all == right.all }
}

extension Judgements {
  /// How each finding of a filing stands, in its order.
  ///
  /// ```swift
  /// let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [["sumWrong", "error"]]])
  /// Judgements().standings(of: filing)  // [Reviews.Standing.open]
  /// ```
  public func standings(of filing: Filing) -> [Standing] {
    let report = filing[.reports].first
    let (department, year) = (Saying.folded(report?["department"] ?? ""), report?["year"] ?? "")
    let known = of(department, year).filter(\.isMade)
    if known.isEmpty { return filing[.findings].map { _ in .open } }
    let sayings = Saying.all(of: filing)
    return sayings.map { saying in
      if let made = known.first(where: { saying.isJudged(by: $0) }) { return .judged(made) }
      let before = known.first { judgement in
        saying.isLike(judgement) && !sayings.contains { $0.isJudged(by: judgement) }
      }
      return before.map(Standing.changed) ?? .open
    }
  }
}
