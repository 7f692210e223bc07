import Texts

/// A position in one line of a grammar file.
struct LineCursor {
  let line: [Unicode.Scalar]
  let file: String
  let number: Int
  var position = 0

  init(line: [Unicode.Scalar], file: String, number: Int) {
    self.line = line
    self.file = file
    self.number = number
    skipSpaces()
  }

  var isAtEnd: Bool { position >= line.count }
  var next: Unicode.Scalar? { isAtEnd ? nil : line[position] }

  func fault(_ message: Wording) -> GrammarFault {
    GrammarFault(file: file, line: number, column: position + 1, message: message)
  }

  mutating func skipSpaces() {
    while let next, next.properties.isWhitespace { position += 1 }
  }

  /// Takes `text` when it stands here, with the spaces after it.
  mutating func take(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard line.starts(scalars, at: position) else { return false }
    position += scalars.count
    skipSpaces()
    return true
  }

  /// Takes the scalars up to white space or one of `stops`.
  mutating func takeWord(until stops: Set<Unicode.Scalar> = []) -> String {
    let start = position
    while let next, !next.properties.isWhitespace, !stops.contains(next) { position += 1 }
    let word = String(String.UnicodeScalarView(line[start..<position]))
    skipSpaces()
    return word
  }

  /// Takes everything to the end of the line, without the white space at its end.
  mutating func takeRest() -> String {
    var end = line.count
    while end > position, line[end - 1].properties.isWhitespace { end -= 1 }
    defer { position = line.count }
    return String(String.UnicodeScalarView(line[min(position, end)..<end]))
  }
}
