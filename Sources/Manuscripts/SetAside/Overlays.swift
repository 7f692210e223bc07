import Pages
import Texts

/// Finds the text that is printed over other text, such as watermarks and the words of seals.
///
/// A watermark has a size and an ink of its own, and its characters lie on those of the text. Where a size and ink
/// does so with an eighth of its characters, on a page or in the whole document, all its characters are set apart,
/// also those that fall between two lines.
enum Overlays {
  static func offsets(in document: Document) -> Set<Int> {
    let pages = document.pages.compactMap { LetteredPage($0, in: document.text) }
    var tally: [Typeface: Collisions] = [:]
    for page in pages { tally.merge(page.collisions) { $0 + $1 } }
    var offsets: Set<Int> = []
    for page in pages {
      for (face, glyphs) in page.others
      where tally[face]?.isOverlay ?? false || page.collisions[face]?.isOverlay ?? false {
        offsets.formUnion(glyphs)
      }
    }
    return offsets
  }
}

private struct Typeface: Hashable {
  var size: Centipoints
  var ink: Ink
}

/// How many of the characters in one typeface lie on characters in another.
private struct Collisions {
  var count = 0
  var of = 0

  var isOverlay: Bool { count >= 2 && Measure.overlay.isReached(by: count, of: of) }

  static func + (a: Collisions, b: Collisions) -> Collisions {
    Collisions(count: a.count + b.count, of: a.of + b.of)
  }
}

/// A page whose text is set in more than one typeface.
private struct LetteredPage {
  /// The visible characters of all typefaces but that of the running text.
  private(set) var others: [Typeface: [Int]] = [:]
  private(set) var collisions: [Typeface: Collisions] = [:]

  init?(_ page: Page, in text: [Unicode.Scalar]) {
    guard page.boxes.count == page.range.count, page.letterings.count > 1 else { return nil }
    let runs = Dictionary(grouping: page.letterings) { Typeface(size: $0.size, ink: $0.ink) }
    guard runs.count > 1 else { return nil }
    others = runs.mapValues { runs in
      runs.flatMap { $0.range.clamped(to: page.range).filter { !text[$0].isBlank } }
    }
    guard let running = others.max(by: { ($0.value.count, $1.key.size) < ($1.value.count, $0.key.size) })
    else {
      return nil
    }
    others[running.key] = nil
    for (face, glyphs) in others {
      let rest = [running.value] + others.filter { $0.key != face }.values
      let field = GlyphField(page, rest.joined().filter { text[$0].isSolid })
      let solid = glyphs.filter { text[$0].isSolid }
      collisions[face] = Collisions(count: solid.count { field.isStruck(by: $0) }, of: solid.count)
    }
  }
}

extension Unicode.Scalar {
  /// A letter, digit or ideograph: signs are set over the edges of their neighbours to save space.
  fileprivate var isSolid: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
