import Pages
import Texts

/// Two lines that follow each other, and whether the second goes on the paragraph of the first.
struct Wrap {
  let before: Line
  let after: Line
  let document: Document
  let layout: Layout
  let markers: MarkerReader

  /// What each kind of evidence says; the signs at the ends outweigh the places of the lines, and the width is last.
  func votes(_ paragraph: Passage) -> [Vote] {
    guard let last = paragraph.scalars.last(where: { !$0.isBlank }),
      let first = after.range.first.map({ document.text[$0] })
    else { return [] }
    let isOpen = last.isOpenEnd || hasOpenBracket(paragraph)
    return [
      rulerVote, signVote(first), cellsVote, fieldsVote, rowVote, placeVote, numberingVote(isOpen),
      openVote(isOpen, last),
      indentVote, emptyLineVote, stopVote(last), headingVote(paragraph), widthVote,
    ].compactMap(\.self)
  }

  /// A line drawn with strokes ends what is above it and begins what is below.
  private var rulerVote: Vote? {
    isRuler(before) || isRuler(after) ? Vote(.parts, TypedWeight.ruler, .ruledApart) : nil
  }

  private func isRuler(_ line: Line) -> Bool {
    let signs = document.text[line.range].filter { !$0.isBlank }
    return signs.count >= FormCells.shortestRuler && signs.allSatisfy { $0 == "-" || $0 == "=" || $0 == "─" }
  }

  private func signVote(_ first: Unicode.Scalar) -> Vote? {
    first.goesOnLine && !startsRow(first) ? Vote(.joins, TypedWeight.sign, .goesOn) : nil
  }

  private var cellsVote: Vote? {
    isSpacedRow(before) || isSpacedRow(after) ? Vote(.parts, TypedWeight.cells, .formCells) : nil
  }

  private var fieldsVote: Vote? {
    startsField(after) && startsField(before) ? Vote(.parts, TypedWeight.fields, .fields) : nil
  }

  private var rowVote: Vote? { after.continuesRow ? Vote(.joins, TypedWeight.row, .sameRow) : nil }

  private var placeVote: Vote? {
    standsApart(after) || standsApart(before) ? Vote(.parts, TypedWeight.place, .apart) : nil
  }

  private func numberingVote(_ isOpen: Bool) -> Vote? {
    markers.marker(of: after).map { marker in
      Vote(isOpen && layout.isFull(before) && isWeak(marker), TypedWeight.numbering, .numbering)
    }
  }

  /// A dash or slash at the end may be an empty cell.
  private func openVote(_ isOpen: Bool, _ last: Unicode.Scalar) -> Vote? {
    guard isOpen else { return nil }
    return Vote(
      layout.isFull(before) || last != "—" && last != "-" && last != "/", TypedWeight.open, .openEnd)
  }

  private var indentVote: Vote? { startsIndented ? Vote(.parts, TypedWeight.indent, .indent) : nil }

  private var emptyLineVote: Vote? { followsTitle ? Vote(.parts, TypedWeight.emptyLine, .emptyLine) : nil }

  private func stopVote(_ last: Unicode.Scalar) -> Vote? {
    guard last.mayEndParagraph else { return nil }
    let joins = layout.measure != nil && layout.isFull(before) && !endsItem(last)
    return Vote(joins, TypedWeight.stop, .stop)
  }

  private func headingVote(_ paragraph: Passage) -> Vote? {
    guard isHeading(paragraph) else { return nil }
    return Vote(
      layout.isFull(before, raggedness: FullLine.headingRaggedness), TypedWeight.heading, .heading)
  }

  private var widthVote: Vote { Vote(layout.isFull(before), TypedWeight.width, .room) }

  /// Numbered and without any stop: only a line that fills the measure can go on.
  private func isHeading(_ paragraph: Passage) -> Bool {
    guard layout.measure != nil, let marker = markers.marker(of: paragraph) else { return false }
    return !paragraph.scalars[marker.length...].contains(where: \.stopsPhrase)
  }

  /// A leading slash or dash may be an empty cell rather than the rest of a sentence.
  private func startsRow(_ first: Unicode.Scalar) -> Bool {
    after.range.count <= 2 && (first == "/" || first.equates)
  }

  /// Below a line without any stop and an empty line, nothing goes on, unless lines are wrapped.
  private var followsTitle: Bool {
    layout.measure == nil && after.followsEmptyLine
      && !before.range.contains { document.text[$0].stopsPhrase }
  }

  /// In a set text whose paragraphs are indented, an indent starts one.
  private var startsIndented: Bool {
    layout.indents && layout.measure != nil && Measure.indents.contains(after.indent)
      && before.indent < after.indent
  }

  /// After a colon or semicolon the next item of a list often starts on its own line.
  private func endsItem(_ last: Unicode.Scalar) -> Bool { last == "：" || last == ":" }

  /// A number at the start of a line may be the rest of a sentence; 一、 and （一） are not.
  private func isWeak(_ marker: Marker) -> Bool {
    switch marker.style {
    case .digit, .twoPlaces, .threePlaces, .bracketedDigit: true
    case .part, .ideograph, .bracketedIdeograph, .circled: false
    }
  }

  /// Centred or set right: a title, a signature, a date.
  private func standsApart(_ line: Line) -> Bool { line.indent >= Measure.farIn }

  private func isSpacedRow(_ line: Line) -> Bool { FormCells.isRow(document.text[line.range]) }

  /// A label of a few characters with a colon, as on a cover.
  private func startsField(_ line: Line) -> Bool {
    let start = line.range.prefix(Measure.longestLabel).map { document.text[$0] }
    guard let colon = start.firstIndex(where: { $0 == "：" || $0 == ":" }), line.width <= 2 * FullLine.cutWidth
    else { return false }
    return colon >= 2 && start[..<colon].allSatisfy { $0.isChinese || $0.isBlank || $0 == "(" || $0 == ")" }
      && markers.marker(of: line) == nil
  }

  private func hasOpenBracket(_ paragraph: Passage) -> Bool {
    var depth = 0
    for scalar in paragraph.scalars.suffix(Measure.longestBracket) {
      if scalar.opensBracket { depth += 1 }
      if scalar.closesBracket { depth = max(0, depth - 1) }
    }
    return depth > 0
  }
}

extension Unicode.Scalar {
  /// Whether what it ends needs something behind it: a list, a bracket or an expression is open.
  fileprivate var isOpenEnd: Bool {
    self == "、" || normalised(self) == "," || opensBracket || isOperator || equates || isDash
  }

  /// Whether what it starts needs something before it; a dash may be an empty cell.
  fileprivate var goesOnLine: Bool { cannotStartLine || isOperator && !isDash || equates }
}
