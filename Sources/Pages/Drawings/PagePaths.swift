/// The straight lines that a page draws, and how much of it is images.
struct PagePaths {
  private var pieces: [RulingLine] = []
  private(set) var images: [Box] = []

  /// Adds lines as far as they lie in what is shown.
  mutating func add(_ lines: [RulingLine], within clip: Box?) {
    pieces += clip.map { box in lines.compactMap { $0.cut(to: box) } } ?? lines
  }

  mutating func addImage(_ box: Box) {
    if let line = RulingLine(in: box), line.length >= DrawingMeasure.shortest {
      pieces.append(line)
    } else if images.count < DrawingMeasure.mostItems {
      images.append(box)
    }
  }

  /// Whether an image covers so much of a page that its lines are in the image.
  func isImage(_ size: Size) -> Bool {
    images.contains { image in
      let shown = image.common(with: Box(x0: 0, y0: 0, x1: max(0, size.width), y1: max(0, size.height)))
      return DrawingMeasure.images.isReached(
        by: shown.width * shown.height, of: Int(size.width) * Int(size.height))
    }
  }

  /// The lines with their pieces and dots joined, those left out that are shorter than any cell.
  var rulingLines: [RulingLine] {
    let (across, down) = (
      pieces.filter { $0.direction == .horizontal }, pieces.filter { $0.direction == .vertical }
    )
    return [across, down].flatMap(Self.joined).filter { $0.length >= DrawingMeasure.shortest }
  }

  private static func joined(_ lines: [RulingLine]) -> [RulingLine] {
    let sorted = lines.sorted { ($0.position, $0.start, $0.end) < ($1.position, $1.start, $1.end) }
    var groups: [[RulingLine]] = []
    for line in sorted {
      if let last = groups.last?.last, Int(line.position) - Int(last.position) <= DrawingMeasure.beside {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups.flatMap(joinedInOrder)
  }

  private static func joinedInOrder(_ lines: [RulingLine]) -> [RulingLine] {
    var joined: [RulingLine] = []
    for line in lines.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if let last = joined.last, Int(line.start) - Int(last.end) <= DrawingMeasure.dotGap {
        joined[joined.count - 1].end = max(last.end, line.end)
      } else {
        joined.append(line)
      }
    }
    return joined
  }
}

extension RulingLine {
  /// The part in a box; `nil` when it lies outside.
  fileprivate func cut(to box: Box) -> RulingLine? {
    let (across, along) =
      direction == .horizontal ? (box.y0...box.y1, box.x0...box.x1) : (box.x0...box.x1, box.y0...box.y1)
    guard across.contains(position), start <= along.upperBound, end >= along.lowerBound else { return nil }
    return RulingLine(
      direction, at: position, from: max(start, along.lowerBound), to: min(end, along.upperBound))
  }
}
