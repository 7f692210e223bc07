import Glibc

/// How much a worker may take for one file.
public struct Limits: Sendable {
  /// How much processor time a file may take, before its pages and its bytes are counted in.
  public var time: Duration
  /// How much longer for each page.
  public var timePerPage: Duration
  /// The largest address space of a worker, in bytes.
  public var memory: Int

  public init(
    time: Duration = .seconds(10), timePerPage: Duration = .milliseconds(200), memory: Int = 2 << 30
  ) {
    self.time = time
    self.timePerPage = timePerPage
    self.memory = memory
  }

  /// As many workers as there are processors.
  public static var usualJobs: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  /// How much longer for each mebibyte of a plain text, which has no pages; some hundred thousand characters.
  static let timePerMebibyte = Duration.seconds(10)
  /// A worker that waits takes no processor time, so it is given up when so many times what it may take have gone by.
  static let patience = 20

  func time(forPages pages: Int, bytes: Int) -> Duration {
    time + timePerPage * min(pages, 1_000_000) + Self.timePerMebibyte * (bytes >> 20)
  }
}
