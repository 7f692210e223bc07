import Grammars
import Texts

/// Tells whether the words before a score are about the whole body or about something else.
///
/// Words that any report uses before its own score, the body's name and years are taken away; what is left is the
/// name of something else: 预算编制自评得分.
struct WholeSubjects {
  private let words: WordList
  private let department: [Unicode.Scalar]

  /// Fewer ideographs are what is left of words that are not known.
  private static let fewest = 2
  /// Names stand near their score.
  static let reach = 40

  init(grammar: Grammar, department: String?) {
    words = grammar[.wholeSubjects]
    self.department = department.map { foldedForMatching($0) } ?? []
  }

  func areForeign(_ around: Surroundings) -> Bool { left(of: around) >= Self.fewest }

  /// How many ideographs of the clause up to the value belong to no known word.
  private func left(of around: Surroundings) -> Int {
    let text = around.source.text
    var position = max(around.lead.lowerBound, around.lead.upperBound - Self.reach)
    var left = 0
    while position < around.lead.upperBound {
      if let figure = text.figure(at: position) {
        position = max(position + 1, figure.range.upperBound)
      } else if !department.isEmpty, text.scalars[position...].starts(with: department) {
        position += department.count
      } else if let length = words.length(in: text.scalars, at: position) {
        position += length
      } else {
        if text.scalars[position].isIdeograph { left += 1 }
        position += 1
      }
    }
    return left
  }
}

extension Surroundings {
  /// Where the words begin that lead up to the value without a break and that any report uses of its own score.
  var startOfKnownWords: Int {
    let words = grammar[.wholeSubjects]
    var position = max(lead.lowerBound, lead.upperBound - WholeSubjects.reach)
    var start = position
    while position < lead.upperBound {
      if source.text.figure(at: position) == nil,
        let length = words.length(in: source.text.scalars, at: position)
      {
        position += length
      } else {
        let isSign = !source.text.scalars[position].isIdeograph && source.text.figure(at: position) == nil
        position = max(position + 1, source.text.figure(at: position)?.range.upperBound ?? 0)
        if !isSign { start = position }
      }
    }
    return min(start, range.lowerBound)
  }
}
