import Texts

/// Reads the statements of one grammar file.
///
/// A statement starts at the margin; the indented lines after it belong to it. `#` at the start of a line
/// makes a comment.
struct GrammarReader {
  let file: String
  private let lines: [[Unicode.Scalar]]
  private var index = 0
  /// The forms of the file, which are read when all words are known.
  private(set) var forms: [GrammarStatement] = []

  init(file: String, text: String) {
    self.file = file
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.last == "\r" ? Array(line.dropLast()) : Array(line)
    }
  }

  mutating func read(into grammar: inout Grammar) throws(GrammarFault) {
    while index < lines.count {
      let line = lines[index]
      if Self.isBlankOrComment(line) {
        index += 1
        continue
      }
      guard !line[0].properties.isWhitespace else {
        throw fault(
          column: 1,
          Wording(
            zh: "缩进的行前面要有从行首写起的语句", en: "an indented line must follow a statement that starts at the margin"))
      }
      try readStatement(into: &grammar)
    }
  }

  private mutating func readStatement(into grammar: inout Grammar) throws(GrammarFault) {
    let head = LineCursor(line: lines[index], file: file, number: index + 1)
    let origin = Grammar.Origin(file: file, line: index + 1)
    index += 1
    var body: [LineCursor] = []
    while index < lines.count, let first = lines[index].first, first.properties.isWhitespace || first == "#" {
      if !Self.isBlankOrComment(lines[index]) {
        body.append(LineCursor(line: lines[index], file: file, number: index + 1))
      }
      index += 1
    }
    var statement = GrammarStatement(head: head, body: body, origin: origin)
    if statement.isForm { forms.append(statement) } else { try statement.read(into: &grammar) }
  }

  private static func isBlankOrComment(_ line: [Unicode.Scalar]) -> Bool {
    let first = line.first { !$0.properties.isWhitespace }
    return first == nil || first == "#" && line.first == "#"
  }

  private func fault(column: Int, _ message: Wording) -> GrammarFault {
    GrammarFault(file: file, line: index + 1, column: column, message: message)
  }
}
