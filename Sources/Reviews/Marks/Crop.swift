import Exports
import Pages

/// A piece of a page around figures of a claim that stand near each other.
struct Crop {
  var page: Int
  var area: Box
  var marks: [(mark: Mark, box: Box)]

  /// The pieces of all figures, the stated one first; those that stand in the same lines share one.
  static func all(of marks: [Mark]) -> [Crop] {
    let figures = marks.filter { $0.role != .whole }.sorted { $0.role == .stated && $1.role != .stated }
    let shown = figures.isEmpty ? marks : figures
    var crops: [Crop] = []
    for mark in shown {
      for place in mark.boxes {
        let area = around(place.box)
        if let index = crops.firstIndex(where: { $0.page == place.page && $0.area.isNear(area) }) {
          crops[index].area = crops[index].area.union(area)
          crops[index].marks.append((mark, place.box))
        } else {
          crops.append(Crop(page: place.page, area: area, marks: [(mark, place.box)]))
        }
      }
    }
    return Array(crops.prefix(most))
  }

  /// So far above its box a number stands, in hundredths of a point.
  private static let lift: Centipoints = 100
  /// A sum of a whole table is seen on the page.
  private static let most = 8
  /// In hundredths of a point, to each side of a figure: a few words of it.
  private static let (beside, above): (Centipoints, Centipoints) = (9000, 900)
  /// A card is not wider than this, in hundredths of a point.
  fileprivate static let widest: Centipoints = 30000
  fileprivate static let highest: Centipoints = 6000

  private static func around(_ box: Box) -> Box {
    Box(x0: box.x0 - beside, y0: box.y0 - above, x1: box.x1 + beside, y1: box.y1 + above)
  }

  func markup(on size: Size, say: Voice) -> Markup {
    let area = Box(
      x0: max(0, area.x0), y0: max(0, area.y0), x1: min(size.width, area.x1), y1: min(size.height, area.y1))
    let (width, height) = (area.x1 - area.x0, area.y1 - area.y0)
    let boxes = marks.flatMap { mark, box in
      [
        Markup.element(
          "rect",
          [
            "class": mark.role == .stated || mark.role == .whole ? "stated" : "operand",
            "x": JSON.points(box.x0),
            "y": JSON.points(box.y0), "width": JSON.points(box.x1 - box.x0),
            "height": JSON.points(box.y1 - box.y0),
          ]), number(of: mark, at: box),
      ]
    }
    return .element(
      "svg",
      [
        "class": "crop", "role": "img", "aria-label": say("第 \(page) 页的一块", "a piece of page \(page)"),
        "viewBox": [area.x0, area.y0, width, height].map { JSON.points($0) }.joined(separator: " "),
        "width": JSON.points(width * 2), "height": JSON.points(height * 2),
      ],
      [.element("use", ["href": "#image-\(page)"])] + boxes)
  }

  private func number(of mark: Mark, at box: Box) -> Markup {
    guard case .operand(let number) = mark.role else { return .nothing }
    return .element(
      "text", ["x": JSON.points(box.x0), "y": JSON.points(box.y0 - Self.lift)], Markup(numbered(number)))
  }
}

extension Box {
  /// Whether both fit into one piece of a size that a card shows.
  fileprivate func isNear(_ other: Box) -> Bool {
    let both = union(other)
    return both.x1 - both.x0 <= Crop.widest && both.y1 - both.y0 <= Crop.highest
  }
}
