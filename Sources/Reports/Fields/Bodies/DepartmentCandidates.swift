import Grammars
import Manuscripts
import Texts

/// Every name that the reporting body's might be, with what speaks for and against it.
///
/// Names stand behind labels, in the title and beside it, before an abbreviation, at the start of a clause, and under
/// the report. A label that gives a name another part in the report (委托单位, 评价机构) speaks against it, and so
/// does 制 behind it.
struct DepartmentCandidates {
  let context: ReadingContext
  let texts: FieldTexts
  let titles: Titles
  private let finder: BodyNameFinder

  init(_ context: ReadingContext, texts: FieldTexts, titles: Titles) {
    self.context = context
    self.texts = texts
    self.titles = titles
    finder = BodyNameFinder(grammar: context.grammar)
  }

  var candidates: [ValueCandidate<String>] {
    let all = labelled + inTitles + abbreviated + subjects + signatures
    return all.map { candidate in
      var candidate = candidate
      if isGlued(candidate, among: all) { candidate.evidence.append(.glued) }
      return candidate
    }
  }

  private func candidate(_ name: Located<String>, _ evidence: FieldEvidence...) -> ValueCandidate<String> {
    ValueCandidate(value: name, key: name.value, evidence: evidence)
  }

  // MARK: Labels

  private static let labels: [(WordClass, FieldEvidence)] = [
    (.departmentFields, .label), (.executorFields, .executorLabel), (.superiorFields, .superiorLabel),
    (.publisherFields, .publisherLabel), (.otherBodyFields, .otherRole),
  ]

  /// The name behind a label, or alone in the next piece.
  private var labelled: [ValueCandidate<String>] {
    let hasProject = (context.texts.prefix(Self.firstTexts) + titles.lines).contains { line in
      context.grammar.forms(.projectWords).contains { line.text.scalars.containsRun($0) }
    }
    let pieces = texts.pieces.map(\.source) + context.texts
    var found: [ValueCandidate<String>] = []
    for (index, source) in pieces.enumerated() {
      for (label, evidence) in Self.labels {
        guard let range = firstLabel(label, in: source) else { continue }
        let next = index + 1 < texts.pieces.count && index < texts.pieces.count ? pieces[index + 1] : nil
        let ends =
          source.text.scalars[range.upperBound...].allSatisfy { !$0.isIdeograph }
          || Self.isNote(source, from: range.upperBound)
        let behind = finder.name(after: range.upperBound, in: source).flatMap {
          stands($0, behind: range, in: source) ? $0 : nil
        }
        let name = behind ?? (ends ? next.flatMap { finder.name(atStartOf: $0) } : nil)
        guard let name else { continue }
        var item = candidate(name, evidence)
        if evidence == .superiorLabel, hasProject { item.evidence.append(.projectReport) }
        if isPrinter(name, in: source) { item.evidence.append(.otherRole) }
        found.append(item)
      }
    }
    return found
  }

  /// A page from the web has other lines before the title.
  private static let firstTexts = 3

  private func firstLabel(_ label: WordClass, in source: SourceText) -> Range<Int>? {
    let list = context.grammar[label]
    for start in 0..<min(source.text.count, Self.labelReach) {
      if let length = list.length(in: source.text.scalars, at: start) { return start..<start + length }
    }
    return nil
  }

  /// Whether a name is the value of a label: a sign parts them, or it goes on to the end or to the next label.
  private func stands(_ name: Located<String>, behind label: Range<Int>, in source: SourceText) -> Bool {
    let scalars = source.text.scalars
    guard label.upperBound < scalars.count, scalars[label.upperBound].isIdeograph else { return true }
    let end = label.upperBound + name.value.unicodeScalars.count
    return end >= scalars.count || source.text.spacedBefore[end]
      || ([.formFields, .executorFields, .departmentFields, .superiorFields] as [WordClass]).contains {
        context.grammar.wordLength($0, in: scalars, at: end) != nil
      }
  }

  /// A label stands near the start of its text; in a form without bounds it may stand a little further.
  private static let labelReach = 120

  /// `（单位公章）:`, and nothing longer is a note.
  private static let longestNote = 8

