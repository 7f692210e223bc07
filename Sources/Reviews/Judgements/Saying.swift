import Audits
import Exports
import Figures
import Reports

/// What a finding says, apart from where it stands and how it is worded: by this a person's judgement finds it again.
struct Saying: Equatable {
  var code: String
  var label: String
  /// The stated result, and then what it is computed from.
  var figures: [String]

  init(_ subject: Subject, _ finding: Finding) {
    guard let claim = subject.claim else {
      self.init(code: finding.code.rawValue, label: finding.quote, figures: [])
      return
    }
    self.init(
      code: finding.code.rawValue, label: claim.label ?? "",
      figures: [claim.stated] + claim.operands.map(\.figure.printed))
  }

  init(code: String, label: String, figures: [String]) {
    self.code = code
    self.label = Self.folded(label)
    self.figures = figures.map(Self.folded)
  }

  /// What each finding of a filing says, in its order.
  static func all(of filing: Filing) -> [Saying] {
    let claims = Dictionary(filing[.claims].map { ($0["id"], $0) }, uniquingKeysWith: { first, _ in first })
    let operands = Dictionary(grouping: filing[.operands]) { $0["claim"] }
    return filing[.findings].map { finding in
      let code = finding["code"] ?? ""
      guard let id = finding["claim"], let claim = claims[id] else {
        return Saying(code: code, label: finding["quote"] ?? "", figures: [])
      }
      let figures = (operands[id] ?? []).map { ($0["value"] ?? "") + ($0["unit"] ?? "") }
      return Saying(code: code, label: claim["label"] ?? "", figures: [claim["stated"] ?? ""] + figures)
    }
  }

  func isJudged(by judgement: Judgement) -> Bool { isAbout(judgement) && figures == judgement.figures }

  /// Whether a judgement is of it as it was before: a name tells, or else half of the figures.
  func isLike(_ judgement: Judgement) -> Bool {
    guard isAbout(judgement), figures != judgement.figures else { return false }
    return !label.isEmpty || judgement.figures.count { figures.contains($0) } * 2 >= judgement.figures.count
  }

  private func isAbout(_ judgement: Judgement) -> Bool { code == judgement.code && label == judgement.label }

  /// Without white space, which a PDF and a text of the same report set differently.
  static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(cleaned(text).unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
