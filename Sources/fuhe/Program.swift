import Archives
import Exports
import Files
import Grammars
import Pages
import Texts
import Workers

/// What the program tells its caller.
enum ExitCode: Int32, Sendable, CaseIterable {
  case done = 0
  /// `check` found something, or an example of the grammar failed.
  case found = 1
  /// The command line, the grammar or the place to write to is wrong.
  case wrongUsage = 2
  /// At least one input could not be read; the others were done.
  case unread = 3
  case interrupted = 130
  case terminated = 143

  var meaning: Wording {
    switch self {
    case .done: Wording(zh: "完成", en: "done")
    case .found:
      Wording(
        zh: "check 发现了达到 --fail-on 级别的问题，或 grammar test 有例子不通过",
        en: "check found something at or above --fail-on, or an example failed grammar test")
    case .wrongUsage:
      Wording(zh: "用法、语法文件或输出位置有误", en: "the usage, the grammar or the place to write to is wrong")
    case .unread:
      Wording(zh: "至少有一个文件未能读取（其余照常处理）", en: "at least one input could not be read (the others were done)")
    case .interrupted: Wording(zh: "被中断", en: "interrupted")
    case .terminated: Wording(zh: "被终止", en: "terminated")
    }
  }
}

/// The program: reads the command line, runs the command, and turns what went wrong into a message and a code.
struct Program {
  static let version = "0.1.0"

  var environment: Environment

  func run(_ arguments: [RawPath]) -> ExitCode {
    if arguments == [RawPath(Worker.word)] {
      Worker.serve()
      return .done
    }
    let language = Language(choosing: arguments, environment: environment)
    let console = Console(language: language, environment: environment)
    Interrupts.install()
    do {
      let invocation = try Invocation(arguments, language: language)
      let code = try invocation.run(console)
      try console.output.flush()
      return code
    } catch {
      return console.report(error)
    }
  }
}

extension Console {
  /// Prints what went wrong and gives the code for it.
  fileprivate func report(_ error: any Error) -> ExitCode {
    switch error {
    // The reader of the output has seen enough; that is no one's mistake.
    case OutputFault.closed: return .done
    case OutputFault.failed(let code): complain(OutputFault.message(code))
    case let fault as UsageFault:
      complain(fault.message)
      hint(fault.hint)
    case let fault as FileFault: complain(fault.message, about: fault.path.string)
    case let fault as GrammarFault:
      errors.write(cleaned(language == .zh ? fault.chinese : fault.description) + "\n")
    default: errors.write("fuhe: \(error)\n")
    }
    return .wrongUsage
  }
}
