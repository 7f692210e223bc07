internal import CQpdf

/// A PDF opened to see what its pages draw, beside Poppler, which tells nothing of paths.
@safe
struct DrawingFile: ~Copyable {
  private let handle: OpaquePointer

  /// `nil` for a file that does not open; its pages are then looked at as pictures.
  init?(_ bytes: [UInt8], password: String?) {
    guard let made = unsafe Self.opened(bytes, password) else { return nil }
    unsafe handle = made
  }

  private static func opened(_ bytes: [UInt8], _ password: String?) -> OpaquePointer? {
    guard let made = unsafe qpdf_init() else { return nil }
    unsafe qpdf_silence_errors(made)
    unsafe qpdf_set_suppress_warnings(made, 1)
    let code = unsafe bytes.withUnsafeBytes { buffer in
      unsafe qpdf_read_memory(
        made, "", buffer.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(buffer.count), password)
    }
    // A warning still leaves a file that can be read.
    if code & DrawingMeasure.errorBit == 0 { return unsafe made }
    unsafe close(made)
    return nil
  }

  private static func close(_ handle: OpaquePointer) {
    var last: OpaquePointer? = unsafe handle
    unsafe qpdf_cleanup(&last)
  }

  deinit { unsafe Self.close(handle) }

  /// The paths of the page at `index`, counted from 0; `nil` when its content cannot be read.
  func paths(ofPage index: Int) -> PagePaths? {
    guard index < Int(unsafe qpdf_get_num_pages(handle)) else { return nil }
    defer { unsafe qpdf_oh_release_all(handle) }
    let page = unsafe DrawnObject(file: handle, object: qpdf_get_page_n(handle, index))
    guard let frame = PageFrame(page) else { return nil }
    var reader = PathReader(frame: frame)
    guard let content = page["/Contents"].contents else { return nil }
    reader.read(content, resources: page.inherited("/Resources"), under: frame.transform)
    return reader.isComplete ? reader.paths : nil
  }
}

/// An object of a PDF, valid as long as its page is being read.
@safe
struct DrawnObject {
  private let file: OpaquePointer
  private let object: qpdf_oh

  init(file: OpaquePointer, object: qpdf_oh) {
    unsafe self.file = file
    self.object = object
  }

  private func made(_ object: qpdf_oh) -> DrawnObject { unsafe DrawnObject(file: file, object: object) }

  /// The value of a key; of what is no dictionary, nothing.
  subscript(key: String) -> DrawnObject {
    let dictionary = isStream ? unsafe qpdf_oh_get_dict(file, object) : object
    guard unsafe qpdf_oh_is_dictionary(file, dictionary) != 0 else {
      return made(unsafe qpdf_oh_new_null(file))
    }
    return made(unsafe qpdf_oh_get_key(file, dictionary, key))
  }

  var isStream: Bool { unsafe qpdf_oh_is_stream(file, object) != 0 }
  var isNothing: Bool { unsafe qpdf_oh_is_null(file, object) != 0 }

  var number: Double? {
    unsafe qpdf_oh_is_number(file, object) != 0 ? unsafe qpdf_oh_get_numeric_value(file, object) : nil
  }

  var name: String? {
    guard unsafe qpdf_oh_is_name(file, object) != 0, let name = unsafe qpdf_oh_get_name(file, object) else {
      return nil
    }
    return unsafe String(cString: name)
  }

  /// The items of an array, no more than any page has.
  var items: [DrawnObject] {
    guard unsafe qpdf_oh_is_array(file, object) != 0 else { return [] }
    let count = min(Int(unsafe qpdf_oh_get_array_n_items(file, object)), DrawingMeasure.mostItems)
    return (0..<count).map { made(unsafe qpdf_oh_get_array_item(file, object, CInt($0))) }
  }

  /// A value of the page or of those that it stands under.
  func inherited(_ key: String) -> DrawnObject {
    var node = self
    for _ in 0..<DrawingMeasure.deepest {
      let value = node[key]
      if !value.isNothing { return value }
      node = node["/Parent"]
    }
    return node[key]
  }

  /// The bytes of a stream, or of several one after the other; `nil` when they cannot be had or may be too many.
  var contents: [UInt8]? {
    if isNothing { return [] }
    if isStream { return bytes }
    var all: [UInt8] = []
    for item in items {
      guard let bytes = item.isNothing ? [] : item.bytes else { return nil }
      all += bytes + [DrawingMeasure.newline]
    }
    return all
  }

  private var bytes: [UInt8]? {
    guard isStream, isSmall else { return nil }
    var buffer: UnsafeMutablePointer<UInt8>?
    var (count, filtered) = (0, CInt(0))
    let code = unsafe qpdf_oh_get_stream_data(file, object, qpdf_dl_generalized, &filtered, &buffer, &count)
    guard let buffer = unsafe buffer else { return code & DrawingMeasure.errorBit == 0 ? [] : nil }
    defer { unsafe cqpdf_free(buffer) }
    guard code & DrawingMeasure.errorBit == 0, filtered != 0 else { return nil }
    return unsafe [UInt8](UnsafeBufferPointer(start: buffer, count: count))
  }

  /// Whether what it expands to can be held in memory: one compression makes a thousand bytes of one at most.
  private var isSmall: Bool {
    let filter = self["/Filter"]
    let names = filter.name.map { [$0] } ?? filter.items.compactMap(\.name)
    let isOnce = names.count { $0 != "/ASCII85Decode" && $0 != "/ASCIIHexDecode" } <= 1
    return isOnce
      && Int(self["/Length"].number ?? .infinity, clampedTo: DrawingMeasure.longestStream + 1)
        <= DrawingMeasure.longestStream
  }
}

extension Int {
  /// A number as far as it goes.
  fileprivate init(_ number: Double, clampedTo most: Int) {
    self = number.isFinite && number < Double(most) ? Int(number) : most
  }
}
