import Reports
import Texts

/// How much a finding changes.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  case note, warning, error

  /// Whether the left one changes less.
  ///
  /// ```swift
  /// Severity.note < .error  // true
  /// ```
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Something that a person should look at.
public struct Finding: Sendable {
  /// Made from what it says, so that it outlives a line that is put before it and is the same in a PDF and its text.
  public internal(set) var id = ""
  /// What was found, such as `totalDiffers`.
  public var code: FindingCode
  public var severity: Severity
  /// The `id` of the claim it is about.
  public var claim: String?
  public var message: Wording
  public var quote: String
  public var place: Place

  init(
    code: FindingCode, severity: Severity? = nil, claim: String? = nil, message: Wording, quote: String,
    place: Place
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.claim = claim
    self.message = message
    self.quote = quote
    self.place = place
  }
}

extension Claim {
  /// A finding about this claim, with its quote and place.
  func finding(_ code: FindingCode, _ message: Wording) -> Finding {
    Finding(code: code, claim: id, message: message, quote: quote, place: place)
  }
}

extension Finding {
  /// The finding, no more severe than `limit`.
  func atMost(_ limit: Severity) -> Finding {
    var finding = self
    finding.severity = min(severity, limit)
    return finding
  }
}

/// What was read and checked of a report.
public struct Coverage: Sendable, Equatable {
  /// Figures seen in the text.
  public var figures = 0
  public var claims = 0
  public var checked = 0
  /// How many claims were not checked, by reason; text that looks like arithmetic but could not be read counts as `unparsed`.
  public var unchecked: [String: Int] = [:]

  /// The coverage of nothing.
  ///
  /// ```swift
  /// Coverage().claims  // 0
  /// ```
  public init() {}
}
