/// The ruling lines of a page's image: long dark strokes that are neither glyphs nor filled areas.
func rulingLines(in image: DarkImage, words: [Box]) -> [RulingLine] {
  let ink = GlyphInk(words: words)
  let shortest = image.pixels(points: RulingMeasure.shortestLine)
  let horizontal = image.lines(.horizontal, of: image.horizontalRuns(shortest: shortest))
  let vertical = image.lines(.vertical, of: image.verticalRuns(shortest: shortest))
  return (horizontal + vertical).flatMap(ink.uncovered)
}

extension DarkImage {
  fileprivate func lines(_ direction: RulingLine.Direction, of runs: [InkRun]) -> [RulingLine] {
    let thickest = pixels(points: RulingMeasure.thickestLine)
    return InkStroke.joining(runs).filter { $0.thickness <= thickest }.map { stroke in
      RulingLine(
        direction, at: centipoints(2 * stroke.lineSum + stroke.area, of: 2 * stroke.area),
        from: centipoints(stroke.extent.lowerBound), to: centipoints(stroke.extent.upperBound))
    }.sorted { ($0.position, $0.start, $0.end) < ($1.position, $1.start, $1.end) }
  }
}
