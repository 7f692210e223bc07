import Glibc

/// What the surroundings of the program say: its variables and its streams.
struct Environment: Sendable {
  /// The locale for messages, from the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set.
  var locale: String?
  /// Whether the user or the terminal does without colour: `NO_COLOR` is set, or `TERM` is `dumb`.
  var refusesColor = false
  var outputIsTerminal = false
  var errorsAreTerminal = false

  /// The surroundings of this process.
  static var current: Environment {
    Environment(
      locale: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first,
      refusesColor: variable("NO_COLOR") != nil || variable("TERM") == "dumb",
      outputIsTerminal: isatty(STDOUT_FILENO) == 1, errorsAreTerminal: isatty(STDERR_FILENO) == 1)
  }

  /// A variable that is set and not empty.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
