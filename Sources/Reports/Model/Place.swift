import Pages

/// Where something stands in a document.
public struct Place: Hashable, Sendable {
  /// Counted from 1.
  public var page: Int
  /// The line of the raw text, counted from 1 over the whole document; `nil` for a PDF.
  public var line: Int?
  /// Unicode scalars of the raw text, half-open.
  public var range: Range<Int>
  /// The boxes on the page, one a printed line; empty without geometry.
  public var boxes: [Box]

  init(page: Int, line: Int? = nil, range: Range<Int>, boxes: [Box] = []) {
    self.page = page
    self.line = line
    self.range = range
    self.boxes = boxes
  }

  /// The place with the boxes of others on its page, such as those of the marks beside a name.
  func showing(_ others: [Place]) -> Place {
    var place = self
    for box in others.filter({ $0.page == page }).flatMap(\.boxes) where !place.boxes.contains(box) {
      place.boxes.append(box)
    }
    return place
  }
}

/// A value with the words it was read from.
public struct Located<Value: Sendable>: Sendable {
  /// Whether the text says the value or it follows from something else.
  public enum Origin: String, Sendable { case stated, inferred }

  public var value: Value
  /// The text it was read from, as it stands in the mended text.
  public var quote: String
  public var place: Place
  public var how: Origin

  init(_ value: Value, quote: String, place: Place, how: Origin = .stated) {
    self.value = value
    self.quote = quote
    self.place = place
    self.how = how
  }
}
