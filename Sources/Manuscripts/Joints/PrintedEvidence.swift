import Pages
import Texts

/// The places of lines on the page.
///
/// A line goes on a paragraph when the line before it is full, so that not even its first word had room there, and
/// when it starts at the margin, or under the text of a hanging number, at the usual distance and in the same size.
struct PrintedEvidence: ParagraphEvidence {
  private let document: Document
  private let frames: TextFrames
  private let starts: ParagraphStarts
  private let markers: MarkerReader

  init(_ lines: [Line], frames: TextFrames, in document: Document, markers: MarkerReader) {
    self.markers = markers
    self.document = document
    self.frames = frames
    starts = ParagraphStarts(lines, frames: frames, markers: markers)
  }

  func votes(on paragraph: OpenParagraph, _ line: Line) -> [Vote]? {
    guard let pair = PrintedPair(paragraph.last, line, frames: frames) else { return nil }
    return [
      line.continuesRow ? Vote(.joins, PrintedWeight.row, .sameRow) : nil,
      pair.isRowOfCells ? Vote(.parts, PrintedWeight.cells, .formCells) : nil,
      pair.changesSize ? Vote(.parts, PrintedWeight.size, .size) : nil,
      pair.isParted ? Vote(.parts, PrintedWeight.distance, .distance) : nil,
      startsWithClosingSign(line) ? Vote(.joins, PrintedWeight.sign, .goesOn) : nil,
      cutsNumber(paragraph, line) ? Vote(.joins, PrintedWeight.sign, .cutText) : nil,
      startsWithBullet(line) ? Vote(.parts, PrintedWeight.bullet, .bullet) : nil,
      endsUnseen(pair, paragraph) ? Vote(.parts, PrintedWeight.unseen, .stop) : nil,
      roomVote(pair, paragraph), centredVote(pair, paragraph), flushVote(pair, paragraph, line),
      indentVote(pair, paragraph),
      startVote(pair, paragraph, line),
    ].compactMap(\.self)
  }

  private func roomVote(_ pair: PrintedPair, _ paragraph: OpenParagraph) -> Vote? {
    let goesOn = endsOpen(paragraph) && (pair.isAtMargin || pair.start == .back && paragraph.isOneLine)
    return pair.isFull || goesOn ? nil : Vote(.parts, PrintedWeight.room, .room)
  }

  private func centredVote(_ pair: PrintedPair, _ paragraph: OpenParagraph) -> Vote? {
    guard pair.isCentred else { return nil }
    return Vote(isCentredTitle(paragraph) && pair.isFullCentred, PrintedWeight.centred, .centred)
  }

  private func flushVote(_ pair: PrintedPair, _ paragraph: OpenParagraph, _ line: Line) -> Vote? {
    guard pair.start != .in, startsFlush(line, after: paragraph) else { return nil }
    return Vote(.parts, PrintedWeight.flush, .flush)
  }

  /// After a sentence, where other paragraphs are drawn in as far; an item above it may be drawn in farther.
  private func indentVote(_ pair: PrintedPair, _ paragraph: OpenParagraph) -> Vote? {
    guard pair.start == .back, !pair.isAtMargin, starts.areDrawnIn(to: pair.indent, em: pair.after.em),
      paragraph.passage.scalars.last?.mayEndParagraph ?? false
    else { return nil }
    return Vote(.parts, PrintedWeight.flush, .indent)
  }

  private func startVote(_ pair: PrintedPair, _ paragraph: OpenParagraph, _ line: Line) -> Vote {
    let joins =
      switch pair.start {
      case .back: paragraph.isOneLine
      case .none: pair.isAtMargin || !paragraph.isOneLine
      case .in: isHanging(paragraph, in: line) || pair.startsWide && isOpen(paragraph) && !startsItem(line)
      }
    return Vote(joins, PrintedWeight.start, .start)
  }

  /// A sign that needs a word behind it: the line was broken by hand or by something beside the text.
  private func endsOpen(_ paragraph: OpenParagraph) -> Bool {
    guard let last = paragraph.passage.scalars.last(where: { !$0.isBlank }) else { return false }
    return last == "、" || normalised(last) == "," || last.opensBracket || last.isOperator && !last.isDash
      || last.equates
  }

  private func startsWithClosingSign(_ line: Line) -> Bool {
    line.range.first.map { document.text[$0].cannotStartLine } ?? false
  }

  /// A number whose separator ends the line, as `99.` before `00万元`.
  private func cutsNumber(_ paragraph: OpenParagraph, _ line: Line) -> Bool {
    guard let last = paragraph.passage.scalars.last, let first = line.range.first else { return false }
    let before = paragraph.passage.scalars.dropLast().last
    return before?.isDigit ?? false && !last.isDigit && !startsItem(line)
      && NumberHealing.goesOn(from: last, to: document.text[first])
  }

  private func startsWithBullet(_ line: Line) -> Bool {
    line.range.first.map { document.text[$0].isBullet } ?? false
  }

  private func startsItem(_ line: Line) -> Bool {
    startsWithBullet(line) || markers.marker(of: line) != nil
  }

  /// Where no line tells how wide lines are, one that ends a sentence at the end of a page ends the paragraph.
  private func endsUnseen(_ pair: PrintedPair, _ paragraph: OpenParagraph) -> Bool {
    pair.isGuess && pair.isOverPageEnd && paragraph.passage.scalars.last?.mayEndParagraph ?? false
  }

  /// A line that ends within a sentence goes on though the next is drawn in.
  private func isOpen(_ paragraph: OpenParagraph) -> Bool {
    guard paragraph.isOneLine, let last = paragraph.passage.scalars.last else { return false }
    return !last.stopsPhrase && !last.closesBracket && !last.endsSentence
  }

  /// Numbered paragraphs of a kind that starts at the margin, after the end of a sentence.
  private func startsFlush(_ line: Line, after paragraph: OpenParagraph) -> Bool {
    guard let marker = markers.marker(of: line), let last = paragraph.passage.scalars.last else {
      return false
    }
    // （1）…（4分） before （2）…: items of a list may do without a stop.
    let isItem = last.closesBracket ? markers.marker(of: paragraph.first) != nil : false
    return (last.mayEndParagraph || isItem) && starts.areFlush(marker.style)
  }

  /// The second line of a paragraph stands under the text behind its number.
  private func isHanging(_ paragraph: OpenParagraph, in line: Line) -> Bool {
    guard paragraph.isOneLine, let after = line.printed, let left = paragraph.last.printed?.textLeft
    else { return false }
    return !startsItem(line) && FullLine.reaches(left, after.left, em: after.em)
  }

  private func isCentredTitle(_ paragraph: OpenParagraph) -> Bool {
    guard let line = paragraph.first.printed, let frame = frames.frame(of: paragraph.first) else {
      return false
    }
    return line.isSymmetric(in: frame)
  }
}
