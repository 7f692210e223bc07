import Grammars
import Pages

/// The files a grammar is read from, each with its name and its text.
public struct GrammarText: Sendable {
  public var files: [(name: String, text: String)]

  /// The grammar that comes with the program.
  public static var builtIn: GrammarText { GrammarText(files: Grammar.builtInFiles) }

  /// Makes a grammar of its files; they are not looked into yet.
  ///
  /// ```swift
  /// GrammarText(files: [("words.txt", "words 增 = 增加")]).version.count  // 12
  /// ```
  public init(files: [(name: String, text: String)]) { self.files = files }

  /// So many hexadecimal digits tell any two grammars apart that a person will meet.
  private static let digits = 12

  /// The beginning of the SHA-256 over all texts: another grammar has another version.
  public var version: String {
    let bytes = Array(files.map { $0.text + "\0" }.joined().utf8)
    return String((fingerprint(of: bytes) ?? "").prefix(Self.digits))
  }
}

extension Grammar {
  /// Reads the grammar from its files.
  ///
  /// Throws `GrammarFault`, whose file is the whole path, for one that is not understood.
  ///
  /// ```swift
  /// try Grammar(.builtIn).scales.map(\.name)  // ["百分制"]
  /// ```
  public init(_ text: GrammarText) throws(GrammarFault) { try self.init(files: text.files) }
}
