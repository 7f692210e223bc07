import Archives
import Audits
import Exports
import Files
import Texts
import Workers

/// What the options of a command line say.
struct Settings: Sendable {
  enum Format: String, CaseIterable, Sendable { case text, json }
  enum TableFormat: String, CaseIterable, Sendable { case csv, xlsx }
  enum FailLevel: String, CaseIterable, Sendable { case error, warning, never }
  enum Color: String, CaseIterable, Sendable { case auto, always, never }

  var format = Format.text
  var tableFormat = TableFormat.csv
  var wantsFigures = false
  var wantsReasons = false
  var language: Language
  var failLevel = FailLevel.error
  var color = Color.auto
  var grammar: RawPath?
  /// The folder of a grammar that is added to the other.
  var grammarOverlay: RawPath?
  var password: String?
  var passwordFile: RawPath?
  var target: RawPath?
  var byteOrderMark = true
  /// Whether every page of a PDF is drawn for the inspector.
  var wantsAllPages = false
  /// The file of what reviewers said of findings.
  var judgements: RawPath?
  var isQuiet = false
  /// How many files are read at the same time.
  var jobs: Int?
  var limits = Limits()
  var archive: RawPath?
  var again = ReadingAgain.nothing
  /// Whether files that are gone are taken out of the archive.
  var prunes = false
  /// Which statuses of an archive are listed; none for all.
  var statuses: [String] = []
  var wantsRemedies = false
  /// What must hold of the documents of an archive.
  var conditions: [String] = []
  /// Whether the table of years has one row a department and year.
  var joinsYears = false
  /// Whether others may read the files that are made.
  var isShared = false
  /// The least severity of findings that are shown.
  var level = Severity.note
  var onlyProblems = false
  var wantsUnchecked = false
  var wantsHelp = false
  var wantsVersion = false

  init(language: Language) { self.language = language }
}

extension Settings.FailLevel {
  /// Whether a finding of `severity` makes `check` fail.
  func isReached(by severity: Severity?) -> Bool {
    guard let severity else { return false }
    return switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .never: false
    }
  }
}
