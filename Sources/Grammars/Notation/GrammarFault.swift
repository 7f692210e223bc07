import Texts

/// What is wrong in a grammar file, and where.
///
/// Prints as `words.txt:12:5: expected a name after “words”`; lines and columns count from 1, columns in
/// Unicode scalars. What no line can be blamed for has line 0 and prints as `grammar: …`.
public struct GrammarFault: Error, Equatable, Sendable, CustomStringConvertible {
  public var file: String
  public var line: Int
  public var column: Int
  public var message: Wording

  public var description: String { place + message.en }

  /// The fault as ``description`` prints it, in Chinese.
  ///
  /// ```swift
  /// do { _ = try Grammar(fragments: [("a.txt", "words 增 =")]) } catch { print(error.chinese) }
  /// ```
  public var chinese: String { place + message.zh }

  private var place: String { line == 0 ? "\(file): " : "\(file):\(line):\(column): " }
}
