import Texts

/// The language of the reports: words, rules, units and rating scales, read from plain text files.
public struct Grammar: Sendable {
  /// A claim or field form, with the texts that prove it.
  public struct Rule: Sendable {
    public var name: String
    /// What a match gives, such as ``RuleTarget/selfScore``; `nil` for a rule that only serves others.
    public var target: RuleTarget?
    public var examples: [Example]
    public var counterexamples: [String]
    public var origin: Origin
    /// The word classes in the pattern.
    var classes: Set<String> = []
    var pattern: Pattern
  }

  /// A text that a rule must match, and what its captures must be.
  public struct Example: Hashable, Sendable {
    public var text: String
    public var captures: [String: String]
  }

  /// Where in the grammar something stands.
  public struct Origin: Hashable, Sendable {
    public var file: String
    public var line: Int
  }

  public internal(set) var rules: [Rule] = []
  /// Word classes by name, each sorted from the longest word to the shortest.
  public internal(set) var words: [String: [String]] = [:]
  var units = UnitTable()
  public internal(set) var scales: [RatingScale] = []
  public internal(set) var partitions: [Partition] = []
  public internal(set) var claimForms: [ClaimForm] = []
  /// The standard names of indicators, in the order of the files.
  public internal(set) var standards: [String] = []
  /// What indicators are called, folded, each with its standard name.
  var standardNames: [[Unicode.Scalar]: String] = [:]
  /// The examples of word classes, and those at the margin.
  public internal(set) var proofs: [Proof] = []
  var wordOrigins: [String: Origin] = [:]
  var compiledWords: [DefinedName: WordList] = [:]
  var ruleIndex: [DefinedName: Int] = [:]
  /// What may start a match, by rule.
  var starts: [StartSet] = []
  /// The rules with a target, in their order.
  var rulesByTarget: [RuleTarget: [Int]] = [:]

  /// Reads a grammar from its files, each with its name and its text.
  ///
  /// Throws ``GrammarFault`` for the first thing that is not understood: bad syntax, a name used but
  /// never defined, a name defined twice, or a class or target that the program asks for and no file defines.
  ///
  /// ```swift
  /// try Grammar(files: Grammar.builtInFiles).scales.map(\.name)  // ["百分制"]
  /// ```
  public init(files: [(name: String, text: String)]) throws(GrammarFault) {
    try self.init(fragments: files)
    try bind()
  }

  /// Reads a grammar that need not have all that the program asks for; what is missing is empty.
  ///
  /// For trying out a notation: `Grammar(fragments: [("a", "words 增 = 增加")])`.
  package init(fragments files: [(name: String, text: String)]) throws(GrammarFault) {
    var forms: [GrammarStatement] = []
    for file in files {
      var reader = GrammarReader(file: file.name, text: file.text)
      try reader.read(into: &self)
      forms += reader.forms
    }
    // Forms hold the words of classes, which may be defined or added to behind them and in any file.
    for var form in forms { try form.read(into: &self) }
    try link()
  }

  /// The words of a class; never empty in a grammar that is whole.
  ///
  /// ```swift
  /// let grammar = try Grammar(fragments: [("a", "words 增 = 增加 增加了")])
  /// grammar[.increases].ends(foldedForMatching("比上年增加"))  // true
  /// ```
  public subscript(_ wordClass: WordClass) -> WordList {
    compiledWords[DefinedName(wordClass.rawValue)] ?? WordList([])
  }

  /// The words of a class in normalised scalars, longest first.
  ///
  /// ```swift
  /// let grammar = try Grammar(fragments: [("a", "words 增 = 增加 增加了")])
  /// grammar.forms(.increases).map(\.count)  // [3, 2]
  /// ```
  public func forms(_ wordClass: WordClass) -> [[Unicode.Scalar]] { self[wordClass].forms }

  /// Whether `text`, normalised and without white space, is a word of the class.
  ///
  /// ```swift
  /// let grammar = try Grammar(fragments: [("a", "words 增 = 增加 增加了")])
  /// grammar.isWord(foldedForMatching("增加"), of: .increases)  // true
  /// ```
  public func isWord(_ text: [Unicode.Scalar], of wordClass: WordClass) -> Bool {
    self[wordClass].forms.contains(text)
  }

  /// The length of the longest word of the class that starts at `position`, or `nil`.
  ///
  /// ```swift
  /// let grammar = try Grammar(fragments: [("a", "words 增 = 增加 增加了")])
  /// grammar.wordLength(.increases, in: foldedForMatching("比上年增加了"), at: 3)  // Optional(3)
  /// ```
  public func wordLength(_ wordClass: WordClass, in text: [Unicode.Scalar], at position: Int) -> Int? {
    self[wordClass].length(in: text, at: position)
  }
}

extension [Unicode.Scalar] {
  func starts(_ prefix: [Unicode.Scalar], at position: Int) -> Bool {
    guard position + prefix.count <= count else { return false }
    for offset in prefix.indices where self[position + offset] != prefix[offset] { return false }
    return true
  }

  func ends(_ suffix: [Unicode.Scalar], before position: Int) -> Bool {
    position >= suffix.count && starts(suffix, at: position - suffix.count)
  }
}
