import Figures
import Grammars
import Manuscripts
import Texts

/// Indicators scored in running text, such as “（1）预算编制。（10 分，自评得 9.6 分）”.
///
/// The numbering of the paragraphs gives the tree. A heading right above scored ones, numbered in digits, is
/// an indicator without a score.
struct ProseScores {
  private let context: ReadingContext
  private var scored: [Int: IndicatorNode] = [:]

  init(_ context: ReadingContext) {
    self.context = context
    for entry in context.entries {
      guard let body = entry.body, let match = Self.match(body, context.grammar) else { continue }
      let owner = Self.owner(of: entry, context)
      if scored[owner] == nil { scored[owner] = node(match, body, owner: owner) }
    }
  }

  private static func match(_ body: SourceText, _ grammar: Grammar) -> Match? {
    grammar.matches(of: .indicator, in: body.text).first {
      $0.range.lowerBound == 0 && $0.captures["name"].map { !$0.isEmpty } ?? true
    }
  }

  /// The block that is the indicator: the paragraph itself when it is numbered, else its heading.
  private static func owner(of entry: ReadingContext.Entry, _ context: ReadingContext) -> Int {
    guard entry.block.marker == nil, let parent = entry.block.parent else { return entry.index }
    let heading = context.entries[parent]
    // A paragraph deep in a long section is not what the heading names.
    let isFirstUnderHeading = entry.index == parent + 1
    if case .heading = heading.block.content, isFirstUnderHeading { return parent }
    return entry.index
  }

  private func node(_ match: Match, _ body: SourceText, owner: Int) -> IndicatorNode {
    let name = match.captures["name"].map(body.quote) ?? context.entries[owner].body?.passage.string ?? ""
    return IndicatorNode(
      name: withoutEnding(name.withoutSpaces), full: match.figure("full", in: body.text)?.figure,
      score: match.figure("score", in: body.text)?.figure, quote: body.quote(match.range),
      place: body.place(match.range), level: 1, block: owner)
  }

  /// 立项指标，满分2分 speaks of 立项; 数量指标 is a name as it stands.
  private func withoutEnding(_ name: String) -> String {
    let signs = Array(name.unicodeScalars)
    let ending = Array("指标".unicodeScalars)
    let isLevel = [WordClass.level1Names, .level2Names].contains { context.grammar.isWord(signs, of: $0) }
    guard !isLevel, signs.count > ending.count, signs.suffix(ending.count).elementsEqual(ending) else {
      return name
    }
    return String(String.UnicodeScalarView(signs.dropLast(ending.count)))
  }

  var tree: IndicatorTree {
    guard scored.count >= 2 else { return IndicatorTree() }
    var nodes = scored
    for (index, node) in parentHeadings() { nodes[index] = node }
    let ordered = nodes.sorted { $0.key < $1.key }
    var result: [IndicatorNode] = []
    for (index, node) in ordered {
      var node = node
      node.level = level(of: index, among: nodes)
      node.childrenAreComplete = childrenAreComplete(of: index, among: nodes)
      node.childrenAreNumbered = childrenAreNumbered(of: index)
      result.append(node)
    }
    var tree = IndicatorTree(result)
    for entry in context.entries {
      if let owner = nearestScored(above: entry.index, among: scored) {
        tree.indicatorOfBlock[entry.index] = tree.indicatorOfBlock[owner]
      }
    }
    return tree
  }

  /// The headings in digits that stand right above scored blocks and are not scored themselves.
  private func parentHeadings() -> [Int: IndicatorNode] {
    var headings: [Int: IndicatorNode] = [:]
    for index in scored.keys {
      guard let parent = context.entries[index].block.parent, scored[parent] == nil, headings[parent] == nil,
        isNumberedInDigits(parent), numbersAgree(parent, index), let body = context.entries[parent].body,
        case .heading = context.entries[parent].block.content
      else { continue }
      headings[parent] = IndicatorNode(
        name: Self.headingName(body), quote: body.passage.string, place: body.place(body.whole), level: 1,
        block: parent)
    }
    return headings
  }

  private func isNumberedInDigits(_ index: Int) -> Bool {
    switch context.entries[index].block.marker?.style {
    case .digit, .bracketedDigit, .twoPlaces: true
    default: false
    }
  }

  /// 2.1 stands under 2, not under a 1 whose successor lost its number.
  private func numbersAgree(_ parent: Int, _ child: Int) -> Bool {
    guard let outer = context.entries[parent].block.marker, let inner = context.entries[child].block.marker
    else {
      return true
    }
    guard inner.style == .twoPlaces || inner.style == .threePlaces else { return true }
    return inner.number.hasPrefix(outer.number + ".")
  }

  private static func headingName(_ body: SourceText) -> String {
    var range = body.whole
    while let last = range.last, body.text.scalars[last].mayEndParagraph { range.removeLast() }
    return body.quote(range).withoutSpaces
  }

  private func level(of index: Int, among nodes: [Int: IndicatorNode]) -> Int {
    var level = 1
    var current = context.entries[index].block.parent
    while let parent = current {
      if nodes[parent] != nil { level += 1 }
      current = context.entries[parent].block.parent
    }
    return level
  }

  private func nearestScored(above index: Int, among nodes: [Int: IndicatorNode]) -> Int? {
    var current: Int? = index
    while let block = current {
      if nodes[block] != nil { return block }
      current = context.entries[block].block.parent
    }
    return nil
  }

  /// Numbered from the first on without a gap, and every one of them scored.
  private func childrenAreComplete(of index: Int, among nodes: [Int: IndicatorNode]) -> Bool {
    let children = context.entries.filter { $0.block.parent == index && $0.block.marker != nil }
    guard !children.isEmpty, children.allSatisfy({ scored[$0.index] != nil }) else { return false }
    let ordinals = children.compactMap { $0.block.marker.flatMap { MarkerOrdinal.value(of: $0) } }
    return ordinals == Array(1...max(1, ordinals.count)) && ordinals.count == children.count
  }

  /// Whether each of those that are scored has a number above that of the one before.
  private func childrenAreNumbered(of index: Int) -> Bool {
    let children = context.entries.filter { $0.block.parent == index && scored[$0.index] != nil }
    let ordinals = children.compactMap { $0.block.marker.flatMap { MarkerOrdinal.value(of: $0) } }
    return ordinals.count == children.count && ordinals.count > 1
      && zip(ordinals, ordinals.dropFirst()).allSatisfy { $0 < $1 }
  }
}

/// The place of a numbering in its series.
enum MarkerOrdinal {
  static func value(of marker: Marker) -> Int? {
    if let circled = marker.number.unicodeScalars.first, (0x2460...0x2473).contains(circled.value) {
      return Int(circled.value) - 0x245F
    }
    let last = marker.number.split { $0 == "." || $0 == "．" }.last.map(String.init) ?? marker.number
    return Int(String(String.UnicodeScalarView(last.unicodeScalars.map(normalisedDigit))))
      ?? SpelledNumber(in: Array(last.unicodeScalars), at: 0)?.value
  }

  private static func normalisedDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xFF10...0xFF19).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }
}
