import Files
import Glibc
import Pages

/// The parent's side of one worker: its process, its pipes and the task it has.
///
/// It is killed and waited for when its owner lets go of it.
final class WorkerProcess {
  /// How a worker ended.
  enum End: Equatable {
    case outOfMemory
    /// Somebody else ended it, perhaps the system for want of memory.
    case killed
    case crashed
  }

  private let identity: pid_t
  private let requests: CInt
  private var inbox: FrameReader
  private var isReaped = false
  var assignment: Assignment?

  /// The descriptor on which messages come.
  var responses: CInt { inbox.descriptor }

  /// The processor time it has taken so far; a machine that is busy with other things does not add to it.
  var time: Duration {
    var clock = clockid_t()
    var time = timespec()
    guard unsafe clock_getcpuclockid(identity, &clock) == 0, unsafe clock_gettime(clock, &time) == 0 else {
      return .zero
    }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Starts `executable` with the hidden command `word` and sends it `setup`.
  init(_ executable: RawPath, word: String, setup: Setup) throws(FileFault) {
    let down = try Pipe()
    let up: Pipe
    do {
      up = try Pipe()
    } catch {
      down.closeBoth()
      throw error
    }
    do {
      identity = try spawn(executable, word: word, input: down.reading, output: up.writing)
    } catch {
      down.closeBoth()
      up.closeBoth()
      throw error
    }
    close(down.reading)
    close(up.writing)
    requests = down.writing
    inbox = FrameReader(up.reading)
    _ = send(.setup(setup))
  }

  deinit { _ = end(atOnce: true) }

  /// `false` when the worker is gone.
  func send(_ request: Request) -> Bool { writeFrame(request.packed, to: requests) }

  /// The messages that have come; `nil` when the worker is gone or no longer makes sense.
  func receive() -> [Response]? {
    guard inbox.fill() else { return nil }
    var responses: [Response] = []
    while let message = inbox.next() {
      guard let response = try? Response(packed: message[...]) else { return nil }
      responses.append(response)
    }
    return responses
  }

  /// How often it is looked whether the worker has ended by itself, which takes it a few milliseconds.
  private static let mostLooks = 200
  /// Microseconds between two looks.
  private static let pause: UInt32 = 500

  /// Ends the worker, at once or after a moment to end by itself, and tells how it did.
  func end(atOnce: Bool) -> End {
    guard !isReaped else { return .killed }
    isReaped = true
    close(requests)
    close(inbox.descriptor)
    var status: CInt = 0
    var patience = atOnce ? 0 : Self.mostLooks
    while unsafe waitpid(identity, &status, patience > 0 ? WNOHANG : 0) != identity {
      patience -= 1
      if patience <= 0 { kill(identity, SIGKILL) } else { usleep(Self.pause) }
    }
    return WorkerProcess.end(of: status)
  }

  private static func end(of status: CInt) -> End {
    let signal = status & 0x7F
    if signal == 0 { return (status >> 8) & 0xFF == Containment.outOfMemoryCode ? .outOfMemory : .crashed }
    return [SIGKILL, SIGTERM, SIGINT, SIGHUP, SIGQUIT].contains(signal) ? .killed : .crashed
  }
}
