import Audits
import Exports
import Figures
import Reports

/// What a finding says, apart from where it stands and how it is worded: by this a person's judgement finds it again.
struct Saying: Equatable {
  var label: String
  /// The stated result, and then what it is computed from.
  var figures: [String]

  init(_ subject: Subject, _ finding: Finding) {
    guard let claim = subject.claim else {
      self.init(label: finding.quote, figures: [])
      return
    }
    self.init(label: claim.label ?? "", figures: [claim.stated] + claim.operands.map(\.figure.printed))
  }

  init(label: String, figures: [String]) {
    self.label = Self.folded(label)
    self.figures = figures.map(Self.folded)
  }

  /// Without white space, which a PDF and a text of the same report set differently.
  static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(cleaned(text).unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
