import Dispatch
import Glibc

/// What keeps a worker from harming the machine: a limit of memory, and an end when its parent has gone.
enum Containment {
  /// The code with which a worker ends when there is no memory left.
  static let outOfMemoryCode: CInt = 112

  /// Limits the address space to `memoryLimit` bytes, and watches over the parent.
  static func begin(memoryLimit: Int) {
    var memory = rlimit(rlim_cur: rlim_t(memoryLimit), rlim_max: rlim_t(memoryLimit))
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &memory)
    var core = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &core)
    for number in [SIGABRT, SIGTRAP, SIGILL, SIGSEGV, SIGBUS] { _ = signal(number, breakDown) }
    endWithParent()
  }

  /// A worker that hangs reads no pipe, so a thread waits for the hang-up.
  private static func endWithParent() {
    DispatchQueue.global().async {
      var pipe = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
      while unsafe poll(&pipe, 1, -1) < 0 && errno == EINTR {}
      _exit(0)
    }
  }
}

/// Allocation fails in as many ways as there are libraries, and all of them end in a signal; when half the
/// allowed address space is no longer to be had, memory was the reason.
private let breakDown: @convention(c) (CInt) -> Void = { number in
  var limit = rlimit()
  _ = unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
  let half = unsafe mmap(nil, Int(limit.rlim_cur / 2), PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
  if unsafe half == MAP_FAILED { _exit(Containment.outOfMemoryCode) }
  _ = signal(number, SIG_DFL)
  raise(number)
}
