import Glibc

/// How much a worker may take for one file.
public struct Limits: Sendable {
  /// How much processor time a file may take, before its pages and its bytes are counted in.
  public var time: Duration
  /// How much longer for each page.
  public var timePerPage: Duration
  /// The largest address space of a worker, in bytes.
  public var memory: Int

  /// A report of a hundred pages takes less than a second.
  public static let usualTime = Duration.seconds(10)
  /// A page with a drawing of many paths takes about a tenth of it.
  public static let usualTimePerPage = Duration.milliseconds(200)
  /// Two gibibytes: libraries reserve far more than they touch.
  public static let usualMemory = 2_147_483_648

  /// Makes limits; what is not named is as usual.
  ///
  /// ```swift
  /// Limits(time: .seconds(60)).timePerPage  // 0.2 seconds
  /// ```
  public init(
    time: Duration = usualTime, timePerPage: Duration = usualTimePerPage, memory: Int = usualMemory
  ) {
    self.time = time
    self.timePerPage = timePerPage
    self.memory = memory
  }

  /// As many workers as there are processors.
  public static var usualJobs: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  /// How much longer for each mebibyte of a plain text, which has no pages; some hundred thousand characters.
  static let timePerMebibyte = Duration.seconds(10)
  /// A file that claims to have more pages gets no more time for them.
  private static let mostPages = 1_000_000
  /// Two to this power are the bytes of a mebibyte.
  private static let mebibyte = 20
  /// A worker that waits takes no processor time, so it is given up when so many times what it may take have gone by.
  static let patience = 20

  func time(forPages pages: Int, bytes: Int) -> Duration {
    time + timePerPage * min(pages, Self.mostPages) + Self.timePerMebibyte * (bytes >> Self.mebibyte)
  }
}
