import Exports
import Files
import Glibc
import Grammars
import Pages

/// Reads files in worker processes, each within its limits; what breaks one costs no other file anything.
///
/// ```swift
/// let plan = try ReadingPlan(grammar: .builtIn)
/// let pool = Pool(plan, jobs: 2, isOrdered: true)
/// try pool.read(Walk([])) { delivery in print(delivery.entry.path.string) }
/// ```
public final class Pool {
  /// What became of an entry.
  public struct Delivery: Sendable {
    public var entry: Walk.Entry
    /// `nil` when a file of these bytes was not wanted.
    public var filing: Filing?
    public var sha256: String?
    /// The size of the file in bytes, where it is known.
    public var size: Int?
    /// How much processor time its last reading took.
    public var duration: Duration?
  }

  /// Whether a file of this fingerprint and size is to be read.
  public typealias Choice = (_ entry: Walk.Entry, _ sha256: String?, _ size: Int) throws -> Bool

  /// Whether an entry is to be looked at.
  public typealias Sieve = (Walk.Entry) throws -> Bool

  /// Entries that come on a descriptor one after the other, each when somebody sends it.
  public struct Arrivals {
    var descriptor: CInt
    /// Whether the next entry, or the end, is there without waiting.
    var isReady: () -> Bool

    /// Entries are read from `descriptor` as long as one is ready, and between results.
    ///
    /// ```swift
    /// func arrivals() -> Pool.Arrivals { Pool.Arrivals(on: 0) { false } }
    /// ```
    public init(on descriptor: CInt, isReady: @escaping () -> Bool) {
      self.descriptor = descriptor
      self.isReady = isReady
    }
  }

  let plan: ReadingPlan
  /// How many workers there may be; fewer once the system has refused one.
  var jobs: Int
  let isOrdered: Bool
  let clock = ContinuousClock()
  var workers: [WorkerProcess] = []
  var waiting: [Assignment] = []
  var numbered = 0

  /// So many entries are passed over before workers are listened to again.
  private static let mostPassed = 256
  /// So many results wait for their turn per worker; one slow file holds the others up no earlier.
  private static let roomPerJob = 16
  /// In milliseconds: within a second it is looked again whom to wait for.
  static let longestPause = 999

  /// Prepares up to `jobs` workers; with `isOrdered`, deliveries come in the order of the entries.
  ///
  /// ```swift
  /// Pool(try ReadingPlan(grammar: .builtIn), jobs: 0, isOrdered: true).jobs  // 1
  /// ```
  public init(_ plan: ReadingPlan, jobs: Int, isOrdered: Bool) {
    self.plan = plan
    self.jobs = max(1, jobs)
    self.isOrdered = isOrdered
    // A worker that died must be a fault of writing and not the end of this process.
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Reads every entry and hands over what became of it.
  ///
  /// Only as many entries are taken as are being read or wait for their turn, so memory does not grow with them.
  /// While nothing is done, `watch` hears every second which file has been read for the longest time.
  ///
  /// ```swift
  /// func read(_ folder: RawPath, with pool: Pool) throws {
  ///   try pool.read(Walk([folder])) { print($0.filing?.path ?? "") }
  /// }
  /// ```
  public func read(
    _ entries: some Sequence<Walk.Entry>, isNew: Sieve = { _ in true },
    wants: Choice = { _, _, _ in true }, arrivals: Arrivals? = nil, watch: (RawPath) -> Void = { _ in },
    each handle: (Delivery) throws -> Void
  ) throws {
    var source = entries.makeIterator()
    var queue = DeliveryQueue(isOrdered: isOrdered, room: jobs * Self.roomPerJob)
    var isExhausted = false
    defer { workers = [] }
    while true {
      var passed = 0
      // An entry is taken when there is a worker for it and not before, because whoever names the files may wait for
      // an answer first; and a worker is started when there is an entry for it.
      while !isExhausted, passed < Self.mostPassed, queue.hasRoom(for: numbered), mayHaveIdleWorker {
        // Whoever sends entries may wait for the answers of those that are being read.
        if let arrivals, isBusy, !arrivals.isReady() { break }
        guard let entry = source.next() else {
          isExhausted = true
          break
        }
        guard try isNew(entry) else {
          passed += 1
          continue
        }
        let assignment = Assignment(entry, number: numbered, limits: plan.limits, now: clock.now)
        numbered += 1
        if entry.needsNoWorker {
          queue.add(Delivery(entry: entry, filing: plan.reader.filing(of: entry)), number: assignment.number)
          break
        }
        guard let worker = try idleWorker() else {
          waiting.append(assignment)
          break
        }
        try give(assignment, to: worker)
      }
      while let assignment = waiting.first, let worker = try idleWorker() {
        waiting.removeFirst()
        try give(assignment, to: worker)
      }
      if isBusy {
        let source = isExhausted || !mayHaveIdleWorker || !queue.hasRoom(for: numbered) ? nil : arrivals
        try listen(&queue, wants, watch, isWaiting: passed < Self.mostPassed, source: source?.descriptor)
      }
      while let delivery = queue.next() { try handle(delivery) }
      if isExhausted, !isBusy, waiting.isEmpty, queue.isEmpty { return }
    }
  }

  private var isBusy: Bool { workers.contains { $0.assignment != nil } }
}
