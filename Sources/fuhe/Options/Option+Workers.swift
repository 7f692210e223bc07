import Exports
import Pages
import Texts
import Workers

/// The options of the worker processes.
extension Option {
  /// The options of the commands that read many files at a time.
  static let pooling: [Option] = [jobs, timeout, pageTimeout, memory]

  static let jobs = Option(
    "--jobs", number: "N",
    help: Wording(
      zh: "同时处理几个文件（默认为处理器数）；1 为在本进程内逐个处理，没有时限和内存限额（ingest 和 worker 仍用工作进程）",
      en: "how many files are read at the same time (default: the processors); 1: one after the other in "
        + "this process, without limits (ingest and worker use a worker process all the same)")
  ) { settings, number in
    guard let jobs = whole(number), jobs <= mostJobs else { return false }
    settings.jobs = jobs
    return true
  }

  static let timeout = Option(
    "--timeout", number: "SECONDS",
    help: Wording(zh: "每个文件的时限，另按页数增加（默认 10）", en: "time for a file, besides that for its pages (default 10)")
  ) { settings, number in
    settings.limits.time = .milliseconds(number)
    return true
  }

  static let pageTimeout = Option(
    "--page-timeout", number: "SECONDS",
    help: Wording(zh: "时限中每页增加多少（默认 0.2）", en: "more time for each page (default 0.2)")
  ) { settings, number in
    settings.limits.timePerPage = .milliseconds(number)
    return true
  }

  static let memory = Option(
    "--memory", number: "MIB",
    help: Wording(
      zh: "每个工作进程的地址空间限额，单位 MiB，至少 512（默认 2048）",
      en: "address space of a worker in MiB, at least 512 (default 2048)")
  ) { settings, number in
    guard let mebibytes = whole(number), memories.contains(mebibytes) else { return false }
    settings.limits.memory = mebibytes << mebibyte
    return true
  }

  /// More processes than any machine has processors.
  private static let mostJobs = 4096
  /// In MiB: below, libraries cannot be loaded.
  private static let memories = 512...1_000_000
  /// Two to this power are the bytes of a mebibyte.
  private static let mebibyte = 20

  /// A number of options that is counted in whole ones.
  private static func whole(_ number: Int) -> Int? {
    number % Decimal.thousand == 0 ? number / Decimal.thousand : nil
  }
}
