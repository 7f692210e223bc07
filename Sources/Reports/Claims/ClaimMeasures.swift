/// How far the words of a claim reach and how many make one; each number stands here once, with its reason.
enum ClaimMeasures {
  // MARK: Where the figures of a claim stand

  /// A span from one day to another names six times; a dozen in a row are no words of the figure behind them.
  static let mostTimesInWords = 12
  /// The operands of a claim stand among so many figures before its result.
  static let figuresBeforeResult = 12
  /// Figures that are weighed for one role, the nearest first; each further one multiplies the combinations.
  static let choicesOfRole = 4
  /// Words behind a figure say something of it only when they are few: 500 万元*已全部下达*.
  static let wordsBehindFigure = 10
  /// How many paragraphs back a name is still the same thing: an entry of final accounts with its lists.
  static let paragraphsOfName = 6
  /// Shorter names are of too many things.
  static let shortestName = 2

  // MARK: Changes

  /// Between an amount of change and its rate: “，较上年同期增长幅度为”.
  static let longestWordsBeforeRate = 12
  /// Between what is compared with and the amount of change: 相比实际增加了.
  static let longestChangeVerb = 8
  /// A change of a rate whose words are longer has a subject of its own: 提高了约.
  static let longestVerb = 5
  /// The rate of a change stands before 其中 in as many characters.
  static let longestRateOfChange = 24

  // MARK: Lists

  /// A list of one part says nothing but that the part is not more than the whole.
  static let fewestParts = 2
  /// Two counts behind a third may be told by chance.
  static let fewestCounts = 3
  /// The most words between two parts of one list.
  static let farthestPart = 40
  /// The longest word that promises all parts, before the first of them: 分别是指.
  static let longestListWord = 6
  /// A longer item of a counted list is a sentence.
  static let longestItem = 30
  /// Two names before a count may be two of more: 甲、乙 5 个乡镇.
  static let fewestListedNames = 3
  /// The longest name of a kind of things that are listed: 下属单位.
  static let longestKind = 6
  /// Nobody lists more than a hundred items in a sentence.
  static let mostItems = 100
  /// Between a count and the word that opens its list: 个内设机构，具体.
  static let farthestList = 12
  /// The longest word that makes a count one of something else: 前 in 前十名.
  static let longestOrdinal = 4
  /// Full marks that are told one by one make up a hundred, or one may be missing.
  static let fullScore = 100

  // MARK: Restatements and scoring rules

  /// The head of an entry ends with its level, maybe in brackets and with a blank: （项）.
  static let longestItemTail = 8
  /// A subject of four signs says what a rate is of: 公用经费.
  static let lengthOfSubject = 4
  /// No more words than these stand in the bracket of a formula.
  static let longestBracket = 100

  // MARK: Tables

  /// Digits of a class of accounts; what is shorter numbers rows.
  static let digitsOfClass = 3
  /// In one table, more levels are no classes.
  static let mostCodeLevels = 5
  /// In signs: `（附注12）`.
  static let longestMark = 6
  /// No table has a hundred notes.
  static let mostDigitsOfMark = 2
  /// So many amounts in brackets, beside others without, are less than nothing and no remarks.
  static let fewestBracketed = 2
  /// Two sums across that hold show which columns are parts; one may by chance.
  static let fewestProofs = 2
  /// A bare rate above it is in per cent: nothing of a budget is done three times over.
  static let largestBareRate = 2
}
