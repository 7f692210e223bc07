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

  init(_ lines: [Line], frames: TextFrames, in document: Document) {
    self.document = document
    self.frames = frames
    starts = ParagraphStarts(lines, frames: frames, in: document)
  }

  func votes(on paragraph: OpenParagraph, _ line: Line) -> [Vote]? {
    guard let pair = PrintedPair(paragraph.last, line, frames: frames) else { return nil }
    return [
      line.continuesRow ? Vote(.joins, PrintedWeight.row, .sameRow) : nil,
      pair.isRowOfCells ? Vote(.parts, PrintedWeight.cells, .formCells) : nil,
      pair.changesSize ? Vote(.parts, PrintedWeight.size, .size) : nil,
      pair.isParted ? Vote(.parts, PrintedWeight.distance, .distance) : nil,
      startsWithClosingSign(line) ? Vote(.joins, PrintedWeight.sign, .goesOn) : nil,
      roomVote(pair, paragraph), centredVote(pair, paragraph), flushVote(pair, paragraph, line),
      startVote(pair, paragraph, line),
    ].compactMap(\.self)
  }

  private func roomVote(_ pair: PrintedPair, _ paragraph: OpenParagraph) -> Vote? {
    pair.isFull || pair.isAtMargin && endsOpen(paragraph) ? nil : Vote(.parts, PrintedWeight.room, .room)
  }

  private func centredVote(_ pair: PrintedPair, _ paragraph: OpenParagraph) -> Vote? {
    guard pair.isCentred else { return nil }
    return Vote(isCentredTitle(paragraph) && pair.isFullCentred, PrintedWeight.centred, .centred)
  }

  private func flushVote(_ pair: PrintedPair, _ paragraph: OpenParagraph, _ line: Line) -> Vote? {
    guard pair.start != .in, startsFlush(line, after: paragraph) else { return nil }
    return Vote(.parts, PrintedWeight.flush, .flush)
  }

  private func startVote(_ pair: PrintedPair, _ paragraph: OpenParagraph, _ line: Line) -> Vote {
    let joins =
      switch pair.start {
      case .back: paragraph.isOneLine
      case .none: pair.isAtMargin || !paragraph.isOneLine
      case .in: isHanging(paragraph, in: line)
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

  /// Numbered paragraphs of a kind that starts at the margin, after the end of a sentence.
  private func startsFlush(_ line: Line, after paragraph: OpenParagraph) -> Bool {
    guard let marker = Marker(document.text[line.range]), let last = paragraph.passage.scalars.last else {
      return false
    }
    // （1）…（4分） before （2）…: items of a list may do without a stop.
    let isItem = last.closesBracket ? Marker(document.text[paragraph.first.range]) != nil : false
    return (last.mayEndParagraph || isItem) && starts.areFlush(marker.style)
  }

  /// The second line of a paragraph stands under the text behind its number.
  private func isHanging(_ paragraph: OpenParagraph, in line: Line) -> Bool {
    guard paragraph.isOneLine, let marker = Marker(document.text[paragraph.last.range]),
      let after = line.printed,
      Marker(document.text[line.range]) == nil
    else { return false }
    return textLeft(of: paragraph.last, after: marker).map { FullLine.reaches($0, after.left, em: after.em) }
      ?? false
  }

  /// Where the text behind the numbering starts.
  private func textLeft(of line: Line, after marker: Marker) -> Int? {
    let offset = line.range.lowerBound + marker.length
    guard let page = document.page(holding: offset), offset < line.range.upperBound else { return nil }
    return page.boxes.count == page.range.count ? Int(page.boxes[offset - page.range.lowerBound].x0) : nil
  }

  private func isCentredTitle(_ paragraph: OpenParagraph) -> Bool {
    guard let line = paragraph.first.printed, let frame = frames.frame(of: paragraph.first) else {
      return false
    }
    return line.isSymmetric(in: frame)
  }
}
