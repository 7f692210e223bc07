/// The bytes of a truncated PDF with a new trailer that names its catalog, or `nil` when there is none to name.
///
/// Poppler rebuilds a lost table of objects, but only from where a trailer says the document begins. The last
/// catalog in the file is taken. An encrypted file is left alone: without its own trailer it cannot be decrypted.
func withNewTrailer(_ bytes: [UInt8]) -> [UInt8]? {
  guard bytes.firstPosition(of: Array("/Encrypt".utf8), in: bytes.indices) == nil,
    let root = catalogReference(in: bytes)
  else { return nil }
  let trailer = """

    endstream
    endobj
    trailer
    <</Root \(root) R/Size 100000>>
    startxref
    0
    %%EOF

    """
  return bytes + Array(trailer.utf8)
}

/// Whether the file ends as a PDF should.
func hasEnd(_ bytes: [UInt8]) -> Bool {
  bytes.lastPosition(of: Array("%%EOF".utf8), in: max(0, bytes.count - FileMeasure.aroundPDF)..<bytes.count)
    != nil
}

/// The object and generation number of the last catalog, as `12 0`.
private func catalogReference(in bytes: [UInt8]) -> String? {
  var end = bytes.count
  for _ in 0..<TrailerMeasure.mostCatalogs {
    guard let name = bytes.lastPosition(of: Array("/Catalog".utf8), in: 0..<end) else { return nil }
    if let reference = reference(of: name, in: bytes) { return reference }
    end = name
  }
  return nil
}

/// The number of the object in which `/Type /Catalog` stands at `name`.
private func reference(of name: Int, in bytes: [UInt8]) -> String? {
  let before = bytes[max(0, name - TrailerMeasure.typeName)..<name].reversed().drop { $0 <= 0x20 }
  guard before.starts(with: "epyT/".utf8) else { return nil }
  guard
    let keyword = bytes.lastPosition(of: Array("obj".utf8), in: max(0, name - TrailerMeasure.object)..<name)
  else {
    return nil
  }
  let head = bytes[max(0, keyword - TrailerMeasure.objectNumber)..<keyword].split {
    !(0x30...0x39).contains($0)
  }
  let numbers = head.suffix(2).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
  guard numbers.count == 2, bytes[keyword - 1] <= 0x20 else { return nil }
  return "\(numbers[0]) \(numbers[1])"
}
