import Glibc

/// How much a worker may take for one file.
public struct Limits: Sendable {
  /// How long a file may take, before its pages are counted in.
  public var time: Duration
  /// How much longer for each page.
  public var timePerPage: Duration
  /// The largest address space of a worker, in bytes.
  public var memory: Int

  /// A hundred times what a long report takes on a slow machine.
  public static let usualTime = Duration.seconds(10)
  /// Ten times what a page of tables takes.
  public static let usualTimePerPage = Duration.milliseconds(200)
  /// Two gibibytes: the largest report met takes a tenth.
  public static let usualMemory = 2 << 30

  public init(
    time: Duration = Self.usualTime, timePerPage: Duration = Self.usualTimePerPage,
    memory: Int = Self.usualMemory
  ) {
    self.time = time
    self.timePerPage = timePerPage
    self.memory = memory
  }

  /// As many workers as there are processors.
  public static var usualJobs: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  /// No document has more; keeps the product within bounds.
  private static let mostPages = 1_000_000

  func time(forPages pages: Int) -> Duration { time + timePerPage * min(pages, Self.mostPages) }
}
