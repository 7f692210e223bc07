import Exports
import Pages
import Texts

/// Where the program speaks: results to standard output, everything else to standard error.
struct Console {
  let language: Language
  let environment: Environment
  let output = OutputStream()
  let errors = ErrorStream()

  /// Prints a message about something that went wrong; `subject` is a path.
  func complain(_ message: Wording, about subject: String? = nil) {
    let colon = Wording(zh: "：", en: ": ")[language]
    let start = subject.map { visible($0) + colon } ?? ""
    errors.write("fuhe: \(start)\(cleaned(message[language]))\n")
  }

  /// Prints what could be done.
  func hint(_ message: Wording) { errors.write("      \(message[language])\n") }

  /// Prints what is wrong with a file and what to do: each problem once, with the pages it concerns.
  func complain(about filing: Filing) {
    var order: [Wording] = []
    var pages: [Wording: [Int]] = [:]
    for problem in filing.problems {
      if pages[problem.message] == nil { order.append(problem.message) }
      pages[problem.message, default: []] += problem.page.map { [$0] } ?? []
    }
    for message in order {
      let place = place(ofPages: pages[message] ?? [])
      complain(Wording(zh: place.zh + message.zh, en: place.en + message.en), about: filing.path)
    }
    if order.isEmpty { complain(filing.status.name, about: filing.path) }
  }

  /// More page numbers would hide the message.
  private static let mostPages = 5

  private func place(ofPages pages: [Int]) -> Wording {
    if pages.isEmpty { return Wording(zh: "", en: "") }
    let list = pages.prefix(Self.mostPages).map(String.init)
    let more = pages.count > Self.mostPages ? "…" : ""
    return Wording(
      zh: "第 \(list.joined(separator: "、"))\(more) 页：", en: "page \(list.joined(separator: ", "))\(more): ")
  }

  /// Whether results are coloured.
  func usesColor(_ choice: Settings.Color) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: environment.outputIsTerminal && !environment.refusesColor
    }
  }
}
