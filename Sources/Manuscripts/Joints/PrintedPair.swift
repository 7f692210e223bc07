/// Two lines that follow each other, each in its text frame.
struct PrintedPair {
  let before: PrintedLine
  let after: PrintedLine
  private let frameBefore: TextFrame
  private let frameAfter: TextFrame
  private let isOnOnePage: Bool

  init?(_ before: Line, _ after: Line, frames: TextFrames) {
    guard let first = before.printed, let second = after.printed, let frameBefore = frames.frame(of: before),
      let frameAfter = frames.frame(of: after)
    else { return nil }
    (self.before, self.after) = (first, second)
    (self.frameBefore, self.frameAfter) = (frameBefore, frameAfter)
    isOnOnePage = before.page == after.page
  }

  /// Words parted by wide spaces are the cells of a form, not a sentence.
  var isRowOfCells: Bool { FormCells.isRow(before) || FormCells.isRow(after) }

  /// Whether one is set larger than the other: in type, or where that is not known, by more than the boxes of two
  /// fonts of one size differ.
  var changesSize: Bool {
    if let a = before.typeSize, let b = after.typeSize { return Step.changesSize(a, b) }
    guard let a = before.ideographHeight, let b = after.ideographHeight else { return false }
    return Step.changesSize(a, b)
  }

  /// Whether they stand side by side or one above the one before it, or more than a line and a third apart.
  var isParted: Bool {
    guard isOnOnePage else { return false }
    if after.isBeside(before) || frameBefore == frameAfter && after.middle < before.middle { return true }
    guard let pitch = frameAfter.pitch else { return false }
    return Step.isFarther(after.middle - before.middle, thanLine: pitch)
  }

  /// Whether no line tells where lines of their page end, so that the first may be short.
  var isGuess: Bool { frameBefore.isGuess }

  /// Whether the first takes most of the measure, as no signature does.
  var startsWide: Bool { before.width * 2 >= frameBefore.right - frameBefore.left }

  /// Whether a page ends between them.
  var isOverPageEnd: Bool { !isOnOnePage }

  /// Whether the first word of the second had no room behind the first.
  var isFull: Bool { hasNoRoom(frameBefore.right - before.right) }

  /// Whether it had no room either when the space on both sides of a centred line is counted.
  var isFullCentred: Bool { hasNoRoom(frameBefore.right - before.right + before.left - frameBefore.left) }

  private func hasNoRoom(_ room: Int) -> Bool {
    FullLine.hasNoRoom(room, for: after.firstUnit, em: after.em)
  }

  /// Whether the second is centred and shorter than its frame.
  var isCentred: Bool {
    after.isSymmetric(in: frameAfter) && Step.isCentred(after.left - frameAfter.left, em: after.em)
  }

  /// How far the second is drawn in.
  var indent: Int { after.left - frameAfter.left }

  var isAtMargin: Bool { abs(indent) < after.em }

  /// Where the second starts as seen from the first, each from its own margin.
  enum Start { case back, none, `in` }

  var start: Start {
    let step = (after.left - frameAfter.left) - (before.left - frameBefore.left)
    if Step.isIn(step, em: after.em) { return .in }
    return Step.isIn(-step, em: after.em) ? .back : .none
  }
}

extension PrintedLine {
  /// Whether the space before it is the space after it, to a character.
  func isSymmetric(in frame: TextFrame) -> Bool {
    abs((left - frame.left) - (frame.right - right)) <= em
  }
}
