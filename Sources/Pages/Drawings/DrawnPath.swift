/// A path while it is being drawn.
struct DrawnPath {
  private struct Piece {
    var points: [DrawnPoint]
    var isStraight = true
    var isClosed = false
  }

  private var pieces: [Piece] = []

  mutating func move(_ point: DrawnPoint) { pieces.append(Piece(points: [point])) }

  mutating func line(_ point: DrawnPoint) {
    if pieces.isEmpty || pieces[pieces.count - 1].isClosed { move(point) }
    pieces[pieces.count - 1].points.append(point)
  }

  mutating func curve(_ point: DrawnPoint) {
    line(point)
    pieces[pieces.count - 1].isStraight = false
  }

  mutating func close() {
    guard let first = pieces.last?.points.first else { return }
    pieces[pieces.count - 1].points.append(first)
    pieces[pieces.count - 1].isClosed = true
  }

  /// The smallest box that holds it.
  var box: Box? {
    let points = pieces.flatMap(\.points)
    return points.isEmpty ? nil : Box(around: points)
  }

  /// Its straight lines that run along the page.
  var strokes: [RulingLine] {
    pieces.filter(\.isStraight).flatMap { piece in
      zip(piece.points, piece.points.dropFirst()).compactMap { RulingLine(from: $0, to: $1) }
    }
  }

  /// The areas that are as thin as a line, each as the line in its middle.
  var thinAreas: [RulingLine] {
    pieces.filter { $0.isStraight && $0.points.count > 2 }.compactMap { piece in
      RulingLine(in: Box(around: piece.points))
    }
  }
}

extension Box {
  init(around points: [DrawnPoint]) {
    self.init(
      x0: points.map(\.x).min() ?? 0, y0: points.map(\.y).min() ?? 0, x1: points.map(\.x).max() ?? 0,
      y1: points.map(\.y).max() ?? 0)
  }

  /// What lies in both; without area where nothing does.
  func common(with other: Box) -> Box {
    let (left, top) = (max(x0, other.x0), max(y0, other.y0))
    return Box(x0: left, y0: top, x1: max(left, min(x1, other.x1)), y1: max(top, min(y1, other.y1)))
  }
}

extension RulingLine {
  /// The line in the middle of an area that is as thin as one; `nil` for a thicker area.
  init?(in area: Box) {
    if area.height <= DrawingMeasure.thickest, area.height <= area.width {
      self.init(.horizontal, at: Centipoints(clamping: area.middle), from: area.x0, to: area.x1)
    } else if area.width <= DrawingMeasure.thickest {
      let middle = Centipoints(clamping: (Int(area.x0) + Int(area.x1)) / 2)
      self.init(.vertical, at: middle, from: area.y0, to: area.y1)
    } else {
      return nil
    }
  }

  /// `nil` for one that slants.
  fileprivate init?(from start: DrawnPoint, to end: DrawnPoint) {
    let (width, height) = (abs(Int(start.x) - Int(end.x)), abs(Int(start.y) - Int(end.y)))
    if height <= DrawingMeasure.slant, width >= height {
      let middle = Centipoints(clamping: (Int(start.y) + Int(end.y)) / 2)
      self.init(.horizontal, at: middle, from: min(start.x, end.x), to: max(start.x, end.x))
    } else if width <= DrawingMeasure.slant {
      let middle = Centipoints(clamping: (Int(start.x) + Int(end.x)) / 2)
      self.init(.vertical, at: middle, from: min(start.y, end.y), to: max(start.y, end.y))
    } else {
      return nil
    }
  }
}
