import Audits
import Figures
import Pages
import Reports

/// What can be selected on a page: a claim with what was recomputed, or a finding that is of no claim.
struct Subject: Sendable {
  /// Its name on the page, such as `c3`.
  var key: String
  var claim: Claim?
  var recalculation: Recalculation?
  var findings: [Finding]
  var marks: [Mark]

  var place: Place? { findings.first?.place ?? claim?.place }
}

/// Where something of a claim stands.
struct Mark: Sendable {
  enum Role: Sendable, Equatable {
    /// The whole claim.
    case whole
    /// The result that the text states.
    case stated
    /// One of the figures that it is computed from, counted from 1.
    case operand(Int)
  }

  var subject: String
  var role: Role
  /// Unicode scalars of the raw text.
  var range: Range<Int>
  /// The boxes on each page; empty for a text.
  var boxes: [PageBox]
}

/// A rectangle on a page.
struct PageBox: Sendable, Hashable {
  /// Counted from 1.
  var page: Int
  var box: Box
}

extension Subject {
  /// Every claim of an audit in its order, and then the findings that are of none.
  static func all(of audit: Audit, in document: Document) -> [Subject] {
    let printed = Print(document)
    let findings = Dictionary(grouping: audit.findings) { $0.claim }
    let known = Set(audit.claims.map(\.id))
    var all = audit.claims.enumerated().map { index, claim in
      let recalculation = audit.recalculations[claim.id]
      return Subject(
        key: "c\(index + 1)", claim: claim, recalculation: recalculation, findings: findings[claim.id] ?? [],
        marks: marks(of: claim, recalculation, key: "c\(index + 1)", printed))
    }
    let others = audit.findings.filter { $0.claim.map { !known.contains($0) } ?? true }
    all += others.enumerated().map { index, finding in
      let key = "f\(index + 1)"
      return Subject(
        key: key, findings: [finding],
        marks: [
          Mark(
            subject: key, role: .whole, range: finding.place.range, boxes: printed.boxes(of: finding.place))
        ])
    }
    return all
  }

  private static func marks(
    of claim: Claim, _ recalculation: Recalculation?, key: String, _ printed: Print
  ) -> [Mark] {
    var marks = [
      Mark(subject: key, role: .whole, range: claim.place.range, boxes: printed.boxes(of: claim.place))
    ]
    if let place = recalculation?.resultPlace {
      marks.append(Mark(subject: key, role: .stated, range: place.range, boxes: printed.boxes(of: place)))
    } else if let range = printed.lastRange(
      of: claim.stated, in: claim.place, outside: claim.operands.map(\.place.range))
    {
      marks.append(
        Mark(subject: key, role: .stated, range: range, boxes: printed.boxes(of: range, within: claim.place)))
    }
    for (index, operand) in claim.operands.enumerated() {
      let place = operand.place
      let figure = printed.figure(operand.figure.digits, in: place)
      marks.append(
        Mark(
          subject: key, role: .operand(index + 1), range: figure ?? place.range,
          boxes: figure.map { printed.boxes(of: $0, within: place) } ?? printed.boxes(of: place)))
    }
    return marks
  }
}
