import Pages
import Texts

/// Finds the blanks that text recognition puts between characters: `2023年 度 总 支 出`.
///
/// Where many ideographs of a page have one blank between them, a blank beside an ideograph means nothing on that
/// page, unless it is as wide as those that part cells; nor does a narrow one within a number.
enum RecognisedBlanks {
  static func offsets(in document: Document) -> Set<Int> {
    document.pages.reduce(into: []) { $0.formUnion(offsets(of: $1, in: document.text)) }
  }

  /// The pages whose text was recognised from an image, by their numbers.
  static func pages(of document: Document) -> Set<Int> {
    Set(document.pages.filter { !offsets(of: $0, in: document.text).isEmpty }.map(\.number))
  }

  private static func offsets(of page: Page, in text: [Unicode.Scalar]) -> [Int] {
    var (pairs, blanks) = (0, 0)
    var found: [Int] = []
    for offset in page.range.dropFirst().dropLast() {
      if text[offset].isBlank {
        let (before, after) = (text[offset - 1], text[offset + 1])
        guard text[offset] == " " || text[offset] == "\u{A0}", !before.isBlank, !after.isBlank else {
          continue
        }
        let isBesideWord = before.isIdeograph || after.isIdeograph
        guard isBesideWord ? isNarrow(offset, on: page) : isWithinNumber(before, after, offset, on: page)
        else { continue }
        found.append(offset)
        if before.isIdeograph && after.isIdeograph { (pairs, blanks) = (pairs + 1, blanks + 1) }
      } else if text[offset].isIdeograph && text[offset - 1].isIdeograph {
        pairs += 1
      }
    }
    let isRecognised =
      blanks >= Measure.fewestBlanks && Measure.blanksInRecognised.isReached(by: blanks, of: pairs)
    return isRecognised ? found : []
  }

  /// Whether it parts the signs of one number, which stand closer together than words do.
  private static func isWithinNumber(
    _ before: Unicode.Scalar, _ after: Unicode.Scalar, _ offset: Int, on page: Page
  ) -> Bool {
    guard standsInNumber(before), standsInNumber(after), let gap = gap(at: offset, on: page) else {
      return false
    }
    return !Measure.numberGap.isExceeded(by: gap.width, of: gap.size)
  }

  private static func standsInNumber(_ sign: Unicode.Scalar) -> Bool {
    sign.isDigit || sign == "." || sign == "," || sign == "%"
  }

  /// Whether what it parts stands no farther apart than a character is wide.
  private static func isNarrow(_ offset: Int, on page: Page) -> Bool {
    gap(at: offset, on: page).map { !Gap.isColumn($0.width, size: $0.size) } ?? true
  }

  /// How far apart the signs beside a blank stand, and how tall they are; `nil` for a page without boxes.
  private static func gap(at offset: Int, on page: Page) -> (width: Int, size: Int)? {
    guard page.boxes.count == page.range.count else { return nil }
    let index = offset - page.range.lowerBound
    let (before, after) = (page.boxes[index - 1], page.boxes[index + 1])
    let size = max(Int(before.y1) - Int(before.y0), Int(after.y1) - Int(after.y0))
    return (Int(after.x0) - Int(before.x1), size)
  }
}

extension Passage {
  /// This passage without the characters at raw `offsets`.
  func removing(offsets: Set<Int>) -> Passage {
    guard !offsets.isEmpty else { return self }
    return removing(Set(origins.indices.filter { offsets.contains(origins[$0]) }))
  }
}
