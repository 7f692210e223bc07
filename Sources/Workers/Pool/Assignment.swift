import Exports
import Files
import Pages
import Pipeline

/// A file that a worker has been given, and how far it has come.
struct Assignment {
  /// Its number in the order of the entries.
  let number: Int
  let entry: Walk.Entry
  /// Why it is read once more without a page.
  var failure: Failure?
  /// How often a worker was killed over it by somebody else.
  var kills = 0
  var started: ContinuousClock.Instant
  var deadline: ContinuousClock.Instant
  var sha256: String?
  var size: Int?
  private var page: (number: Int, count: Int)?

  /// A worker that somebody else kills is no fault of the file, unless it happens again and again.
  private static let mostKills = 10

  init(_ entry: Walk.Entry, number: Int, limits: Limits, now: ContinuousClock.Instant) {
    self.number = number
    self.entry = entry
    started = now
    deadline = now + limits.time
  }

  var task: ReadingTask { ReadingTask(path: entry.path, failure: failure) }

  /// Notes which page is next, and gives the time that so many pages need.
  mutating func come(toPage page: Int, of count: Int, limits: Limits) {
    self.page = (page, count)
    deadline = started + limits.time(forPages: count)
  }

  /// Starts the time again.
  mutating func restart(limits: Limits, now: ContinuousClock.Instant) {
    started = now
    deadline = now + limits.time
    page = nil
  }

  /// The assignment for another try after the worker ended; `nil` when nothing more can be done.
  func retry(after end: WorkerProcess.End, status: Status) -> Assignment? {
    var next = self
    if end == .killed, status != .timeout, kills < Self.mostKills {
      next.kills += 1
      return next
    }
    guard failure == nil, let page, page.count > 1 else { return nil }
    next.failure = Failure(status: status, page: page.number)
    return next
  }

  /// What is told of a file that could not be read in any way.
  func lost(_ status: Status, parts: Filing.Parts) -> Filing {
    let failure = Failure(status: self.failure?.status ?? status)
    let outcome = Outcome(
      unread: entry.path.string, sha256: sha256, status: failure.status, problem: failure.problem)
    return Filing(outcome, with: parts)
  }
}
