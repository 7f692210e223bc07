import Glibc

/// How much a worker may take for one file.
public struct Limits: Sendable {
  /// How long a file may take, before its pages are counted in.
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

  func time(forPages pages: Int) -> Duration { time + timePerPage * min(pages, 1_000_000) }
}
