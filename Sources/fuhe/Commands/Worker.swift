import Archives
import Exports
import Files
import Glibc
import Pages
import Texts
import Workers

/// Runs `fuhe worker`.
@Sendable func runWorker(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let plan = try invocation.readingPlan(parts: .tables)
  let requests = RequestLines()
  let pool = Pool(plan, jobs: invocation.settings.jobs ?? 1, isOrdered: true)
  try pool.read(requests, arrivals: requests.arrivals) { delivery in
    let request = requests.take()
    if let filing = delivery.filing { try console.output.write(request.answer(filing).line + "\n") }
    try console.output.flush()
  }
  return .done
}

/// One line of standard input.
struct WorkerRequest: Equatable {
  /// As it was sent; a number keeps its digits.
  var identity: JSON?
  var path: String?

  /// Reads a line; one that is no object with a `path` gives a request without.
  init(line: String) {
    let object = JSON(parsing: line)
    identity = object?["id"]
    if case .string(let path)? = object?["path"], !path.isEmpty, !path.utf8.contains(0) { self.path = path }
  }

  /// The line that answers the request.
  func answer(_ filing: Filing) -> JSON {
    guard path != nil else {
      let fault = JSON.object([
        "zh": #"请求须为一行 JSON：{"path":"…"}"#, "en": #"a request is one line of JSON: {"path":"…"}"#,
      ])
      return .object(["id": identity, "error": fault])
    }
    let tables = JSON.object(Sheet.allCases.map { JSON.Member($0.rawValue, filing.rows(of: $0)) })
    return .object([
      "id": identity, "path": .string(filing.path), "sha256": filing.sha256.map(JSON.string),
      "status": .string(filing.status.rawValue), "tables": tables,
    ])
  }
}

extension Obstacle {
  fileprivate static let noRequest = Obstacle(
    format: .other, problem: Problem(code: "noRequest", message: Wording(zh: "", en: "")))
}

/// The requests on standard input as entries, one read from it only when it is wanted.
private final class RequestLines: Sequence, IteratorProtocol {
  /// Those that were given out and are not answered yet, in their order.
  private var open: [WorkerRequest] = []
  /// What has come and was not asked for yet, and whether that is all.
  private var bytes: [UInt8] = []
  private var hasEnded = false

  /// How they come: bytes that are no whole line yet are taken in, and waited for no longer than they need.
  var arrivals: Pool.Arrivals {
    Pool.Arrivals(on: STDIN_FILENO) { [self] in
      while !hasLine {
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard poll(&input, 1, 0) > 0 else { return false }
        fill()
      }
      return true
    }
  }

  func next() -> Walk.Entry? {
    while !hasLine { fill() }
    guard let line = takeLine() else { return nil }
    let request = WorkerRequest(line: line)
    open.append(request)
    // A request that names no file is answered without one.
    guard let path = request.path else { return Walk.Entry("", obstacle: .noRequest) }
    return Walk.Entry(path == "-" ? "./-" : RawPath(path))
  }

  func take() -> WorkerRequest { open.removeFirst() }

  private var hasLine: Bool { hasEnded || bytes.contains(lineEnd) }

  private let lineEnd = UInt8(ascii: "\n")

  private func takeLine() -> String? {
    if bytes.isEmpty { return nil }
    let line = bytes.prefix { $0 != lineEnd }
    bytes.removeFirst(Swift.min(line.count + 1, bytes.count))
    return String(decoding: line, as: UTF8.self)
  }

  /// As much as a pipe of Linux holds.
  private static let chunk = 65_536

  private func fill() {
    var chunk = [UInt8](repeating: 0, count: Self.chunk)
    let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0 && errno == EINTR { return }
    if count <= 0 { hasEnded = true } else { bytes += chunk[..<count] }
  }
}
