import Audits
import Exports

/// What a person says of a finding.
public struct Judgement: Sendable, Equatable {
  public enum Decision: String, Sendable, CaseIterable { case confirmed, dismissed, ask, none }

  public var code: String
  public var label: String
  public var department: String
  public var year: String
  /// The stated result, and then what it is computed from.
  public var figures: [String]
  public var decision: Decision
  public var note: String
  public var who: String
  /// By ISO 8601, so that later ones are greater.
  public var when: String

  /// Whether it says something: a dismissal does only with its reason.
  public var isMade: Bool {
    switch decision {
    case .confirmed, .ask: true
    case .dismissed: !note.allSatisfy(\.isWhitespace)
    case .none: false
    }
  }

  init?(_ json: JSON) {
    func text(_ key: String) -> String? {
      guard case .string(let text)? = json[key], text.utf8.count <= Self.longest else { return nil }
      return text
    }
    guard let code = text("code"), let label = text("label"), let department = text("department"),
      let year = text("year"), let decision = text("decision").flatMap(Decision.init),
      let note = text("note"),
      let who = text("who"), let when = text("when"), case .array(let list)? = json["figures"]
    else { return nil }
    let figures = list.compactMap { figure -> String? in
      if case .string(let text) = figure { text } else { nil }
    }
    guard figures.count == list.count else { return nil }
    self.code = code
    self.label = label
    self.department = department
    self.year = year
    self.figures = figures
    self.decision = decision
    self.note = note
    self.who = who
    self.when = when
  }

  /// In bytes: many times a long note.
  private static let longest = 20_000

  /// As it stands in the file of judgements.
  package var json: JSON {
    .object([
      "code": .string(code), "label": .string(label), "department": .string(department),
      "year": .string(year),
      "figures": .array(figures.map(JSON.string)), "decision": .string(decision.rawValue),
      "note": .string(note),
      "who": .string(who), "when": .string(when),
    ])
  }

  /// Whether both are of one finding.
  func isOfSame(_ other: Judgement) -> Bool { isAbout(other) && figures == other.figures }

  func isAbout(_ other: Judgement) -> Bool {
    code == other.code && label == other.label && department == other.department && year == other.year
  }
}
