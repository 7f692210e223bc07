import Exports
import Glibc
import Pages
import Pipeline

extension Document {
  /// Reads the file at `path`, or standard input for `-`.
  ///
  /// A name that is no UTF-8 is read as well. Reading never fails; `status` and `problems` say what went wrong.
  ///
  /// ```swift
  /// Document(readingFrom: "missing.txt").status.rawValue  // "unreadable"
  /// ```
  public init(readingFrom path: RawPath, options: ReadingOptions = ReadingOptions()) {
    if path == .standardInput {
      self.init(reading: standardInput(limit: options.sizeLimit), options: options)
    } else {
      self.init(readingFrom: path, beneath: nil, options: options)
    }
  }

  /// Reads the file at `path` by way of its descriptor, whose name in `/proc` is text and leads to no other file.
  ///
  /// With a `root`, the file that was opened must lie in that folder, whatever its path has become meanwhile.
  init(readingFrom path: RawPath, beneath root: RawPath?, options: ReadingOptions) {
    let descriptor = unsafe path.withCString { unsafe open($0, nameOnly | O_CLOEXEC) }
    guard descriptor >= 0 else {
      self.init(named: path.string, failingToOpen: errno)
      return
    }
    defer { close(descriptor) }
    if let root, RawPath.place(of: descriptor)?.isBeneath(root) != true {
      self.init(
        format: .link, text: [], pages: [], status: .unreadable, problems: [Obstacle.outwardLink.problem])
      return
    }
    self.init(readingFileAt: "/proc/self/fd/\(descriptor)", options: options)
    // What was not read is told by its name, which is not that in `/proc`.
    if sha256 == nil, format == .text { format = format(ofUnread: path, isFound: root != nil) }
  }

  private func format(ofUnread path: RawPath, isFound: Bool) -> Format {
    let name = RawPath(bytes: Array(path.name)).string
    return isFound && status == .unsupported ? .unrecognised(named: name) : Format(named: name) ?? .text
  }
}

/// `O_PATH`, which Swift does not see: opens a file without the right to read it.
private let nameOnly: CInt = 0o10_000_000

extension Input {
  /// The file at a path, or standard input for `-`.
  ///
  /// ```swift
  /// Input("missing.txt").name  // "missing.txt"
  /// ```
  public init(_ path: RawPath) { self.init(Walk.Entry(path)) }

  /// The file of an entry; of one that was found in a folder, the name has a say in what it is.
  ///
  /// ```swift
  /// Input(Walk.Entry("missing.txt")).name  // "missing.txt"
  /// ```
  public init(_ entry: Walk.Entry) {
    let path = entry.path
    self.init(name: path.string, canBeReadAgain: path != .standardInput) { options in
      guard let root = entry.root else { return Document(readingFrom: path, options: options) }
      var options = options
      options.foundName = RawPath(bytes: Array(path.name)).string
      return Document(readingFrom: path, beneath: root, options: options)
    }
  }
}

extension ReportReader {
  /// What became of one entry of a walk; what is not to be read has its filing too.
  ///
  /// ```swift
  /// let reader = ReportReader(grammar: try Grammar.builtIn())
  /// reader.filing(of: Walk.Entry("missing.txt")).status.rawValue  // "unreadable"
  /// ```
  public func filing(of entry: Walk.Entry) -> Filing {
    guard let obstacle = entry.obstacle else { return filing(of: Input(entry)) }
    var outcome = Outcome(unread: entry.path.string, status: obstacle.status, problem: obstacle.problem)
    outcome.source.format = obstacle.format
    return Filing(outcome, with: parts)
  }
}

extension RawPath {
  /// The path that stands for standard input.
  public static let standardInput: RawPath = "-"

  /// How many bytes are read at a time.
  static let chunk = 65_536
}

/// All bytes of standard input, or one more than `limit`, which is enough to see that it is too large.
func standardInput(limit: Int) -> [UInt8] {
  var all: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: RawPath.chunk)
  while all.count <= limit {
    let count = unsafe read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { break }
    all += chunk[..<count]
  }
  return all
}
