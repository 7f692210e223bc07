import Pages
import Reports
import Texts

/// What is printed where: ranges of the raw text and their boxes.
struct Print {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// The boxes of a place, also those on the pages it runs on to.
  func boxes(of place: Place) -> [PageBox] {
    let own = place.boxes.map { PageBox(page: place.page, box: $0) }
    guard let page = document.pages.first(where: { $0.number == place.page }),
      page.range.upperBound < place.range.upperBound
    else { return own }
    let later = page.range.upperBound..<place.range.upperBound
    return own
      + document.pages.filter { $0.number > place.page }.flatMap { boxes(of: later, on: $0) { _ in true } }
  }

  /// The boxes of a range that is a part of a place.
  func boxes(of range: Range<Int>, within place: Place) -> [PageBox] {
    document.pages.flatMap { page in
      boxes(of: range, on: page) { box in
        page.number != place.page || place.boxes.contains { $0.touches(box) }
      }
    }
  }

  /// One box a printed line, as far as glyphs are `wanted`.
  private func boxes(of range: Range<Int>, on page: Page, where wanted: (Box) -> Bool) -> [PageBox] {
    guard page.boxes.count == page.range.count, range.overlaps(page.range) else { return [] }
    var boxes: [Box] = []
    for offset in range.clamped(to: page.range) where !document.text[offset].isBlank {
      let box = page.boxes[offset - page.range.lowerBound]
      guard wanted(box) else { continue }
      if let last = boxes.last, Level.isSame(last.vertical, box.vertical) {
        boxes[boxes.count - 1] = last.union(box)
      } else {
        boxes.append(box)
      }
    }
    return boxes.map { PageBox(page: page.number, box: $0) }
  }

  /// The last place within another where the digits of a figure stand, whatever parts its thousands.
  func lastRange(of stated: String, in place: Place, outside others: [Range<Int>]) -> Range<Int>? {
    let wanted = Array(stated.unicodeScalars.filter { !$0.isBlank })
    guard !wanted.isEmpty else { return nil }
    let offsets = place.range.clamped(to: 0..<document.text.count).filter { isPart($0, of: place) }
    let signs = offsets.map { (offset: $0, scalar: Self.plain(document.text[$0])) }
      .filter { !$0.scalar.isBlank && $0.scalar != "," }
    guard signs.count >= wanted.count else { return nil }
    for start in (0...(signs.count - wanted.count)).reversed() {
      let found = signs[start..<start + wanted.count]
      guard let first = found.first?.offset, let last = found.last?.offset,
        found.map(\.scalar) == wanted, !others.contains(where: { $0.overlaps(first..<last + 1) }),
        isWhole(signs[..<start].last?.scalar, wanted[0]),
        isWhole(
          start + wanted.count < signs.count ? signs[start + wanted.count].scalar : nil,
          wanted[wanted.count - 1])
      else { continue }
      return first..<last + 1
    }
    return nil
  }

  /// Where the digits of a figure stand in a place that holds more than the figure with its unit, such as the sentence
  /// that tells a score; `nil` for any other place.
  func figure(_ digits: String, in place: Place) -> Range<Int>? {
    guard place.range.count > digits.count + Self.unitLength else { return nil }
    return lastRange(of: digits, in: place, outside: [])
  }

  /// In characters: separators, spaces and a unit such as 万人次.
  private static let unitLength = 8

  /// Whether a figure does not go on with its neighbour: 6 is no part of 60.
  private func isWhole(_ neighbour: Unicode.Scalar?, _ end: Unicode.Scalar) -> Bool {
    guard let neighbour, end.isDigit else { return true }
    return !neighbour.isDigit && neighbour != "."
  }

  private func isPart(_ offset: Int, of place: Place) -> Bool {
    guard !place.boxes.isEmpty, let page = document.page(holding: offset), page.number == place.page,
      page.boxes.count == page.range.count
    else { return true }
    let box = page.boxes[offset - page.range.lowerBound]
    return place.boxes.contains { $0.touches(box) }
  }

  /// A digit, point or percent sign of full width as the plain one.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}

extension Box {
  /// Whether the middle of another lies in this one.
  fileprivate func touches(_ other: Box) -> Bool {
    let (x, y) = ((Int(other.x0) + Int(other.x1)) / 2, (Int(other.y0) + Int(other.y1)) / 2)
    return (Int(x0)...max(Int(x0), Int(x1))).contains(x) && (Int(y0)...max(Int(y0), Int(y1))).contains(y)
  }
}
