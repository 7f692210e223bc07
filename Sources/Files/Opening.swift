import Exports
import Glibc
import Pages
import Pipeline

extension Document {
  /// Reads the file at `path`, or standard input for `-`.
  ///
  /// A name that is no UTF-8 is read as well. Reading never fails; `status` and `problems` say what went wrong.
  public init(readingFrom path: RawPath, options: ReadingOptions = ReadingOptions()) {
    if path == .standardInput {
      self.init(reading: standardInput(limit: options.sizeLimit), options: options)
    } else if path.isText {
      self.init(readingFileAt: path.string, options: options)
    } else {
      self.init(readingUnprintable: path, options: options)
    }
  }

  /// Reads by way of the descriptor, whose name in `/proc` is text.
  private init(readingUnprintable path: RawPath, options: ReadingOptions) {
    let descriptor = unsafe path.withCString { unsafe open($0, nameOnly | O_CLOEXEC) }
    defer { if descriptor >= 0 { close(descriptor) } }
    self.init(
      readingFileAt: descriptor < 0 ? path.string : "/proc/self/fd/\(descriptor)", options: options)
    if status == .unreadable, path.string.lowercased().hasSuffix(".pdf") { format = .pdf }
  }
}

/// `O_PATH`, which Swift does not see: opens a file without the right to read it.
private let nameOnly: CInt = 0o10_000_000

extension Input {
  /// The file at a path, or standard input for `-`.
  public init(_ path: RawPath) {
    self.init(name: path.string, canBeReadAgain: path != .standardInput) {
      Document(readingFrom: path, options: $0)
    }
  }
}

extension ReportReader {
  /// What became of one entry of a walk; a folder that could not be opened has its filing too.
  public func filing(of entry: Walk.Entry) -> Filing {
    guard let fault = entry.fault else { return filing(of: Input(entry.path)) }
    let problem = Problem(code: "folderNotOpened", message: fault)
    return Filing(Outcome(unread: entry.path.string, status: .unreadable, problem: problem), with: parts)
  }
}

extension RawPath {
  /// The path that stands for standard input.
  public static let standardInput: RawPath = "-"
}

/// How many bytes are asked of the system at once: as many as a pipe holds.
let bytesAtOnce = 1 << 16

/// All bytes of standard input, or one more than `limit`, which is enough to see that it is too large.
private func standardInput(limit: Int) -> [UInt8] {
  var all: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: bytesAtOnce)
  while all.count <= limit {
    let count = unsafe read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { break }
    all += chunk[..<count]
  }
  return all
}
