import Texts

/// Reads bytes that are neither a PDF nor another known format as plain text.
func readText(_ bytes: [UInt8]) -> Document {
  switch sniff(bytes) {
  case .text(let decoded, let rival): document(of: decoded, rival: rival)
  case .binary: Document(format: .text, failing: .unsupported, with: .binary)
  case .unknown(let offset): Document(format: .text, failing: .damaged, with: .unknownEncoding(at: offset))
  case .noDecoder(let name): Document(format: .text, failing: .unsupported, with: .decoderMissing(name))
  }
}

private func document(of decoded: Decoded, rival: String?) -> Document {
  var problems: [Problem] = []
  if let rival { problems.append(.encodingGuessed(decoded.encoding, over: rival)) }
  if let first = decoded.firstBad {
    problems.append(.badBytes(decoded.bad, first: first, in: decoded.encoding))
  }
  if let cut = decoded.cut { problems.append(.cutCharacter(at: cut)) }
  let isWhole = decoded.isClean && decoded.cut == nil
  let isEmpty = decoded.scalars.allSatisfy(\.isBlank)
  if isEmpty { problems.append(.empty) }
  return Document(
    format: .text, encoding: decoded.encoding, text: decoded.scalars, pages: pages(of: decoded.scalars),
    status: isEmpty ? .noText : isWhole ? .complete : .partial, problems: problems)
}

/// The pages between the form feeds of a text.
///
/// A form feed belongs to no page. One at the very end closes the last page and opens none; a text without any
/// is one page, and an empty text has none.
func pages(of text: [Unicode.Scalar]) -> [Page] {
  var pages: [Page] = []
  var start = 0
  for offset in text.indices where text[offset] == "\u{C}" {
    pages.append(Page(number: pages.count + 1, range: start..<offset))
    start = offset + 1
  }
  if start < text.count { pages.append(Page(number: pages.count + 1, range: start..<text.count)) }
  return pages
}
