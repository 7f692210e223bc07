/// Two ways to the same answer, run in turns so that a busy machine slows both.
struct Contest {
  /// The middle of all runs.
  var ours: Duration
  var rival: Duration

  static func run(rounds: Int, ours: () throws -> Void, rival: () throws -> Void) rethrows -> Contest {
    var times: (ours: [Duration], rival: [Duration]) = ([], [])
    let clock = ContinuousClock()
    for _ in 0..<rounds {
      times.ours.append(try clock.measure(ours))
      times.rival.append(try clock.measure(rival))
    }
    return Contest(ours: middle(times.ours), rival: middle(times.rival))
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
