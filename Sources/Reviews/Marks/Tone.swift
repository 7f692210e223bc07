import Audits
import Figures

/// How something on a page is coloured: by the gravest that was found of it.
enum Tone: Int, Comparable, Sendable {
  case plain, sound, unchecked, note, warning, error

  static func < (left: Tone, right: Tone) -> Bool { left.rawValue < right.rawValue }

  init(_ severity: Severity) {
    switch severity {
    case .note: self = .note
    case .warning: self = .warning
    case .error: self = .error
    }
  }

  /// The class in the style.
  var name: String {
    switch self {
    case .plain: "plain"
    case .sound: "sound"
    case .unchecked: "unchecked"
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

extension Subject {
  var tone: Tone {
    if let gravest = findings.map(\.severity).max() { return Tone(gravest) }
    guard let claim else { return .plain }
    return claim.verdict == .unchecked ? .unchecked : .sound
  }
}
