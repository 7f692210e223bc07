/// A value that a field of a report might have had, and why it was taken or not.
public struct FieldCandidate: Sendable {
  /// The field, as the contract spells it: `selfScore`.
  public var field: String
  public var value: String
  public var quote: String
  public var place: Place
  public var evidence: [FieldEvidence]
  public var isTaken: Bool

  /// The sum of what speaks for and against it.
  public var weight: Int { evidence.reduce(0) { $0 + $1.weight } }
}

extension Choice {
  /// The candidates as they are told, those that nothing speaks for left out.
  func told(as field: String, _ print: (Value) -> String) -> [FieldCandidate] {
    candidates.filter { candidate in candidate.evidence.contains { $0.weight > 0 } }.map { candidate in
      FieldCandidate(
        field: field, value: print(candidate.value.value), quote: candidate.value.quote,
        place: candidate.value.place, evidence: candidate.evidence,
        isTaken: candidate.key == taken?.key)
    }
  }
}
