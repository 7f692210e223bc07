import Archives
import Files

/// The arguments parted into options with their values and the rest.
struct ArgumentLine {
  var options: [(option: Option, value: RawPath)] = []
  var operands: [RawPath] = []

  /// Parts `arguments`; a name that no command knows is a fault.
  init(_ arguments: [RawPath]) throws(UsageFault) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        return
      }
      guard argument.bytes.first == UInt8(ascii: "-"), argument != .standardInput else {
        operands.append(argument)
        continue
      }
      let (name, attached) = argument.partedAtEqualsSign
      guard let option = Option.named(name) else {
        throw .unknownOption(name, command: Command.named((operands + rest.prefix(1)).map(\.string)))
      }
      options.append((option, try ArgumentLine.value(of: option, attached: attached, rest: &rest)))
    }
  }

  private static func value(
    of option: Option, attached: RawPath?, rest: inout ArraySlice<RawPath>
  ) throws(UsageFault) -> RawPath {
    if option.value == nil {
      if attached != nil { throw .needlessValue(option) }
      return RawPath(bytes: [])
    }
    guard let value = attached ?? rest.popFirst(), !value.bytes.isEmpty else { throw .missingValue(option) }
    return value
  }

  /// `settings` with every option applied in its order.
  func settings(_ settings: Settings) throws(UsageFault) -> Settings {
    var settings = settings
    let command = Command.named(operands.map(\.string))
    for (named, value) in options {
      // What a name takes may be another thing for another command.
      let option = command?.allOptions.first { $0.name == named.name } ?? named
      guard option.read(value, &settings) else { throw .badValue(value.string, of: option) }
    }
    if settings.password != nil, settings.passwordFile != nil { throw .twoPasswords }
    return settings
  }

  /// Checks that `command` takes every option given, and was given all it needs.
  func check(for command: Command) throws(UsageFault) {
    for (option, _) in options where !command.takes(option) { throw .misplaced(option, command: command) }
    for option in command.required where !options.contains(where: { $0.option.name == option.name }) {
      throw .missingOption(option, command: command)
    }
  }
}

extension RawPath {
  /// `--name=value` as name and value; an argument without `=` is all name.
  fileprivate var partedAtEqualsSign: (name: String, value: RawPath?) {
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")) else { return (string, nil) }
    return (RawPath(bytes: Array(bytes[..<sign])).string, RawPath(bytes: Array(bytes[(sign + 1)...])))
  }
}
