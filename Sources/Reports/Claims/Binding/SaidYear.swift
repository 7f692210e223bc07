import Figures
import Grammars

/// The year that the words say an amount is of.
enum SaidYear: Equatable {
  case named(Int)
  /// 上年, 去年同期
  case earlier
  case unsaid

  var named: Int? { if case .named(let year) = self { year } else { nil } }

  /// Whether the amount may be of a year; one without a year may be of any.
  func mayBe(_ year: Int) -> Bool {
    switch self {
    case .named(let own): own == year
    case .earlier: false
    case .unsaid: true
    }
  }
}

extension Paragraph {
  /// The year of an amount: that which its own words name, or the last named before it in its sentence.
  func saidYear(of mention: Mention, _ grammar: Grammar) -> SaidYear {
    let label = Array(text.scalars[mention.label])
    if mention.nature == .base || grammar.forms(.lastPeriod).contains(where: { label.starts(with: $0) }) {
      return .earlier
    }
    return year(before: mention.lexed.start, ofSentence: mention.sentence, grammar).map { .named($0) }
      ?? .unsaid
  }

  /// The last year named before a position in its sentence, other than one that something is compared with.
  func year(before position: Int, ofSentence sentence: Int, _ grammar: Grammar) -> Int? {
    let compared = grammar.forms(.comparedWith)
    return lastYear(before: position, inSentence: sentence) { time in
      let label = Array(text.scalars[time.label])
      return !compared.contains {
        label.ends(with: $0) || text.scalars[time.range.upperBound...].starts(with: $0)
      }
    }
  }
}
