import Files
import Glibc
import Pages
import Texts

/// A pipe whose ends no other program inherits.
struct Pipe {
  let reading: CInt
  let writing: CInt

  init() throws(FileFault) {
    var ends: [CInt] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw workerFault(errno) }
    reading = Pipe.own(ends[0])
    writing = Pipe.own(ends[1])
    guard reading >= 0, writing >= 0 else {
      let code = errno
      closeBoth()
      throw workerFault(code)
    }
  }

  func closeBoth() {
    for end in [reading, writing] where end >= 0 { close(end) }
  }

  /// A program that was started without standard streams must not take pipes for them.
  private static func own(_ descriptor: CInt) -> CInt {
    defer { close(descriptor) }
    return fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
  }
}

/// Starts `executable` with one argument, its standard streams on pipes and its messages to nobody.
func spawn(_ executable: RawPath, word: String, input: CInt, output: CInt) throws(FileFault) -> pid_t {
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
  unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
  unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
  var identity: pid_t = 0
  let code = unsafe executable.withCString { path in
    unsafe withCStrings(["fuhe", word]) { arguments in
      unsafe withCStrings(environment()) { environment in
        unsafe posix_spawn(&identity, path, &actions, nil, arguments, environment)
      }
    }
  }
  guard code == 0 else { throw workerFault(code) }
  return identity
}

/// The variables of this process, but a worker that breaks down writes no long account of it.
private func environment() -> [String] {
  var variables = ["SWIFT_BACKTRACE=enable=no"]
  var next = unsafe environ
  while let variable = unsafe next.pointee {
    let text = unsafe String(cString: variable)
    if !text.hasPrefix("SWIFT_BACKTRACE=") { variables.append(text) }
    unsafe next += 1
  }
  return variables
}

/// Calls `body` with a list of C strings that ends with none.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
  return unsafe body(copies)
}

private func workerFault(_ code: CInt) -> FileFault {
  FileFault(
    path: "/proc/self/exe",
    message: Wording(
      zh: "无法启动工作进程（\(systemMessage(code))）；请减少 --jobs，或用 --jobs 1 在本进程内处理",
      en: "no worker process can be started (\(systemMessage(code))); ask for fewer with --jobs, "
        + "or read in this process with --jobs 1"))
}
