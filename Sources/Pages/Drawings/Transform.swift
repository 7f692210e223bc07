/// How a length and a width of a drawing become a place on a page.
struct Transform {
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  var e = 0.0
  var f = 0.0

  /// The transform that first does this and then `next`.
  func then(_ next: Transform) -> Transform {
    Transform(
      a: a * next.a + b * next.c, b: a * next.b + b * next.d, c: c * next.a + d * next.c,
      d: c * next.b + d * next.d, e: e * next.a + f * next.c + next.e, f: e * next.b + f * next.d + next.f)
  }

  func place(_ x: Double, _ y: Double) -> DrawnPoint {
    DrawnPoint(x: centipoints(a * x + c * y + e), y: centipoints(b * x + d * y + f))
  }

  /// What a line of the width becomes, whichever way it runs.
  func width(_ width: Double) -> Centipoints {
    centipoints(width * (a * d - b * c).magnitude.squareRoot())
  }
}

/// A place on a page.
struct DrawnPoint: Equatable {
  var x: Centipoints
  var y: Centipoints
}

/// The part of a page's coordinates that is shown, and how it is turned.
struct PageFrame {
  let transform: Transform

  /// `nil` for a page that says nowhere how large it is.
  init?(_ page: DrawnObject) {
    let media = page.inherited("/MediaBox").items.compactMap(\.number)
    let crop = page.inherited("/CropBox").items.compactMap(\.number)
    let corners = DrawingMeasure.corners
    guard media.count == corners || crop.count == corners else { return nil }
    let (outer, inner) = (
      Edges(media.count == corners ? media : crop), Edges(crop.count == corners ? crop : media)
    )
    let edges = outer.cut(inner)
    let turn = Int(page.inherited("/Rotate").number ?? 0) % DrawingMeasure.fullTurn
    switch (turn + DrawingMeasure.fullTurn) % DrawingMeasure.fullTurn {
    case DrawingMeasure.quarterTurn:
      transform = Transform(a: 0, b: 1, c: 1, d: 0, e: -edges.bottom, f: -edges.left)
    case 2 * DrawingMeasure.quarterTurn:
      transform = Transform(a: -1, b: 0, c: 0, d: 1, e: edges.right, f: -edges.bottom)
    case DrawingMeasure.fullTurn - DrawingMeasure.quarterTurn:
      transform = Transform(a: 0, b: -1, c: -1, d: 0, e: edges.top, f: edges.right)
    default: transform = Transform(a: 1, b: 0, c: 0, d: -1, e: -edges.left, f: edges.top)
    }
  }

  private struct Edges {
    var left: Double
    var bottom: Double
    var right: Double
    var top: Double

    init(_ box: [Double]) {
      let (x0, y0, x1, y1) = (box[0], box[1], box[2], box[box.count - 1])
      (left, right) = (min(x0, x1), max(x0, x1))
      (bottom, top) = (min(y0, y1), max(y0, y1))
    }

    /// What of `other` lies inside.
    func cut(_ other: Edges) -> Edges {
      var edges = other
      edges.left = max(left, other.left)
      edges.bottom = max(bottom, other.bottom)
      edges.right = min(right, other.right)
      edges.top = min(top, other.top)
      return edges.left < edges.right && edges.bottom < edges.top ? edges : self
    }
  }
}
