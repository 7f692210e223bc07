import Exports
import Files
import Pages
import Reviews

extension Archive {
  /// What people said of its findings, as it was taken in.
  ///
  /// ```swift
  /// func count(in archive: Archive) throws -> Int { try archive.judgements().all.count }
  /// ```
  public func judgements() throws -> Judgements {
    var list: [JSON] = []
    let keys = Self.judgementKeys.map { "\"\($0)\"" }.joined(separator: ", ")
    try database.prepare("SELECT \(keys), figures FROM judgements ORDER BY \(keys)").rows([]) { row in
      var members = Self.judgementKeys.indices.map {
        JSON.Member(Self.judgementKeys[$0], .string(row.text($0) ?? ""))
      }
      members.append(
        JSON.Member("figures", JSON(parsing: row.text(Self.judgementKeys.count) ?? "") ?? .array([])))
      list.append(.object(members))
    }
    return Judgements(list)
  }

  /// Takes in what people said, later judgements over earlier ones of the same finding, and writes beside each finding
  /// what applies to it; gives the number of findings that are judged.
  ///
  /// ```swift
  /// func judge(_ archive: Archive, _ file: Judgements) throws -> Int { try archive.judge(file) }
  /// ```
  public func judge(_ more: Judgements) throws -> Int {
    var count = 0
    try database.transaction {
      try keep(more)
      count = try renewJudgements()
    }
    return count
  }

  /// Keeps judgements beside those that are there.
  func keep(_ more: Judgements) throws {
    let all = try judgements().adding(more)
    let names = (Self.judgementKeys + ["figures"]).map { "\"\($0)\"" }
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let add = try Repeated(
      "INSERT INTO judgements(\(names.joined(separator: ", "))) VALUES (\(marks))", in: self)
    try database.execute("DELETE FROM judgements")
    for judgement in all.all {
      let json = judgement.json
      let cells = Self.judgementKeys.map { key -> Cell in
        if case .string(let text)? = json[key] { .text(text) } else { .text("") }
      }
      try add.run(cells + [.text(json["figures"]?.line ?? "[]")])
    }
  }

  /// Writes beside every finding how it stands; gives the number of those that are judged.
  func renewJudgements() throws -> Int {
    let names = Standing.keys.joined(separator: ", ")
    try database.execute(
      "UPDATE findings SET judgement = NULL, judgement_state = NULL, judgement_note = NULL, "
        + "judged_by = NULL, judged_at = NULL WHERE judgement IS NOT NULL")
    let judgements = try judgements()
    if judgements.all.isEmpty { return 0 }
    let marks = Standing.keys.map { _ in "?" }.joined(separator: ", ")
    let change = try Repeated(
      "UPDATE findings SET (\(names)) = (\(marks)) WHERE document = ? AND position = ?", in: self)
    let positions = try Repeated(
      "SELECT position FROM findings WHERE document = ? ORDER BY position", in: self)
    var count = 0
    try readNumbered(Selection(), sheets: [.findings, .claims, .operands]) { document, filing in
      let standings = judgements.standings(of: filing)
      guard standings.contains(where: { $0 != .open }) else { return }
      let places = try positions.all(.number(document)) { $0.number(0) ?? 0 }
      for (position, standing) in zip(places, standings) where standing != .open {
        try change.run(standing.cells.map { Cell($0) } + [.number(document), .number(position)])
        count += 1
      }
    }
    return count
  }

  /// The columns of a judgement that are texts, as its file calls them.
  private static let judgementKeys = [
    "code", "label", "department", "year", "decision", "note", "who", "when",
  ]
}
