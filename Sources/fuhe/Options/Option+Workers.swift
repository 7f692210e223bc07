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
    guard number % 1000 == 0, number <= 4_096_000 else { return false }
    settings.jobs = number / 1000
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
    guard number % 1000 == 0, (512_000...1_000_000_000).contains(number) else { return false }
    settings.limits.memory = number / 1000 << 20
    return true
  }
}
