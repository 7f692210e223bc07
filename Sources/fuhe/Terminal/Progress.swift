import Archives
import Exports
import Files
import Glibc
import Pages
import Texts

/// How far the reading of many files has come, on standard error.
///
/// On a terminal it is one line that is written over; elsewhere nothing is said in the first seconds, and then
/// a line every few seconds, so that a log stays short.
final class Progress {
  private let isSilent: Bool
  private let isTerminal: Bool
  private let language: Language
  private let errors = ErrorStream()
  private let clock = ContinuousClock()
  private var tally: Tally
  private var nextReport: ContinuousClock.Instant
  private var isShown = false

  private static let terminalPause = Duration.milliseconds(100)
  private static let logPause = Duration.seconds(5)

  /// Counts `entries` beforehand only where someone sees the count, because it takes its time.
  init(counting entries: some Sequence<Walk.Entry>, console: Console, isQuiet: Bool) {
    isSilent = isQuiet
    isTerminal = console.environment.errorsAreTerminal
    language = console.language
    let isWatched = isTerminal && !isQuiet
    tally = Tally(total: isWatched ? entries.reduce(0) { count, _ in count + 1 } : nil, start: clock.now)
    nextReport = clock.now + (isTerminal ? .zero : Self.logPause)
  }

  /// Says that one more file is done.
  func advance(past path: RawPath, failed: Bool) {
    tally.add(failed: failed)
    report(path)
  }

  /// Says which file takes its time.
  func wait(for path: RawPath) { report(path) }

  private func report(_ path: RawPath) {
    guard !isSilent, clock.now >= nextReport else { return }
    nextReport = clock.now + (isTerminal ? Self.terminalPause : Self.logPause)
    let columns = Progress.columns
    let bar = isTerminal ? tally.bar(columns: columns / Self.partOfBar) : ""
    let line = bar + tally.text(at: clock.now)[language] + " " + visible(path.string)
    if isTerminal {
      errors.write("\r\u{1B}[K" + fitting(line, columns: columns))
      isShown = true
    } else {
      errors.write("fuhe: " + line + "\n")
    }
  }

  /// Takes the line off the terminal, so that something else can be printed.
  func clear() {
    guard isShown else { return }
    errors.write("\r\u{1B}[K")
    isShown = false
    nextReport = clock.now
  }

  /// The bar takes a fifth of the line; the rest is for the name of the file.
  private static let partOfBar = 5
  /// Of a terminal that does not tell.
  private static let usualColumns = 80

  /// The width of the terminal.
  private static var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return usualColumns }
    return Int(size.ws_col)
  }
}

/// The beginning of `text` that stays on one line; anything beyond ASCII is taken to be two columns wide.
func fitting(_ text: String, columns: Int) -> String {
  var width = 0
  let head = text.prefix { character in
    width += character.isASCII ? 1 : 2
    return width < columns
  }
  return String(head)
}
