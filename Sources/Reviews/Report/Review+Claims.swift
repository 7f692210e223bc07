import Audits
import Exports
import Figures
import Reports

extension Review {
  /// Every claim, by verdict, those that do not hold first.
  var claimsPanel: Panel {
    let claims = subjects.filter { $0.claim != nil && $0.claim?.verdict != .unchecked }
    let order: [Verdict] = [.wrong, .roundedUp, .truncated, .tolerated, .approximate, .rounded, .exact]
    let groups = order.compactMap { verdict -> Markup? in
      let members = claims.filter { $0.claim?.verdict == verdict }
      return members.isEmpty ? nil : group(say(verdict.name), members, isOpen: verdict == .wrong)
    }
    return Panel(name: "claims", title: say("算式", "Claims"), count: String(claims.count), content: groups)
  }

  /// A heading with the claims under it, to be opened.
  func group(_ name: String, _ members: [Subject], isOpen: Bool) -> Markup {
    .element(
      "details", ["open": isOpen ? "" : nil],
      .element(
        "summary", [:], Markup(name), .element("span", ["class": "count"], Markup(String(members.count)))),
      .element("ul", ["class": "claims"], members.compactMap(row)))
  }

  private func row(_ subject: Subject) -> Markup? {
    guard let claim = subject.claim else { return nil }
    let computed = claim.computed.map(shortened)
    return .element(
      "li", ["class": subject.tone.name, "data-s": subject.key, "tabindex": "-1"],
      .element("bdi", ["class": "label"], Markup(claim.label ?? say(claim.kind.name))),
      place(of: subject),
      .element(
        "p", ["class": "sum"],
        .element("bdi", [:], Markup(claim.expression)),
        Markup(computed.map { " = \($0)" } ?? ""),
        .element("bdi", ["class": "stated"], Markup(say("  所列 ", "  stated ") + claim.stated))),
      .element("p", ["class": "quote"], .element("bdi", [:], Markup(claim.quote))))
  }

  /// A button that shows where a subject stands, or just the words.
  func place(of subject: Subject) -> Markup {
    guard let place = subject.place else { return .nothing }
    return self.place(place, key: subject.key, isShown: isShown(subject))
  }

  /// A button that shows where a landmark stands, or just the words.
  func place(_ place: Place, ofLandmark key: String) -> Markup {
    self.place(place, key: key, isShown: landmarks[key].map(isShown) ?? false)
  }

  private func place(_ place: Place, key: String, isShown: Bool) -> Markup {
    let text = Markup(say.position(place))
    guard isShown else { return .element("span", ["class": "at"], text) }
    return .element("button", ["type": "button", "class": "at", "data-go": key], text)
  }
}