  /// Only a bracketed note is behind the label: 部门名称（公章）.
  private static func isNote(_ source: SourceText, from start: Int) -> Bool {
    let rest = source.text.scalars[start...]
    return rest.first == "(" && rest.count <= longestNote && (rest.last == ")" || rest.last == ":")
  }

  /// 某县财政局（制）
  private func isPrinter(_ name: Located<String>, in source: SourceText) -> Bool {
    guard let range = source.text.scalars.firstRange(of: Array(name.value.unicodeScalars)) else {
      return false
    }
    return context.grammar.wordLength(.printers, in: source.text.scalars, at: range.upperBound) != nil
  }

  // MARK: Titles

  /// A name at the start of a title line, or alone in the line before or after it.
  private var inTitles: [ValueCandidate<String>] {
    var found: [ValueCandidate<String>] = []
    let lines = titles.lines
    for (index, line) in lines.enumerated() {
      guard let name = finder.name(atStartOf: line), !isPrinter(name, in: line) else { continue }
      let isAlone = name.value.unicodeScalars.count == line.text.count
      // A title may break the name over two lines.
      if isAlone, index + 1 < lines.count,
        let both = finder.name(
          atStartOf: context.source(Passage(cells: [line.passage, lines[index + 1].passage]))),
        both.value != name.value
      {
        found.append(candidate(both, .title))
      } else if titles.namesAReport(line) {
        found.append(candidate(name, .title))
      } else if isAlone,
        [index - 1, index + 1].contains(where: {
          lines.indices.contains($0) && titles.namesAReport(lines[$0])
        })
      {
        found.append(candidate(name, .besideTitle))
      }
    }
    return found
  }

  // MARK: Running text

  private var abbreviated: [ValueCandidate<String>] {
    context.texts.flatMap { source in
      context.grammar.forms(.abbreviation).prefix(1).compactMap { _ in
        guard let range = firstLabel(.abbreviation, in: source) else { return nil }
        return finder.name(before: range.lowerBound, in: source).map { candidate($0, .abbreviation) }
      }
    }
  }

  /// Names at the start of a clause that goes on as one about the body does: with a year, 内设, 认真.
  private var subjects: [ValueCandidate<String>] {
    texts.texts.filter { !$0.isCell }.flatMap { text in
      let scalars = text.source.text.scalars
      return scalars.indices.compactMap { index -> ValueCandidate<String>? in
        guard scalars[index].isIdeograph,
          index == 0 || scalars[index - 1].startsClause || text.source.text.spacedBefore[index]
        else { return nil }
        guard let name = subject(at: index, in: text.source) else { return nil }
        return candidate(name, .subject)
      }
    }
  }

  private func subject(at index: Int, in source: SourceText) -> Located<String>? {
    var start = index
    while let length = context.grammar.wordLength(.notInNames, in: source.text.scalars, at: start) {
      start += length
    }
    guard let name = finder.name(startingAt: start, before: .afterSubjects, in: source) else { return nil }
    // Without a place in it, it may be any word that ends like a body: 规范经办.
    guard
      context.grammar.forms(.placeTails).contains(where: { Array(name.value.unicodeScalars).containsRun($0) })
    else { return nil }
    // A line that is only a name is no clause.
    return start + name.value.unicodeScalars.count == source.text.count ? nil : name
  }

  /// A line that is a name and nothing else, among the last lines.
  private var signatures: [ValueCandidate<String>] {
    context.texts.suffix(Self.lastLines).compactMap { source in
      guard let name = finder.name(atStartOf: source), name.quote.unicodeScalars.count == source.text.count
      else {
        return nil
      }
      return candidate(name, .signature)
    }
  }

  private static let lastLines = 4

  // MARK: Glued names

  /// Whether it is another candidate with something in front that is no region: 情况说明某县财政局.
  private func isGlued(_ candidate: ValueCandidate<String>, among all: [ValueCandidate<String>]) -> Bool {
    all.contains { other in
      other.key != candidate.key && candidate.key.hasSuffix(other.key)
        && !context.grammar.forms(.regionTails).contains { tail in
          Array(candidate.key.unicodeScalars.dropLast(other.key.unicodeScalars.count)).ends(with: tail)
        }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a clause may start behind it.
  fileprivate var startsClause: Bool { !isIdeograph && !isDigit && self != "《" }
}
