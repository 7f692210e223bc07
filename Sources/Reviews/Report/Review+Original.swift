import Audits
import Exports
import Figures
import Manuscripts
import Pages
import Reports

extension Review {
  /// The report itself: its pages with boxes over them, or its mended text with marks.
  var original: Markup {
    let isDrawn = !pictures.isEmpty
    let content =
      isDrawn
      ? pictures.map(page)
      : [TextSheet(marks, tones: tones).markup(of: manuscript)]
    return .element(
      "section",
      ["class": "original", "id": "original", "tabindex": "0", "aria-label": say("原文", "the report")],
      [.element("div", ["id": "uses", "role": "status"]), pictureNotes] + content)
  }

  var marks: [Mark] { subjects.flatMap(\.marks) + landmarks.marks }

  var tones: [String: Tone] {
    Dictionary(subjects.map { ($0.key, $0.tone) }, uniquingKeysWith: { first, _ in first })
  }

  func isDrawn(_ page: Int) -> Bool { pictures.isEmpty || pictures.contains { $0.page == page } }

  private var pictureNotes: Markup {
    guard manuscript.document.format == .pdf else { return .nothing }
    if pictures.isEmpty {
      return .element(
        "p", ["class": "hint"],
        Markup(say("没有页面的图像，这里是读出的文字。", "There are no page images; this is the text that was read.")))
    }
    guard pictures.contains(where: \.lacksFonts) else { return .nothing }
    return .element(
      "p", ["class": "hint warning"],
      Markup(
        say(
          "PDF 的字体没有嵌入，本机又没有中文字体，图上缺字；请安装 fonts-noto-cjk 后再运行。",
          "The fonts of the PDF are not embedded and this machine has none for Chinese, so the images lack signs; "
            + "install fonts-noto-cjk and run it again.")))
  }

  private func page(_ picture: PagePicture) -> Markup {
    let (width, height) = (JSON.points(picture.size.width), JSON.points(picture.size.height))
    let boxes = rectangles(onPage: picture.page)
    let image = Markup.element(
      "image",
      [
        "id": "image-\(picture.page)", "width": width, "height": height,
        "href": "data:image/png;base64," + base64(of: picture.png),
      ])
    return .element(
      "figure", ["class": "page", "id": "page-\(picture.page)"],
      .element("figcaption", [:], Markup(say("第 \(picture.page) 页", "page \(picture.page)"))),
      .element(
        "svg",
        [
          "viewBox": "0 0 \(width) \(height)", "role": "group",
          "aria-label": say("第 \(picture.page) 页", "page \(picture.page)"),
        ],
        [image] + boxes))
  }

  /// One for each place of the page, whatever claims stand there; whole claims lie below their figures.
  private func rectangles(onPage page: Int) -> [Markup] {
    var order: [Spot] = []
    var marks: [Spot: [Mark]] = [:]
    for mark in self.marks {
      for place in mark.boxes where place.page == page {
        let spot = Spot(box: place.box, isFigure: mark.role != .whole)
        if marks[spot] == nil { order.append(spot) }
        marks[spot, default: []].append(mark)
      }
    }
    let below = order.filter { !$0.isFigure }
    return (below + order.filter(\.isFigure)).map { rectangle($0, of: marks[$0] ?? []) }
  }

  private func rectangle(_ spot: Spot, of marks: [Mark]) -> Markup {
    let tone = marks.compactMap { tones[$0.subject] }.max() ?? .sound
    let roles = unique(marks.map { "\($0.subject):\($0.role.letter)" })
    let box = spot.box
    return .element(
      "rect",
      [
        "class": spot.isFigure ? "fig \(tone.name)" : "q", "data-s": unique(marks.map(\.subject)),
        "data-r": spot.isFigure ? roles : nil, "role": spot.isFigure ? "button" : nil,
        "tabindex": spot.isFigure ? "0" : nil,
        "aria-label": spot.isFigure ? marks.first.map { name(of: $0) } : nil,
        "x": JSON.points(box.x0), "y": JSON.points(box.y0), "width": JSON.points(box.x1 - box.x0),
        "height": JSON.points(box.y1 - box.y0),
      ])
  }

  /// The figure, as it is told to whoever does not see it.
  private func name(of mark: Mark) -> String {
    guard let claim = subjects.first(where: { $0.key == mark.subject })?.claim else { return "" }
    if case .operand(let number) = mark.role { return claim.operands[number - 1].figure.printed }
    return claim.stated
  }

  /// The pieces of the pages where the figures of a claim stand, twice as large.
  func crops(of subject: Subject) -> [Markup] {
    guard !pictures.isEmpty else { return [] }
    return Crop.all(of: subject.marks).compactMap { crop in
      guard let picture = pictures.first(where: { $0.page == crop.page }) else { return nil }
      return crop.markup(on: picture.size, say: say)
    }
  }

}

/// A place of a page on which something of claims stands.
private struct Spot: Hashable {
  var box: Box
  var isFigure: Bool
}
