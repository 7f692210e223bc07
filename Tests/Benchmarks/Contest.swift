import Foundation

/// Two ways to the same answer, run in turns so that a busy machine slows both.
struct Contest {
  /// The middle of all runs.
  var ours: Duration
  var rival: Duration

  /// Measures by the clock on the wall, for rivals that are other processes.
  static func onWall(rounds: Int, ours: () throws -> Void, rival: () throws -> Void) rethrows -> Contest {
    let clock = ContinuousClock()
    return try run(rounds: rounds, ours: { try clock.measure(ours) }, rival: { try clock.measure(rival) })
  }

  /// Measures the time of the processor, which others on the machine take nothing of.
  static func onProcessor(rounds: Int, ours: () -> Void, rival: () -> Void) -> Contest {
    run(rounds: rounds, ours: { processorTime(of: ours) }, rival: { processorTime(of: rival) })
  }

  private static func run(
    rounds: Int, ours: () throws -> Duration, rival: () throws -> Duration
  ) rethrows -> Contest {
    var times: (ours: [Duration], rival: [Duration]) = ([], [])
    for _ in 0..<rounds {
      times.ours.append(try ours())
      times.rival.append(try rival())
    }
    return Contest(ours: middle(times.ours), rival: middle(times.rival))
  }

  private static func processorTime(of work: () -> Void) -> Duration {
    let start = processorTime
    work()
    return processorTime - start
  }

  private static var processorTime: Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private static func middle(_ times: [Duration]) -> Duration {
    times.isEmpty ? .zero : times.sorted()[times.count / 2]
  }

  /// How many times the rival's time ours is, in hundredths.
  var hundredths: Int { rival == .zero ? 0 : Int(100 * ours.microseconds / max(1, rival.microseconds)) }
}

extension Duration {
  var microseconds: Int {
    Int(components.seconds) * 1_000_000 + Int(components.attoseconds / 1_000_000_000_000)
  }

  /// Milliseconds with two decimals.
  var milliseconds: String {
    let hundredths = microseconds / 10
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) ms"
  }
}

/// Prints one measurement a line, ours and the rival's side by side.
func report(_ what: String, _ contest: Contest, per count: Int, _ unit: String, goal: String = "") {
  let ours = (contest.ours / max(1, count)).milliseconds
  let rival = (contest.rival / max(1, count)).milliseconds
  let ratio =
    "\(contest.hundredths / 100).\(contest.hundredths % 100 < 10 ? "0" : "")\(contest.hundredths % 100)"
  print("\(what): \(ours) against \(rival) a \(unit), \(ratio) times\(goal.isEmpty ? "" : "; goal \(goal)")")
}

/// The answers of the two ways are not the same, so that their times mean nothing.
struct WrongAnswer: Error, CustomStringConvertible {
  var description: String
}
