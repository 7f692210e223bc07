import Archives
import Exports
import Files
import Pages
import Texts

/// One option of the command line: its names, its value, its help and how it is read.
///
/// Parsing, `--help` and shell completion all follow from these values.
struct Option: Sendable {
  /// What stands after the option.
  enum Value: Sendable {
    case oneOf([String])
    case folder
    case file
    case text
    /// A number with the unit that it is in, or what is counted.
    case number(String)

    /// The value as the help shows it.
    var placeholder: String {
      switch self {
      case .oneOf(let words): words.joined(separator: "|")
      case .folder: "DIR"
      case .file: "FILE"
      case .text: "TEXT"
      case .number(let name): name
      }
    }
  }

  /// The long name, such as `--format`.
  var name: String
  /// The short name, such as `-q`.
  var short: String?
  /// `nil` for an option that stands alone.
  var value: Value?
  var help: Wording
  /// Stores the value; an option that stands alone gets an empty one. Gives `false` for a value it does not know.
  var read: @Sendable (RawPath, inout Settings) -> Bool

  /// An option that stands alone.
  init(
    _ name: String, short: String? = nil, help: Wording, set: @escaping @Sendable (inout Settings) -> Void
  ) {
    self.name = name
    self.short = short
    self.help = help
    read = { _, settings in
      set(&settings)
      return true
    }
  }

  /// An option with a free value.
  init(
    _ name: String, value: Value, help: Wording, set: @escaping @Sendable (inout Settings, RawPath) -> Void
  ) {
    self.name = name
    self.value = value
    self.help = help
    read = { text, settings in
      set(&settings, text)
      return true
    }
  }

  /// An option whose value is a positive number with up to three decimals; `set` gets its thousandfold.
  init(
    _ name: String, number: String, help: Wording, set: @escaping @Sendable (inout Settings, Int) -> Bool
  ) {
    self.name = name
    self.value = .number(number)
    self.help = help
    read = { text, settings in
      guard let thousandths = thousandths(text.string), thousandths > 0 else { return false }
      return set(&settings, thousandths)
    }
  }

  /// An option whose value is one of a few words.
  init<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
    _ name: String, oneOf choices: Choice.Type, help: Wording,
    set: @escaping @Sendable (inout Settings, Choice) -> Void
  ) {
    self.name = name
    self.value = .oneOf(choices.allCases.map(\.rawValue))
    self.help = help
    read = { text, settings in
      guard let choice = Choice(rawValue: text.string) else { return false }
      set(&settings, choice)
      return true
    }
  }

  /// Every name of the option.
  var names: [String] { [short, name].compactMap(\.self) }

  /// The option as the help shows it: `-q, --quiet` or `--format text|json`.
  var usage: String {
    names.joined(separator: ", ") + (value.map { " " + $0.placeholder } ?? "")
  }
}

/// Numbers of options are kept in thousandths.
enum Decimal {
  static let places = 3
  static let thousand = 1000
  /// Before the point; more are a slip.
  static let mostDigits = 9
}

/// A decimal number of up to nine digits times a thousand; `nil` for anything else.
///
///     thousandths("0.25")  // 250
func thousandths(_ text: String) -> Int? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count <= 2, let first = parts.first, !first.isEmpty, first.count <= Decimal.mostDigits,
    parts.allSatisfy({ part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } })
  else { return nil }
  let decimals = parts.count == 2 ? parts[1] : ""
  guard decimals.count <= Decimal.places, let whole = Int(first) else { return nil }
  let padded = decimals + String(repeating: "0", count: Decimal.places - decimals.count)
  return Int(padded).map { whole * Decimal.thousand + $0 }
}
