import Archives
import Exports
import Files
import Texts

extension Language {
  /// The language of messages: `--lang` when it is given rightly, else that of the locale.
  ///
  /// This looks ahead, so that even a fault before `--lang` is told in the language it asks for.
  init(choosing arguments: [RawPath], environment: Environment) {
    let assigning = "--lang="
    var chosen: Language?
    let words = arguments.prefix { $0 != "--" }.map(\.string)
    for (index, word) in words.enumerated() {
      if word == "--lang", index + 1 < words.count { chosen = Language(rawValue: words[index + 1]) }
      if word.hasPrefix(assigning) { chosen = Language(rawValue: String(word.dropFirst(assigning.count))) }
    }
    self = chosen ?? Language(locale: environment.locale)
  }

  /// English for an English locale, Chinese for any other and for none.
  init(locale: String?) { self = locale?.hasPrefix("en") == true ? .en : .zh }
}
