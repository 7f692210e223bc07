private import GrammarFiles

extension Grammar {
  /// The grammar that comes with the program.
  public static func builtIn() throws(GrammarFault) -> Grammar { try Grammar(files: builtInGrammarFiles) }
}
