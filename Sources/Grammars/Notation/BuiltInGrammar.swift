private import GrammarFiles

extension Grammar {
  /// The files of the grammar that comes with the program, each with its name and its text.
  public static var builtInFiles: [(name: String, text: String)] { builtInGrammarFiles }

  /// The grammar that comes with the program.
  ///
  /// Throws ``GrammarFault`` when its files are not sound, which the tests rule out.
  ///
  /// ```swift
  /// try Grammar.builtIn().claimForms.isEmpty  // false
  /// ```
  public static func builtIn() throws(GrammarFault) -> Grammar { try Grammar(files: builtInFiles) }
}
