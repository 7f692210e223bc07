import Figures
import Grammars
import Texts

/// The day the report was written: a labelled date or the date under the signature.
struct ReportDates {
  /// The date as `2023-02-28`, or `2023-02` without a day.
  let latest: Located<String>?

  init(_ context: ReadingContext) {
    let texts = context.texts + context.tableRows
    let found = texts.flatMap { source in
      context.grammar.matches(of: .reportDate, in: source.text).compactMap { match -> Located<String>? in
        Self.date(match, in: source.text).map { source.located($0, match.range) }
      }
    }
    latest = found.last ?? Self.dottedDate(texts, grammar: context.grammar)
  }

  private static func date(_ match: Match, in text: LexedText) -> String? {
    guard let year = match.figure("y", in: text)?.figure, year.yearOfFourDigits != nil,
      let month = match.figure("m", in: text)
    else { return nil }
    let day = match.figure("d", in: text).map { "-" + padded($0.figure.digits) } ?? ""
    return year.digits + "-" + padded(month.figure.digits) + day
  }

  private static func padded(_ digits: String) -> String { digits.utf8.count < 2 ? "0" + digits : digits }

  /// `填报日期：2024.5.15`: dates in points or hyphens are no figures, so they are read from the scalars.
  private static func dottedDate(_ texts: [SourceText], grammar: Grammar) -> Located<String>? {
    for source in texts {
      let scalars = source.text.scalars
      guard let label = grammar.forms(.dateFields).compactMap({ scalars.firstRange(of: $0) }).first else {
        continue
      }
      let parts = numberParts(scalars[label.upperBound...].prefix(longest))
      guard parts.count >= 2, parts[0].utf8.count == Figure.yearDigits else { continue }
      let date = ([parts[0]] + parts.dropFirst().prefix(2).map(padded)).joined(separator: "-")
      return source.located(date, source.whole)
    }
    return nil
  }

  /// A colon, a year, a month and a day with what parts them.
  private static let longest = 12

  private static func numberParts(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
    scalars.drop { $0 == ":" }.split { [".", "-", "/"].contains($0) }.map { part in
      String(String.UnicodeScalarView(part.prefix(while: \.isDigit)))
    }.filter { !$0.isEmpty }
  }
}
