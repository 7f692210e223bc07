/// Runs of lines that are set in on both sides, as quotations are: each has a frame of its own.
struct SetInBlocks {
  /// The frames by the start of each line in them.
  private(set) var frames: [Int: TextFrame] = [:]

  /// Looks for them among the lines of a page, in order, within the frame of its text.
  init(_ lines: [Line], within frame: TextFrame) {
    var run: [(start: Int, line: PrintedLine)] = []
    for line in lines {
      guard let printed = line.printed else { continue }
      let isSetIn = Self.isSetIn(printed, in: frame)
      if let last = run.last?.line, !isSetIn || !Self.goesOn(last, printed) { close(&run) }
      if isSetIn { run.append((line.range.lowerBound, printed)) }
    }
    close(&run)
  }

  private static func isSetIn(_ line: PrintedLine, in frame: TextFrame) -> Bool {
    !frame.isGuess && !Step.changesSize(line.em, frame.em)
      && Step.isIn(line.left - frame.left, em: frame.em) && Step.isIn(frame.right - line.right, em: frame.em)
      && line.textLeft == nil && !FormCells.isRow(line)
  }

  private static func goesOn(_ before: PrintedLine, _ after: PrintedLine) -> Bool {
    after.middle > before.middle && Step.isNextLine(after.middle - before.middle, em: before.em)
  }

  private mutating func close(_ run: inout [(start: Int, line: PrintedLine)]) {
    if let frame = TextFrame(setIn: run.map(\.line)) {
      for (start, _) in run { frames[start] = frame }
    }
    run = []
  }
}
