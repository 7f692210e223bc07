import Texts

/// The text of a form field, and where it stands.
struct FilledField {
  var text: [Unicode.Scalar]
  var box: Box

  /// A box for each character, side by side from the left.
  fileprivate var boxes: [Box] {
    let size = min(box.height, box.width / max(1, text.count))
    let top = box.middle - GlyphMeasure.ascent.amount(of: size)
    return text.indices.map { index in
      let left = Int(box.x0) + index * size
      return Box(
        x0: Centipoints(clamping: left), y0: Centipoints(clamping: top),
        x1: Centipoints(clamping: left + size),
        y1: Centipoints(clamping: box.middle + GlyphMeasure.descent.amount(of: size)))
    }
  }
}

extension PageContent {
  /// Puts what is filled into fields behind the words on their left, unless the page prints it itself.
  mutating func fill(_ fields: [FilledField]) {
    let boxes = boxPerScalar
    guard boxes.count == text.count else { return }
    self.boxes = boxes
    for field in fields where field.box.width > 0 && field.box.height > 0 && !prints(field) {
      let index = place(of: field.box)
      let startsLine = index == text.count && !text.isEmpty
      let signs = (startsLine ? ["\n"] : []) + field.text
      let own = field.boxes
      text.insert(contentsOf: signs, at: index)
      self.boxes.insert(contentsOf: (startsLine ? own.prefix(1) : []) + own, at: index)
      letterings = letterings.map { $0.making(room: signs.count, at: index) }
    }
  }

  private func prints(_ field: FilledField) -> Bool {
    let area = field.box
    let printed = zip(text, boxes).filter { _, box in
      let middle = (Int(box.x0) + Int(box.x1)) / 2
      return box.middle >= Int(area.y0) && box.middle <= Int(area.y1) && middle >= Int(area.x0)
        && middle <= Int(area.x1)
    }.map(\.0)
    return Set(field.text.filter { !$0.isBlank }).isSubset(of: printed)
  }

  /// Behind the last character that stands on its left in the same line, or at the end of the page.
  private func place(of area: Box) -> Int {
    let left = text.indices.filter { index in
      !text[index].isBlank && boxes[index].middle >= Int(area.y0) && boxes[index].middle <= Int(area.y1)
        && boxes[index].x0 < area.x0
    }
    return left.max { boxes[$0].x0 < boxes[$1].x0 }.map { $0 + 1 } ?? text.count
  }
}

extension Lettering {
  /// This run when `count` characters have come in at `index`; those behind its last are its own.
  fileprivate func making(room count: Int, at index: Int) -> Lettering {
    var run = self
    if run.range.lowerBound >= index {
      run.range = run.range.lowerBound + count..<run.range.upperBound + count
    } else if run.range.upperBound >= index {
      run.range = run.range.lowerBound..<run.range.upperBound + count
    }
    return run
  }
}
