/// Reads the paths of a page from its content: straight lines that are stroked, and thin areas that are filled.
///
/// Text is passed over, so that what is found depends on no font.
struct PathReader {
  private(set) var paths = PagePaths()
  private var state: State
  private var saved: [State] = []
  private var path = DrawnPath()
  private var clips = false
  private var depth = 0
  private var operators = 0

  private struct State {
    var transform = Transform()
    var width = 1.0
    var stroke = Ink.dark
    var fill = Ink.dark
    var clip: Box?
  }

  /// How light a colour is.
  private enum Ink {
    static let dark = 0.0
  }

  init(frame: PageFrame) { state = State(transform: frame.transform) }

  /// Whether all of the page was read, no more than any page has.
  var isComplete: Bool { operators < DrawingMeasure.mostOperators }

  mutating func read(_ content: [UInt8], resources: DrawnObject, under transform: Transform) {
    guard depth < DrawingMeasure.deepest else { return }
    depth += 1
    let (outer, before) = (state, saved.count)
    state.transform = transform
    var scanner = ContentScanner(content)
    while isComplete, let operation = scanner.next() {
      operators += 1
      perform(operation, resources)
    }
    saved.removeSubrange(min(before, saved.count)...)
    state = outer
    depth -= 1
  }

  private mutating func perform(_ operation: ContentScanner.Operation, _ resources: DrawnObject) {
    let numbers = operation.numbers
    switch String(decoding: operation.name, as: UTF8.self) {
    case "q": if saved.count < DrawingMeasure.mostItems { saved.append(state) }
    case "Q": if let last = saved.popLast() { state = last }
    case "cm": if let transform = Transform(numbers) { state.transform = transform.then(state.transform) }
    case "w": state.width = numbers.last ?? 1
    case "g": state.fill = Self.light(numbers)
    case "G": state.stroke = Self.light(numbers)
    case "rg", "k": state.fill = Self.light(numbers)
    case "RG", "K": state.stroke = Self.light(numbers)
    case "cs": state.fill = Ink.dark
    case "CS": state.stroke = Ink.dark
    case "sc", "scn": state.fill = numbers.count > 1 ? Self.light(numbers) : Ink.dark
    case "SC", "SCN": state.stroke = numbers.count > 1 ? Self.light(numbers) : Ink.dark
    case "W", "W*": clips = true
    case "Do": draw(resources["/XObject"][operation.operand ?? ""], resources)
    default: build(operation.name, numbers)
    }
  }

  private mutating func build(_ name: [UInt8], _ numbers: [Double]) {
    switch String(decoding: name, as: UTF8.self) {
    case "m" where numbers.count == 2: path.move(state.transform.place(numbers[0], numbers[1]))
    case "l" where numbers.count == 2: path.line(state.transform.place(numbers[0], numbers[1]))
    case "c", "v", "y":
      if numbers.count >= 2 {
        path.curve(state.transform.place(numbers[numbers.count - 2], numbers[numbers.count - 1]))
      }
    case "re" where numbers.count == DrawingMeasure.corners: rectangle(numbers)
    case "h": path.close()
    case "S": finish(strokes: true)
    case "s": finish(strokes: true, closes: true)
    case "f", "F", "f*": finish(fills: true)
    case "B", "B*": finish(strokes: true, fills: true)
    case "b", "b*": finish(strokes: true, fills: true, closes: true)
    case "n": finish()
    default: break
    }
  }

  private mutating func rectangle(_ numbers: [Double]) {
    let (x, y, width, height) = (numbers[0], numbers[1], numbers[2], numbers[numbers.count - 1])
    path.move(state.transform.place(x, y))
    path.line(state.transform.place(x + width, y))
    path.line(state.transform.place(x + width, y + height))
    path.line(state.transform.place(x, y + height))
    path.close()
  }

  private mutating func finish(strokes: Bool = false, fills: Bool = false, closes: Bool = false) {
    if closes { path.close() }
    if strokes, state.stroke < DrawingMeasure.lightest,
      Int(state.transform.width(state.width)) <= DrawingMeasure.thickest
    {
      paths.add(path.strokes, within: state.clip)
    }
    if fills, state.fill < DrawingMeasure.lightest { paths.add(path.thinAreas, within: state.clip) }
    if clips, let box = path.box { state.clip = state.clip.map { $0.common(with: box) } ?? box }
    clips = false
    path = DrawnPath()
  }

  private mutating func draw(_ object: DrawnObject, _ resources: DrawnObject) {
    switch object["/Subtype"].name {
    case "/Image":
      let corners = [state.transform.place(0, 0), state.transform.place(1, 1)]
      paths.addImage(Box(around: corners))
    case "/Form":
      guard let content = object.contents else { return }
      let matrix = Transform(object["/Matrix"].items.compactMap(\.number)) ?? Transform()
      let own = object["/Resources"]
      read(content, resources: own.isNothing ? resources : own, under: matrix.then(state.transform))
    default: break
    }
  }

  /// From 0 for black to 1 for white, for one, three or four parts of a colour.
  private static func light(_ parts: [Double]) -> Double {
    parts.count == DrawingMeasure.corners ? 1 - (parts.max() ?? 1) : parts.min() ?? 0
  }
}

extension Transform {
  fileprivate init?(_ numbers: [Double]) {
    guard numbers.count == DrawingMeasure.transform, let last = numbers.last else { return nil }
    (a, b, c) = (numbers[0], numbers[1], numbers[2])
    let rest = numbers.dropFirst(DrawingMeasure.transform / 2)
    (d, e, f) = (rest[rest.startIndex], rest[rest.startIndex + 1], last)
  }
}
