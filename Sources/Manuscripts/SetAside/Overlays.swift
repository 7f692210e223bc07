import Pages
import Texts

/// Finds the text that is printed over other text, such as watermarks and the words of seals.
///
/// A watermark has a size and an ink of its own, and its characters lie on those of the text. Where a size and ink
/// does so with an eighth of its characters, on a page or in the whole document, all its characters are set apart,
/// also those that fall between two lines. In a pale ink fewer show it: two such characters, or that the same word is
/// printed again and again over the page, or that it is printed large.
enum Overlays {
  static func offsets(in document: Document) -> Set<Int> {
    let pages = document.pages.compactMap { LetteredPage($0, in: document.text) }
    var tally: [Typeface: Collisions] = [:]
    for page in pages { tally.merge(page.collisions) { $0 + $1 } }
    var offsets: Set<Int> = []
    for page in pages {
      for (face, glyphs) in page.others
      where tally[face]?.isOverlay ?? false || page.collisions[face]?.isOverlay ?? false
        || page.watermarks.contains(face)
      {
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
  /// Pale typefaces that cannot be running text.
  private(set) var watermarks: Set<Typeface> = []

  init?(_ page: Page, in text: [Unicode.Scalar]) {
    guard page.boxes.count == page.range.count, page.letterings.count > 1 else { return nil }
    let runs = Dictionary(grouping: page.letterings) { Typeface(size: $0.size, ink: $0.ink) }
    guard runs.count > 1 else { return nil }
    others = runs.mapValues { runs in
      runs.flatMap { $0.range.clamped(to: page.range).filter { !text[$0].isBlank } }
    }
    // There may be more of a watermark than of the text below it.
    let dark = others.filter { !$0.key.isPale }
    guard
      let running = (dark.isEmpty ? others : dark).max(by: {
        ($0.value.count, $1.key.size) < ($1.value.count, $0.key.size)
      })
    else {
      return nil
    }
    others[running.key] = nil
    for (face, glyphs) in others {
      let rest = [running.value] + others.filter { $0.key != face }.values
      let field = GlyphField(page, rest.joined().filter { text[$0].isSolid })
      let solid = glyphs.filter { text[$0].isSolid }
      collisions[face] = Collisions(count: solid.count { field.isStruck(by: $0) }, of: solid.count)
      guard face.isPale, !running.key.isPale else { continue }
      let isLarge = Measure.watermark.isReached(by: Int(face.size), of: Int(running.key.size))
      if isLarge || collisions[face]?.count ?? 0 >= 2 || Self.areTiles(solid.map { text[$0] }) {
        watermarks.insert(face)
      }
    }
  }

  /// Whether each character stands there again and again, as often as the others but for tiles cut by the edges.
  private static func areTiles(_ text: [Unicode.Scalar]) -> Bool {
    let counts = Dictionary(grouping: text) { $0 }.values.map(\.count).sorted()
    guard counts.count > 1, let least = counts.first, let usual = counts.middle else { return false }
    return least >= Measure.fewestTiles && least * 2 > usual
  }
}

extension Typeface {
  /// Whether it is printed so that text over it can be read.
  fileprivate var isPale: Bool { min(ink.red, ink.green, ink.blue) > Measure.darkestPale }
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
