import Grammars
import Manuscripts

/// The lines before the first numbered heading that are no sentences: title, department, cover fields.
struct Titles {
  /// The title lines, in order.
  let lines: [SourceText]
  /// The line that says what kind of report it is.
  let title: Located<String>?

  /// A cover has few lines; more means that the report has no numbered headings.
  private static let most = 12
  /// A form says what it is in its first rows.
  private static let mostRows = 3
  /// Longer lines are sentences.
  private static let longestTitle = 60

  private let grammar: Grammar

  init(_ context: ReadingContext) {
    grammar = context.grammar
    var lines: [SourceText] = []
    for entry in context.entries.prefix(Self.most) {
      guard let text = entry.text else {
        lines += entry.rows.prefix(Self.mostRows)
        continue
      }
      if entry.block.marker != nil, !lines.isEmpty || entry.block.marker?.style != .digit { break }
      if Self.isLabel(text, grammar: context.grammar) { break }
      if text.text.count <= Self.longestTitle, text.text.scalars.last != "。" { lines.append(text) }
    }
    self.lines = lines
    title = lines.first { Self.namesAReport($0, grammar: context.grammar) }.map { line in
      line.located(line.quote(line.whole), line.whole)
    }
  }

  /// The labels of a form come after its title.
  private static func isLabel(_ line: SourceText, grammar: Grammar) -> Bool {
    [.formFields, .executorFields].contains { grammar.isWord(line.text.scalars, of: $0) }
  }

  /// Whether a line says what kind of report it is.
  func namesAReport(_ line: SourceText) -> Bool { Self.namesAReport(line, grammar: grammar) }

  private static func namesAReport(_ line: SourceText, grammar: Grammar) -> Bool {
    grammar.forms(.reportNames).contains { line.text.scalars.containsRun($0) }
  }
}

extension [Unicode.Scalar] {
  func ends(with run: [Unicode.Scalar]) -> Bool { suffix(run.count).elementsEqual(run) }

  func ends(_ run: [Unicode.Scalar], before position: Int) -> Bool {
    position >= run.count && self[position - run.count..<position].elementsEqual(run)
  }

  /// Whether `run` stands somewhere in these scalars.
  func containsRun(_ run: [Unicode.Scalar]) -> Bool { firstRange(of: run) != nil }

  func firstRange(of run: [Unicode.Scalar]) -> Range<Int>? {
    guard !run.isEmpty, run.count <= count else { return nil }
    for start in 0...(count - run.count) where self[start] == run[0] {
      if self[start..<start + run.count].elementsEqual(run) { return start..<start + run.count }
    }
    return nil
  }
}
