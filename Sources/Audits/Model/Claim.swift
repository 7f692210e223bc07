import Figures
import Reports
import Texts

/// A stated result and what recomputation says of it.
public struct Claim: Sendable {
  /// Made from what is claimed, so that it is the same in every run and in every file of the report.
  public var id: String
  public var kind: ClaimKind
  public var label: String?
  /// The whole claim as it stands in the mended text.
  public var quote: String
  public var place: Place
  /// The computation in `+ - * /`.
  public var expression: String
  public var operands: [Operand]
  /// The result as printed, with its own percent sign or nothing.
  public var stated: String
  /// The unit of `stated` and `computed`; `nil` for none, and for a result in words.
  public var unit: String?
  /// The exact result to at most ten decimals, in the unit of `stated`; `nil` when it could not be computed.
  public var computed: String?
  /// The results that unrounded operands could give, lower end first.
  public var interval: [String]?
  public var verdict: Verdict
  public var grade: Grade?
  /// Why it is unchecked, or the reading under which it holds.
  public var reason: Reason?
  public var remarks: Set<Remark>
  /// Why it was not to be judged strictly.
  public var doubts: Set<Doubt> = []
  /// How far it is from not holding, in the unit of `stated`; below zero, by how much it misses.
  public var slack: String?
  /// Every rung of the ladder that holds.
  public var rungs: [Verdict] = []
  public var diagnoses: [Diagnosis]

  init(
    id: String, kind: ClaimKind, label: String? = nil, quote: String, place: Place, expression: String,
    operands: [Operand] = [], stated: String, computed: String? = nil, interval: [String]? = nil,
    verdict: Verdict, grade: Grade? = nil, reason: Reason? = nil, remarks: Set<Remark> = [],
    diagnoses: [Diagnosis] = []
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.quote = quote
    self.place = place
    self.expression = expression
    self.operands = operands
    self.stated = stated
    self.computed = computed
    self.interval = interval
    self.verdict = verdict
    self.grade = grade
    self.reason = reason
    self.remarks = remarks
    self.diagnoses = diagnoses
  }
}

/// Why a claim could not be checked, or how it had to be read to hold.
public enum Reason: String, Hashable, Sendable, CaseIterable {
  // Unchecked:
  case operandMissing, operandAmbiguous, partsNotExhaustive, rowsMissing, joinCreatedNumber, zeroDivisor,
    overflow, unparsed
  case bandGap, rowsMayBeGroups, partsMayOverlap, figureAtCut, leftToAssessor
  // Holds under a reading:
  case missingPercentSign, runningEquals, times100ForPercent, redundantSign
  case roundingPropagated, assumedUnit, capped, percentVsPoint
}

/// A single slip that would explain a wrong result.
public struct Diagnosis: Sendable, Hashable {
  public var code: DiagnosisCode
  /// The figure as it would have to be.
  public var suggestion: String?
  public var message: Wording
}
