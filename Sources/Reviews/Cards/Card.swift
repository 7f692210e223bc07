import Audits
import Exports
import Figures
import Reports

/// A finding with all that a person needs to judge it.
struct Card {
  var subject: Subject
  var finding: Finding
  var say: Voice
  /// Pieces of the page where its figures stand.
  var crops: [Markup]
  /// Whether its place can be shown.
  var isShown: Bool

  /// The name of the card on the page; a claim may have several.
  var id: String

  var markup: Markup {
    .element(
      "article",
      [
        "class": "card \(Tone(finding.severity).name)", "id": id, "data-s": subject.key, "tabindex": "-1",
        "aria-labelledby": "\(id)-t", "data-code": finding.code.rawValue,
        "data-label": Saying(subject, finding).label,
        "data-figures": Saying(subject, finding).figures.joined(separator: " "),
      ],
      head,
      .element("p", ["class": "message"], .element("bdi", [:], Markup(say(finding.message)))),
      .element("blockquote", [:], .element("bdi", [:], quote)),
      .joined(crops.isEmpty ? [] : [.element("div", ["class": "crops"], crops)]),
      claimParts,
      JudgementForm(say: say, id: id).markup)
  }

  private var head: Markup {
    .element(
      "header", [:],
      .element("span", ["class": "chip"], Markup(say(finding.severity.name))),
      .element("h3", ["id": "\(id)-t"], Markup(say(finding.code.meaning))),
      place(finding.place, key: subject.key))
  }

  private func place(_ place: Place, key: String) -> Markup {
    let text = Markup(say.position(place))
    guard isShown else { return .element("span", ["class": "at"], text) }
    return .element("button", ["type": "button", "class": "at", "data-go": key], text)
  }

  /// The quote, the stated figure in it marked.
  private var quote: Markup {
    guard let claim = subject.claim, let range = finding.quote.range(of: claim.stated, options: .last) else {
      return Markup(finding.quote)
    }
    return .joined([
      Markup(String(finding.quote[..<range.lowerBound])),
      .element("mark", [:], Markup(String(finding.quote[range]))),
      Markup(String(finding.quote[range.upperBound...])),
    ])
  }

  private var claimParts: Markup {
    guard let claim = subject.claim else { return .nothing }
    return .joined([
      OperandList(claim: claim, say: say).markup,
      Recomputation(claim: claim, recalculation: subject.recalculation, say: say).markup,
      diagnoses(of: claim),
    ])
  }

  private func diagnoses(of claim: Claim) -> Markup {
    if claim.diagnoses.isEmpty { return .nothing }
    let items = claim.diagnoses.map {
      Markup.element("li", [:], .element("bdi", [:], Markup(say($0.message))))
    }
    return .element(
      "div", ["class": "diagnoses"], .element("h4", [:], Markup(say("可能", "perhaps"))),
      .element("ul", [:], items))
  }
}

/// The figures that a claim is computed from, numbered as on the page.
struct OperandList {
  var claim: Claim
  var say: Voice

  var markup: Markup {
    if claim.operands.isEmpty { return .nothing }
    let items = claim.operands.enumerated().map { index, operand in
      Markup.element(
        "li", [:],
        .element("span", ["class": "number"], Markup(numbered(index + 1))),
        .element("bdi", ["class": "value"], Markup(operand.figure.printed)),
        .element("bdi", ["class": "label"], Markup(operand.label ?? "")),
        .element("span", ["class": "at"], Markup(say.position(operand.place))))
    }
    return .element("ol", ["class": "operands"], items)
  }
}

/// ① to ⑳, and (21) from there on.
func numbered(_ number: Int) -> String {
  guard number <= mostCircled, let scalar = Unicode.Scalar(0x245F + UInt32(number)) else {
    return "(\(number))"
  }
  return String(scalar)
}

/// Unicode has no more signs of this kind in most fonts.
private let mostCircled = 20

extension String {
  enum Search { case last }

  /// The last place where another text stands in this one.
  func range(of text: String, options: Search) -> Range<String.Index>? {
    guard !text.isEmpty else { return nil }
    var found: Range<String.Index>?
    for range in ranges(of: text) { found = range }
    return found
  }
}
