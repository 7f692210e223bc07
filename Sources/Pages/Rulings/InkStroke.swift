/// Runs of neighbouring lines that touch: a ruling line, the stroke of a glyph, or a filled area.
struct InkStroke: Equatable {
  /// Dark pixels.
  private(set) var area = 0
  /// The lines of the pixels, added up.
  private(set) var lineSum = 0
  /// From one end to the other.
  private(set) var extent: Range<Int>
  private var last: InkRun

  init(_ run: InkRun) {
    extent = run.pixels
    last = run
    add(run)
  }

  /// Whether `run` lies right beside the last run.
  func touches(_ run: InkRun) -> Bool {
    run.line - last.line <= 1 && run.pixels.lowerBound <= last.pixels.upperBound
      && run.pixels.upperBound >= last.pixels.lowerBound
  }

  mutating func add(_ run: InkRun) {
    area += run.pixels.count
    lineSum += run.pixels.count * run.line
    extent = min(extent.lowerBound, run.pixels.lowerBound)..<max(extent.upperBound, run.pixels.upperBound)
    last = run
  }

  /// Pixels across on average, so that a slanting line is no thicker than a straight one.
  var thickness: Int { area / extent.count }

  /// Joins runs that are ordered by their lines.
  static func joining(_ runs: [InkRun]) -> [InkStroke] {
    var closed: [InkStroke] = []
    var open: [InkStroke] = []
    for run in runs {
      let ended = open.partition { run.line - $0.last.line <= 1 }
      closed += open[..<ended]
      open.removeSubrange(..<ended)
      if let index = open.firstIndex(where: { $0.touches(run) }) {
        open[index].add(run)
      } else {
        open.append(InkStroke(run))
      }
    }
    return closed + open
  }
}
