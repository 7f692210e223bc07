import Exports
import Files
import Glibc
import Grammars
import Pages
import Pipeline
import Synchronization

/// The child's side: reads one file after the other for the process that started it.
///
/// It ends when that process closes the pipe or is gone.
public enum Worker {
  /// The hidden command of the program that makes it a worker.
  public static let word = "pool-worker"

  /// Serves the requests on standard input until they end.
  ///
  /// Whatever a library prints must not get between the messages, so they leave by a descriptor of their own.
  ///
  /// ```swift
  /// func start(_ arguments: [String]) { if arguments.first == Worker.word { Worker.serve() } }
  /// ```
  public static func serve() {
    let responses = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    dup2(STDERR_FILENO, STDOUT_FILENO)
    var requests = FrameReader(STDIN_FILENO)
    guard let first = requests.wait(), case .setup(let setup)? = try? Request(packed: first[...]) else {
      return
    }
    Containment.begin(memoryLimit: setup.memoryLimit)
    let text = setup.grammar.isEmpty ? GrammarText.builtIn : GrammarText(files: setup.grammar)
    guard let grammar = try? Grammar(text) else { return }
    let options = ReadingOptions(
      password: setup.password, sizeLimit: setup.sizeLimit, textLimit: setup.textLimit,
      rulingResolution: setup.rulingResolution)
    let reader = ReportReader(grammar: grammar, options: options, parts: setup.parts)
    let desk = Desk(reader: reader, line: Line(requests: requests, responses: responses))
    while let task = desk.nextTask() { desk.work(on: task) }
  }
}

/// The pipes to the process that started this one.
private final class Line: Sendable {
  private let requests: Mutex<FrameReader>
  private let responses: CInt

  init(requests: FrameReader, responses: CInt) {
    self.requests = Mutex(requests)
    self.responses = responses
  }

  func next() -> Request? {
    requests.withLock { $0.wait() }.flatMap { try? Request(packed: $0[...]) }
  }

  func send(_ response: Response) { _ = writeFrame(response.packed, to: responses) }

  /// Tells the fingerprint and waits for whether to go on.
  func ask(_ sha256: String?, _ size: Int) -> Bool {
    send(.fingerprint(sha256: sha256, size: size))
    guard case .proceed(let wanted)? = next() else { return false }
    return wanted
  }
}

/// Where a worker does one task after the other.
private struct Desk {
  let reader: ReportReader
  let line: Line

  func nextTask() -> ReadingTask? {
    guard case .read(let task)? = line.next() else { return nil }
    return task
  }

  func work(on task: ReadingTask) {
    var reader = reader
    reader.options.omittedPages = task.failure?.page.map { [$0] } ?? []
    let line = line
    let answer = Answer()
    reader.options.watch = ReadingWatch(
      fingerprint: { sha256, size in
        let goesOn = line.ask(sha256, size)
        answer.isWanted.withLock { $0 = goesOn }
        return goesOn
      },
      page: { number, count in line.send(.page(number, of: count)) })
    var input = Input(Walk.Entry(task.path, root: task.root))
    if let name = task.name { input.name = name }
    let document = input.document(reader.options)
    guard answer.isWanted.withLock({ $0 }) else { return }
    if let failure = task.failure, !failure.isUnderstood {
      return line.send(
        .done(reader.filing(ofTextOnly: document, of: input, after: failure.mishap(of: document.format))))
    }
    line.send(.opened)
    line.send(
      .done(reader.filing(of: input, document: document, after: task.failure?.mishap(of: document.format))))
  }
}

/// Whether the file that is being read is wanted.
private final class Answer: Sendable {
  let isWanted = Mutex(true)
}
