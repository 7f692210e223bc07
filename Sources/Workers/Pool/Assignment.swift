import Exports
import Files
import Pages
import Pipeline

/// A file that a worker has been given, and how far it has come.
struct Assignment {
  /// Its number in the order of the entries.
  let number: Int
  let entry: Walk.Entry
  /// What came on standard input, which a worker does not have.
  private let spool: Spool?
  /// Why it is read once more without a page.
  var failure: Failure?
  /// How often a worker was killed over it by somebody else.
  var kills = 0
  var started: ContinuousClock.Instant
  /// The processor time of its worker when it began, and how much it may take.
  private var begun = Duration.zero
  private var allowance: Duration
  var sha256: String?
  var size: Int?
  private var page: (number: Int, count: Int)?
  /// Whether its text has been read, so that only the understanding of it can fail.
  var isOpen = false

  /// A worker that somebody else kills is no fault of the file, unless it happens again and again.
  private static let mostKills = 10

  init(_ entry: Walk.Entry, number: Int, limits: Limits, now: ContinuousClock.Instant) {
    self.number = number
    self.entry = entry
    spool = entry.path == .standardInput ? Spool() : nil
    started = now
    allowance = limits.time
  }

  var task: ReadingTask {
    ReadingTask(
      path: spool?.path ?? entry.path, name: spool.map { _ in entry.path.string }, root: entry.root,
      failure: failure)
  }

  /// Notes which page is next, and gives the time that so many pages need.
  mutating func come(toPage page: Int, of count: Int, limits: Limits) {
    self.page = (page, count)
    allowance = limits.time(forPages: count, bytes: 0)
  }

  /// Notes what file it is, and gives the time that so many bytes need.
  mutating func identify(_ sha256: String?, size: Int, limits: Limits) {
    self.sha256 = sha256
    self.size = size
    allowance = limits.time(forPages: 0, bytes: size)
  }

  /// Starts the time again, for a worker that has taken `time` so far.
  mutating func restart(limits: Limits, now: ContinuousClock.Instant, time: Duration) {
    started = now
    begun = time
    allowance = limits.time
    (page, isOpen) = (nil, false)
  }

  /// The earliest moment at which the time can be up, when its worker has taken `time` so far.
  func deadline(after time: Duration, now: ContinuousClock.Instant) -> ContinuousClock.Instant {
    min(now + (allowance - taken(of: time)), started + allowance * Limits.patience)
  }

  /// The processor time it has taken of all that its worker has.
  func taken(of time: Duration) -> Duration { time - begun }

  /// The assignment for another try after the worker ended; `nil` when nothing more can be done.
  func retry(after end: WorkerProcess.End, status: Status) -> Assignment? {
    var next = self
    if end == .killed, status != .timeout, kills < Self.mostKills {
      next.kills += 1
      return next
    }
    guard failure == nil else { return nil }
    if isOpen {
      next.failure = Failure(status: status, isUnderstood: false)
      return next
    }
    guard let page, page.count > 1 else { return nil }
    next.failure = Failure(status: status, page: page.number)
    return next
  }

  /// What is told of a file that could not be read in any way.
  func lost(_ status: Status, parts: Filing.Parts) -> Filing {
    let failure = Failure(status: self.failure?.status ?? status)
    // Only a PDF tells its pages.
    let format = page == nil ? Document.Format(named: entry.path.string) : .pdf
    let outcome = Outcome(
      unread: entry.path.string, sha256: sha256, status: failure.status, problem: failure.problem(of: format))
    return Filing(outcome, with: parts)
  }
}
