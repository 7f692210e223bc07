import Archives
import Dispatch
import Exports
import Files
import Glibc
import Pages
import Synchronization
import Texts

/// The signals that end the program early, and the one that says nobody reads its output.
enum Interrupts {
  // A signal source works only as long as someone holds it.
  nonisolated(unsafe) private static var sources: [any DispatchSourceSignal] = []

  /// What a person should know who stops the program now.
  private static let farewell = Mutex<String?>(nil)

  /// Has an interrupt print a message before the program ends.
  static func announce(_ message: Wording, in language: Language) {
    farewell.withLock { $0 = "fuhe: \(message[language])\n" }
  }

  /// Makes an interrupt remove half-written files and exit with 130, and a broken pipe an ordinary fault.
  ///
  /// A signal that the caller had ignored, as `nohup` does, stays ignored.
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    // A write beyond the limit of the size of files then fails as any other.
    signal(SIGXFSZ, SIG_IGN)
    let ends = [(SIGINT, ExitCode.interrupted), (SIGTERM, .terminated), (SIGHUP, .terminated)]
    for (number, code) in ends where !isIgnored(number) {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { end(with: code) }
      source.resume()
      sources.append(source)
    }
  }

  private static func end(with code: ExitCode) {
    TemporaryFiles.removeAll()
    if isatty(STDERR_FILENO) == 1 { ErrorStream().write("\r\u{1B}[K") }
    if let message = farewell.withLock({ $0 }) { ErrorStream().write(message) }
    _exit(code.rawValue)
  }

  private static func isIgnored(_ number: CInt) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
