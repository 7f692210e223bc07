import Manuscripts
import Pages
import Texts

/// The joints of a manuscript as lines for people: the page, the decision, both ends and the evidence.
///
///     JointText(manuscript, language: .en).text
///     // "p. 1\tjoined\t…全年预算执行 | 情况总体良好…\twhether the first is full +10\n"
struct JointText {
  let text: String

  init(_ manuscript: Manuscript, language: Language) {
    text = manuscript.joints.map { joint in
      let page = manuscript.document.page(holding: joint.after.lowerBound)?.number ?? 1
      let place = Wording(zh: "第 \(page) 页", en: "p. \(page)")[language]
      let decision =
        (joint.joins ? Wording(zh: "接", en: "joined") : Wording(zh: "分", en: "parted"))[language]
      let ends =
        "…" + Self.visible(manuscript.document.text[joint.before].suffix(Self.shown)) + " | "
        + Self.visible(manuscript.document.text[joint.after].prefix(Self.shown)) + "…"
      let evidence = joint.votes.map { vote in
        "\(vote.reason.wording[language]) \(vote.side == .joins ? "+" : "-")\(vote.weight)"
      }
      let comma = Wording(zh: "；", en: "; ")[language]
      return [place, decision, ends, evidence.joined(separator: comma)].joined(separator: "\t") + "\n"
    }.joined()
  }

  /// In characters: enough to find the place.
  private static let shown = 12

  private static func visible(_ text: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(text.map { $0.isBlank ? " " : $0 }))
  }
}
